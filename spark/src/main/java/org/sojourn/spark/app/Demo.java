package org.sojourn.spark.app;

import java.io.PrintStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// Makes documents at random and compares answers, for the example of a cluster.
///
/// ```
/// Demo write ROWS FOLDER
/// Demo compare ANSWERS OTHER
/// ```
public final class Demo {

  private Demo() {}

  /// Makes or compares; ends the process with 1 if two tables differ.
  ///
  /// @param arguments as above
  public static void main(String[] arguments) {
    SparkSession session = SparkSession.builder().appName("sojourn demo").getOrCreate();
    boolean isDone;
    try {
      isDone =
          arguments[0].equals("write")
              ? write(session, Long.parseLong(arguments[1]), arguments[2])
              : isSame(session, arguments[1], arguments[2], System.err);
    } finally {
      session.stop();
    }
    if (!isDone) {
      System.exit(1);
    }
  }

  /// Writes documents of the pack `ie`; the same for every run, whatever the cluster.
  static boolean write(SparkSession session, long rows, String folder) {
    session
        .range(0, rows, 1, 8)
        .selectExpr(
            "id",
            "element_at(array('immigration-permission', 'international-protection-permission'),"
                + " cast(1 + pmod(xxhash64(id, 1), 2) as int)) as kind",
            "date_add(date'2019-06-01', cast(pmod(xxhash64(id, 2), 1000) as int)) as printed")
        .write()
        .parquet(folder);
    return true;
  }

  /// Whether two tables hold the same rows, each as often.
  static boolean isSame(SparkSession session, String one, String other, PrintStream err) {
    Dataset<Row> left = session.read().parquet(one);
    Dataset<Row> right = session.read().parquet(other);
    long differ = left.exceptAll(right).count() + right.exceptAll(left).count();
    err.printf("%,d rows, %,d differ%n", left.count(), differ);
    return differ == 0;
  }
}
