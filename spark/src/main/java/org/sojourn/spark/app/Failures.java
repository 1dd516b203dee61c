package org.sojourn.spark.app;

import java.io.IOException;
import java.util.List;
import org.apache.spark.SparkThrowable;

/// Tells what went wrong on a cluster from what a user can put right.
final class Failures {

  private static final List<String> BAD_INPUT =
      List.of("FAILED_READ_FILE", "CANNOT_READ_FILE", "MALFORMED_RECORD", "UNABLE_TO_INFER_SCHEMA");

  private Failures() {}

  /// Whether a file of the input is damaged or not of the format.
  static boolean isBadInput(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SparkThrowable spark && names(spark)) {
        return true;
      }
      // what a task threw may come back as words alone
      String words = String.valueOf(each.getMessage());
      if (BAD_INPUT.stream().anyMatch(condition -> words.contains("[" + condition))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(SparkThrowable spark) {
    String condition = String.valueOf(spark.getCondition());
    return BAD_INPUT.stream().anyMatch(condition::startsWith);
  }

  /// Whether something could not be written or reached.
  static boolean isUnwritable(Throwable e) {
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  static UsageException unreadable(Options options, Throwable e) {
    return UsageException.of(
        "C032",
        "`%s` cannot be read as %s: %s".formatted(options.in(), options.format(), reason(e)),
        "check the path and the format, and that all executors can read it");
  }

  static UsageException unwritable(String folder, Throwable e) {
    return UsageException.of(
        "C050",
        "`%s` cannot be written: %s".formatted(folder, reason(e)),
        "make room or name another place, and run it again; no half-written folder was left"
            + " behind");
  }

  /// The first line of what the deepest cause says.
  private static String reason(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
  }
}
