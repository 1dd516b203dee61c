package org.sojourn.decide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.time.Days;

/// A last day together with how it ends: the day is the latest one possible; where an event is
/// awaited, fewer days are sure.
final class Endings {

  private Endings() {}

  /// Returns the last day that is good whenever the awaited event comes.
  ///
  /// @param through the latest possible epoch day
  /// @param ending how it ends, where not simply on that day
  static int sureDay(int through, @Nullable Ending ending) {
    return ending instanceof Ending.Awaiting awaiting ? Days.of(awaiting.atLeast()) : through;
  }

  /// Returns how days end on a day that another rule names too: a placeholder becomes that day.
  static @Nullable Ending settled(@Nullable Ending ending) {
    return ending instanceof Ending.Provisional ? null : ending;
  }

  /// Returns how days end that are cut at a day.
  static @Nullable Ending cut(@Nullable Ending ending, int day) {
    if (ending instanceof Ending.Awaiting awaiting) {
      return Days.of(awaiting.atLeast()) < day ? awaiting : null;
    }
    return ending instanceof Ending.Pending pending
        ? new Ending.Pending(pending.filed(), Optional.of(Days.date(day)))
        : null;
  }
}
