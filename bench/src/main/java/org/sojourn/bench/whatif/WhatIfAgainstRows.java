package org.sojourn.bench.whatif;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sojourn.batch.population.CountDocuments;
import org.sojourn.batch.population.EndChange;
import org.sojourn.batch.population.PlotCurve;
import org.sojourn.batch.population.Population;
import org.sojourn.batch.population.PopulationFile;
import org.sojourn.batch.population.Report;
import org.sojourn.batch.population.WhatIf;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.reader.DraftMeasures;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// Times a draft on a population, from the file to the plot, and the same draft on the rows that
/// were counted: `WhatIfAgainstRows ROWS FOLDER RUNS`, 100 million rows and 3 counted runs over
/// them if left out. Both must count the same changes.
public final class WhatIfAgainstRows {

  private static final LocalDate AS_OF = LocalDate.of(2022, 8, 1);
  private static final String DRAFT = "docs/examples/draft-extend-30-days.yaml";
  private static final int WARM = 40;
  private static final int COUNTED = 60;
  private static final int ROW_RUNS = 3;

  private WhatIfAgainstRows() {}

  /// Runs the comparison.
  ///
  /// @param args number of rows, the folder for the files, the number of runs over the rows
  /// @throws IOException if a file cannot be written
  /// @throws SQLException if DuckDB cannot write or read the rows
  public static void main(String[] args) throws IOException, SQLException {
    long rows = args.length > 0 ? Long.parseLong(args[0]) : 100_000_000;
    Path folder = Path.of(args.length > 1 ? args[1] : "bench/target/whatif");
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : ROW_RUNS;
    Files.createDirectories(folder);
    Path parquet = folder.resolve("rows-" + rows + ".parquet");
    Path counted = folder.resolve("rows-" + rows + ".population");
    Pack before = Packs.load("ru");
    DraftMeasures.Result read = DraftMeasures.read("ru", Path.of(DRAFT));
    Pack after = Pack.of(read.law().orElseThrow());
    SampleRows.write(before.law(), rows, parquet);
    say("rows from Parquet: %,d, %,d bytes", rows, Files.size(parquet));

    long begin = System.nanoTime();
    Population population =
        CountDocuments.of(before.law(), List.of(parquet.toString()), Map.of(), ',');
    PopulationFile.write(population, before.law(), counted);
    say(
        "population: %,d different, %,d bytes, counted in %.1f s",
        population.tuples(), Files.size(counted), seconds(begin));

    begin = System.nanoTime();
    WhatIf.Asking asking = new WhatIf.Asking(AS_OF, AS_OF, Optional.empty());
    WhatIf ready = WhatIf.of(before, after, asking);
    say("both laws compiled in %.1f s", seconds(begin));

    double whole = whole(before, ready, counted);
    Report report = ready.report(population, Optional.empty(), 1);
    double byRows = byRows(before, after, parquet, report, runs);
    say("what-if is %.0f times as fast as the rows", byRows / whole);
  }

  /// Reads the file, answers under both laws, compares, and draws the plot.
  private static double whole(Pack pack, WhatIf ready, Path counted) {
    double[] times = new double[COUNTED];
    double[] reading = new double[COUNTED];
    double[] comparing = new double[COUNTED];
    for (int run = -WARM; run < COUNTED; run++) {
      long begin = System.nanoTime();
      Population population =
          PopulationFile.read(counted, pack.law(), PopulationFile.Versions.SAME);
      double read = seconds(begin);
      Report report = ready.report(population, Optional.empty(), 10);
      double compared = seconds(begin);
      String plot = PlotCurve.svg(report, Days.of(AS_OF), words());
      if (plot.isEmpty()) {
        throw new IllegalStateException("no plot");
      }
      if (run >= 0) {
        times[run] = seconds(begin);
        reading[run] = read;
        comparing[run] = compared - read;
      }
    }
    Arrays.sort(times);
    Arrays.sort(reading);
    Arrays.sort(comparing);
    say(
        "what-if whole: min %.1f, median %.1f, max %.1f ms (read %.1f, answer and compare %.1f)",
        times[0] * 1e3,
        times[COUNTED / 2] * 1e3,
        times[COUNTED - 1] * 1e3,
        reading[COUNTED / 2] * 1e3,
        comparing[COUNTED / 2] * 1e3);
    return times[COUNTED / 2];
  }

  private static PlotCurve.Words words() {
    return new PlotCurve.Words(
        "Endings by day",
        "Endings by day",
        "without",
        "with",
        "documents",
        Days::text,
        Long::toString,
        count -> count + " later");
  }

  private static double byRows(Pack before, Pack after, Path parquet, Report report, int runs)
      throws SQLException {
    Optional<LocalDate> known = Optional.of(AS_OF);
    int day = Days.of(AS_OF);
    RowPath rows =
        new RowPath(
            before.law(),
            NormalForm.of(before, known).on(day),
            NormalForm.of(after, known).on(day));
    double[] times = new double[runs];
    for (int run = -1; run < runs; run++) {
      long begin = System.nanoTime();
      long[] found = rows.run(parquet);
      if (run >= 0) {
        times[run] = seconds(begin);
      } else {
        check(found, report);
      }
    }
    Arrays.sort(times);
    say(
        "rows, both laws: min %.2f, median %.2f, max %.2f s",
        times[0], times[runs / 2], times[runs - 1]);
    return times[runs / 2];
  }

  private static void check(long[] found, Report report) {
    long later = shown(report, EndChange.LATER);
    long earlier = shown(report, EndChange.EARLIER);
    say(
        "later %,d and %,d, earlier %,d and %,d, left to the evaluator %,d",
        found[0], later, found[1], earlier, found[2]);
    if (found[2] == 0 && (found[0] != later || found[1] != earlier)) {
      throw new IllegalStateException("rows and population count different changes");
    }
  }

  private static long shown(Report report, EndChange change) {
    return report.ends().getOrDefault(change, OptionalLong.empty()).orElseThrow();
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  @SuppressWarnings("AnnotateFormatMethod") // its annotation is in a library that only checks
  private static void say(String form, Object... parts) {
    System.out.println(String.format(Locale.ROOT, form, parts));
  }
}
