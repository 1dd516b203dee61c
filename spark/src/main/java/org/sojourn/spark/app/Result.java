package org.sojourn.spark.app;

import java.util.ArrayList;
import java.util.List;

/// What came of a table.
///
/// @param rows rows read
/// @param rejected rows that could not be answered
/// @param rejects where they are told of
/// @param ignored columns that say nothing to the pack
record Result(long rows, long rejected, String rejects, List<String> ignored) {

  long answered() {
    return rows - rejected;
  }

  /// The lines to print, as the batch of the command line has them.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%,d rows read, %,d answered".formatted(rows, answered()));
    if (rejected > 0) {
      lines.add("%,d rejected: see %s".formatted(rejected, rejects));
    }
    if (!ignored.isEmpty()) {
      lines.add("columns not read: " + String.join(", ", ignored));
    }
    return lines;
  }
}
