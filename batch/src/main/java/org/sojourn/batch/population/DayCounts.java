package org.sojourn.batch.population;

import java.util.Arrays;
import org.sojourn.time.Days;

/// How many documents there are for each day, or for each number of days; those without one apart.
final class DayCounts {

  private static final int MARGIN = 64;

  private int first;
  private long[] counts = {};
  private long open;
  private long unclear;

  /// Adds documents.
  ///
  /// @param day a day or a number of days, [Days#OPEN] for no end, [Days#NEVER] for none known
  /// @param count how many
  void add(int day, long count) {
    if (day == Days.OPEN) {
      open += count;
    } else if (day == Days.NEVER) {
      unclear += count;
    } else {
      int at = day - first;
      if (at < 0 || at >= counts.length) {
        widen(day);
        at = day - first;
      }
      counts[at] += count;
    }
  }

  /// Adds everything that another holds.
  void addAll(DayCounts other) {
    open += other.open;
    unclear += other.unclear;
    for (int i = 0; i < other.counts.length; i++) {
      if (other.counts[i] != 0) {
        add(other.first + i, other.counts[i]);
      }
    }
  }

  private void widen(int day) {
    if (counts.length == 0) {
      first = day - MARGIN;
      counts = new long[2 * MARGIN];
      return;
    }
    int room = counts.length / 2 + MARGIN;
    if (day < first) {
      int more = first - day + room;
      long[] wider = new long[counts.length + more];
      System.arraycopy(counts, 0, wider, more, counts.length);
      counts = wider;
      first -= more;
    } else {
      counts = Arrays.copyOf(counts, day - first + 1 + room);
    }
  }

  /// Returns the first day that may have a count.
  int first() {
    return first;
  }

  /// Returns the first day behind all that may have a count.
  int end() {
    return first + counts.length;
  }

  long at(int day) {
    int at = day - first;
    return at < 0 || at >= counts.length ? 0 : counts[at];
  }

  long open() {
    return open;
  }

  long unclear() {
    return unclear;
  }
}
