package org.sojourn.decide;

import java.util.Optional;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// How good days end, where that is not simply their last day: an [Ending] as an evaluation carries
/// it, with days as numbers. The set is closed.
///
/// A last day is the latest one possible; where an event is awaited, fewer days are sure. The
/// compiler sees it with symbols for days.
public sealed interface Stop {

  /// On a day that the authority calls a placeholder.
  ///
  /// @param day last good day for the time being
  record Provisional(int day) implements Stop {}

  /// Tied to an event that no publication has dated yet.
  ///
  /// @param event the event
  /// @param atLeast the earliest day on which it can end
  record Awaiting(Event event, int atLeast) implements Stop {

    /// Returns the same end, not earlier than on a day.
    Awaiting notBefore(int day, Reckoning reckoning) {
      return reckoning.sign(day, atLeast) <= 0 ? this : new Awaiting(event, day);
    }
  }

  /// While an application is pending.
  ///
  /// @param filed the fact that says when it was filed
  /// @param atMost the last good day if it stays pending; [Days#OPEN] if the law sets no cap
  record Pending(Fact filed, int atMost) implements Stop {}

  /// Returns the end as people read it.
  ///
  /// @return the end, with its day as a date
  default Ending ending() {
    return switch (this) {
      case Provisional on -> new Ending.Provisional(Days.date(on.day()));
      case Awaiting on -> new Ending.Awaiting(on.event(), Days.date(on.atLeast()));
      case Pending on ->
          new Ending.Pending(
              on.filed(),
              on.atMost() == Days.OPEN ? Optional.empty() : Optional.of(Days.date(on.atMost())));
    };
  }
}
