package org.sojourn.bench.kernel;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.bench.Bar;
import org.sojourn.bench.Figure;
import org.sojourn.bench.InTurn;
import org.sojourn.bench.Row;
import org.sojourn.bench.Runs;
import org.sojourn.kernel.CellKernel;
import org.sojourn.kernel.Tiles;

/// The kernel against a plain copy of the same bytes: real packs, and tables of 40 and 4,000
/// invented cells, with one thread and two.
public final class KernelRow implements Row {

  static final List<String> POPULATIONS = List.of("ru 2022-03-01", "us 2026-11-23", "40", "4000");

  private static final int ROWS = 1 << 24;
  private static final int WARM_UPS = 20;
  private static final int RUNS = 61;

  /// Makes the row.
  public KernelRow() {}

  @Override
  public String name() {
    return "kernel";
  }

  @Override
  public List<Figure> measure() throws Exception {
    List<Figure> figures = new ArrayList<>();
    for (String population : POPULATIONS) {
      Columns columns = Columns.of(population, ROWS);
      CellKernel kernel = CellKernel.of(columns.table);
      columns.check(kernel);
      for (int threads = 1; threads <= 2; threads++) {
        figures.add(measure(columns, kernel, threads, population.equals("4000") ? 0.55 : 0.75));
      }
    }
    return figures;
  }

  private static Figure measure(Columns columns, CellKernel kernel, int threads, double bound)
      throws Exception {
    try (Tiles tiles = new Tiles(threads)) {
      List<InTurn.Work> contenders =
          List.of(() -> columns.run(tiles, kernel), () -> columns.copy(tiles));
      List<Runs> seconds = InTurn.seconds(WARM_UPS, RUNS, contenders);
      String work = "%s, %d thread%s".formatted(columns.name, threads, threads > 1 ? "s" : "");
      return Figure.of(
              work,
              "M records/s",
              seconds.get(0).rateOf(ROWS / 1e6),
              "memory copy of the same bytes",
              seconds.get(1).rateOf(ROWS / 1e6),
              Bar.ratioAtLeast(bound))
          .withNote("form " + kernel.form());
    }
  }
}
