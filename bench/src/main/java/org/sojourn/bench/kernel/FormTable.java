package org.sojourn.bench.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.bench.InTurn;
import org.sojourn.bench.Runs;
import org.sojourn.kernel.CellKernel;
import org.sojourn.kernel.Form;
import org.sojourn.kernel.Tiles;

/// Prints every form of the kernel beside the copy of the same bytes: `FormTable [THREADS]
/// [POPULATION...]`, where a population is a number of invented cells or a pack and a day.
public final class FormTable {

  private static final int ROWS = 1 << 22;
  private static final int WARM_UPS = 10;
  private static final int RUNS = 41;

  private FormTable() {}

  /// Measures and prints.
  ///
  /// @param args see above
  /// @throws Exception if a form differs from the search
  public static void main(String[] args) throws Exception {
    int threads = args.length > 0 ? Integer.parseInt(args[0]) : 1;
    List<String> populations =
        args.length > 1 ? List.of(args).subList(1, args.length) : KernelRow.POPULATIONS;
    for (String population : populations) {
      print(Columns.of(population, ROWS), threads);
    }
  }

  private static void print(Columns columns, int threads) throws Exception {
    List<Form> forms = CellKernel.forms(columns.table);
    try (Tiles tiles = new Tiles(threads)) {
      List<InTurn.Work> contenders = new ArrayList<>();
      contenders.add(() -> columns.copy(tiles));
      for (Form form : forms) {
        CellKernel kernel = CellKernel.of(columns.table, form);
        columns.check(kernel);
        contenders.add(() -> columns.run(tiles, kernel));
      }
      List<Runs> seconds = InTurn.seconds(WARM_UPS, RUNS, contenders);
      System.out.printf(
          Locale.ROOT, "%s, %d runs, threads %d, chosen %s%n", columns.name,
          columns.table.runs(), threads, CellKernel.of(columns.table).form());
      Runs copy = seconds.getFirst().rateOf(ROWS / 1e6);
      print("copy", copy, copy);
      for (int i = 0; i < forms.size(); i++) {
        print(forms.get(i).name(), seconds.get(i + 1).rateOf(ROWS / 1e6), copy);
      }
    }
  }

  private static void print(String name, Runs rates, Runs copy) {
    System.out.printf(
        Locale.ROOT,
        "  %-17s %6.0f M records/s (%.0f to %.0f), ratio %.2f%n",
        name,
        rates.median(),
        rates.least(),
        rates.most(),
        rates.per(copy).median());
  }
}
