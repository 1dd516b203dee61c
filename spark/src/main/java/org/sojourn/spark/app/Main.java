package org.sojourn.spark.app;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.sojourn.spark.BadTableException;

/// The program: `spark-submit --class org.sojourn.spark.app.Main … --pack ru --in documents --out
/// answers`.
public final class Main {

  /// The command or its input is wrong, or no row could be answered.
  static final int WRONG = 2;

  private Main() {}

  /// Runs the program; ends the process with 2 if the command or its input is wrong.
  ///
  /// @param arguments the words of the command; without any, its usage is printed
  public static void main(String[] arguments) {
    SparkSession session = SparkSession.builder().appName("sojourn").getOrCreate();
    int exit;
    try {
      exit = run(session, List.of(arguments), Clock.system(ZoneId.systemDefault()), System.err);
    } finally {
      session.stop();
    }
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /// Answers a table.
  ///
  /// @return 0 if it was read to its end; 2 if the command or its input is wrong, or if there were
  ///     rows and none could be answered
  /// @throws RuntimeException if the cluster fails
  static int run(SparkSession session, List<String> words, Clock clock, PrintStream err) {
    try {
      Result result = new Batch(session, Options.parse(words, clock)).run();
      result.lines().forEach(err::println);
      return result.rows() > 0 && result.answered() == 0 ? WRONG : 0;
    } catch (UsageException | BadTableException e) {
      err.println(e.getMessage());
      return WRONG;
    }
  }
}
