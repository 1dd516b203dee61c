package org.sojourn.bench.peers;

import java.time.LocalDate;

/// Days as the engines for single papers take them; they are made before the clock runs.
final class Dates {

  private Dates() {}

  /// Returns the printed days of the first papers.
  static LocalDate[] of(PeerRows rows, int count) {
    LocalDate[] dates = new LocalDate[count];
    for (int row = 0; row < count; row++) {
      dates[row] = LocalDate.ofEpochDay(rows.days[row]);
    }
    return dates;
  }

  /// Returns the epoch day of a date that an engine hands back.
  static int day(Object date) {
    return Math.toIntExact(((LocalDate) date).toEpochDay());
  }
}
