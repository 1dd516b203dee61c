package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// The days on which one document is good, as far as they are sure.
///
/// @param runs runs of days in order, with a gap between any two; the first day of a run may be
///     [Days#NEVER], the last day [Days#OPEN]
/// @param waits whether further days hang on something that has no day yet
public record GoodDays(List<DaySpan> runs, Waits waits) {

  /// Whether the last day is known.
  public enum Waits {
    /// The days are all there are.
    NO,
    /// They may go on, until an event that no publication has dated.
    FOR_AN_EVENT
  }

  /// Joins runs that touch.
  public GoodDays {
    List<DaySpan> joined = new ArrayList<>();
    for (DaySpan run : runs) {
      if (!joined.isEmpty() && joined.getLast().touches(run)) {
        DaySpan before = joined.removeLast();
        joined.add(new DaySpan(before.first(), Math.max(before.last(), run.last())));
      } else {
        joined.add(run);
      }
    }
    runs = List.copyOf(joined);
  }

  /// Returns the last good day.
  ///
  /// @return epoch day, or nothing if there is no good day or the end has no day
  public OptionalInt lastDay() {
    boolean open = runs.isEmpty() || isOpen();
    return open ? OptionalInt.empty() : OptionalInt.of(runs.getLast().last());
  }

  /// Says whether the end has no day.
  ///
  /// @return true if the days go on without an end, or may
  public boolean isOpen() {
    return waits == Waits.FOR_AN_EVENT || (!runs.isEmpty() && runs.getLast().last() == Days.OPEN);
  }

  /// Returns how many days it is good from a day on.
  ///
  /// @param from epoch day, inclusive
  /// @return days; empty if the end has no day
  public OptionalInt daysFrom(int from) {
    if (isOpen()) {
      return OptionalInt.empty();
    }
    int days = 0;
    for (DaySpan run : runs) {
      days += Math.max(0, run.last() - Math.max(run.first(), from) + 1);
    }
    return OptionalInt.of(days);
  }
}
