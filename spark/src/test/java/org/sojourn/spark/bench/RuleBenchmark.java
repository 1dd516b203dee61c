package org.sojourn.spark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sojourn.decide.Question;
import org.sojourn.spark.Determinations;
import org.sojourn.spark.Sojourn;
import org.sojourn.time.Days;

/// Spark reads a table and throws it away, without a rule and with one, in turn.
///
/// ```
/// RuleBenchmark PACK ROWS FOLDER ROUNDS
/// ```
///
/// The documents lie as Parquet in `FOLDER/PACK`, written if they are not there. Without a rule all
/// their columns go to the sink; with a rule the same columns are read and the answers go there.
final class RuleBenchmark {

  private static final int THREADS = 2;

  /// Some packs, and what their documents say beside kind and printed day.
  private static final Map<String, List<String>> PACKS =
      Map.of(
          "ie", List.of(),
          "ru",
              List.of(
                  "element_at(array('inside', 'outside'), cast(1 + pmod(xxhash64(id, 3), 2) as"
                      + " int)) as presence",
                  "element_at(array('KZ', 'UA', 'US', 'TJ', 'DE'), cast(1 + pmod(xxhash64(id,"
                      + " 4), 5) as int)) as nationality"));

  private final SparkSession session;
  private final String pack;
  private final long rows;
  private final int rounds;
  private final Path table;

  private RuleBenchmark(SparkSession session, String pack, long rows, Path folder, int rounds) {
    this.session = session;
    this.pack = pack;
    this.rows = rows;
    this.rounds = rounds;
    this.table = folder.resolve(pack);
  }

  /// Measures.
  ///
  /// @param arguments pack, rows, folder, rounds
  public static void main(String[] arguments) {
    SparkSession session =
        SparkSession.builder()
            .master("local[" + THREADS + "]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
    session.sparkContext().setLogLevel("ERROR");
    new RuleBenchmark(
            session,
            arguments[0],
            Long.parseLong(arguments[1]),
            Path.of(arguments[2]),
            Integer.parseInt(arguments[3]))
        .run();
    session.stop();
  }

  private void run() {
    write();
    Question question =
        Question.asOf(Days.date(Days.parse("2021-11-05")))
            .knownOn(Days.date(Days.parse("2026-01-01")));
    Dataset<Row> documents = session.read().parquet(table.toString());
    Determinations found = Sojourn.register(session, pack, question).determine(documents);
    Map<String, Dataset<Row>> contenders = new LinkedHashMap<>();
    contenders.put("scan", documents);
    contenders.put("status, through", found.answers().select("id", "status", "through"));
    contenders.put("all answers", found.answers());
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = -2; round < rounds; round++) { // two to warm up
      for (Map.Entry<String, Dataset<Row>> each : contenders.entrySet()) {
        double taken = seconds(each.getValue());
        System.err.printf("%d %s %.3f s%n", round, each.getKey(), taken);
        if (round >= 0) {
          seconds.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(taken);
        }
      }
    }
    tell(seconds);
  }

  private void write() {
    if (Files.exists(table.resolve("_SUCCESS"))) {
      return;
    }
    List<String> columns =
        new ArrayList<>(
            List.of(
                "id",
                "element_at(array(%s), cast(1 + pmod(xxhash64(id, 1), %d) as int)) as kind"
                    .formatted(kinds(), Kinds.of(pack).size()),
                "date_add(date'2019-06-01', cast(pmod(xxhash64(id, 2), 1500) as int)) as printed"));
    columns.addAll(PACKS.getOrDefault(pack, List.of()));
    session
        .range(0, rows, 1, THREADS)
        .selectExpr(columns.toArray(String[]::new))
        .write()
        .parquet(table.toString());
  }

  private String kinds() {
    return String.join(", ", Kinds.of(pack).stream().map(kind -> "'" + kind + "'").toList());
  }

  private static double seconds(Dataset<Row> rows) {
    long start = System.nanoTime();
    rows.write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - start) / 1e9;
  }

  /// One line each: rows a second (median, least, most) and the share of the scan, round by round.
  private void tell(Map<String, List<Double>> seconds) {
    List<Double> scan = seconds.getOrDefault("scan", List.of());
    seconds.forEach(
        (name, taken) -> {
          List<Double> shares = new ArrayList<>();
          for (int i = 0; i < taken.size(); i++) {
            shares.add(scan.get(i) / taken.get(i));
          }
          List<Double> rates = taken.stream().map(each -> rows / each / 1e6).toList();
          System.out.printf(
              "%s | %-16s | %s M rows/s | %s of the scan%n",
              pack, name, spread(rates), spread(shares));
        });
  }

  private static String spread(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    return "%.2f (%.2f to %.2f)"
        .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
  }
}
