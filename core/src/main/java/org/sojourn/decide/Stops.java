package org.sojourn.decide;

import org.jspecify.annotations.Nullable;
import org.sojourn.time.Days;

/// A last day together with how it ends: the day is the latest one possible; where an event is
/// awaited, fewer days are sure.
final class Stops {

  private Stops() {}

  /// Returns the last day that is good whenever the awaited event comes.
  ///
  /// @param through the latest possible epoch day
  /// @param stop how it ends, where not simply on that day
  static int sureDay(int through, @Nullable Stop stop) {
    return stop instanceof Stop.Awaiting awaiting ? awaiting.atLeast() : through;
  }

  /// Returns how days end on a day that another rule names too: a placeholder becomes that day.
  static @Nullable Stop settled(@Nullable Stop stop) {
    return stop instanceof Stop.Provisional ? null : stop;
  }

  /// Returns how days end that are cut at a day.
  static @Nullable Stop cut(@Nullable Stop stop, int day, Reckoning reckoning) {
    if (stop instanceof Stop.Awaiting awaiting) {
      return reckoning.sign(awaiting.atLeast(), day) < 0 ? awaiting : null;
    }
    return stop instanceof Stop.Pending pending ? new Stop.Pending(pending.filed(), day) : null;
  }

  /// Returns a last day as people read it.
  ///
  /// @param last epoch day, or [Days#OPEN]
  /// @param stop how it ends, where not simply on that day
  static Ending ending(int last, @Nullable Stop stop) {
    if (stop != null) {
      return stop.ending();
    }
    return last == Days.OPEN ? new Ending.NoEnd() : new Ending.OnDay(Days.date(last));
  }
}
