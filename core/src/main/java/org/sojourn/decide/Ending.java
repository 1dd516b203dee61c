package org.sojourn.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// How a run of good days ends. The set is closed: a day that nobody knows is never written as a
/// far day.
public sealed interface Ending {

  /// On a day.
  ///
  /// @param day last good day, inclusive
  record OnDay(LocalDate day) implements Ending {}

  /// On a day that the authority itself calls a placeholder: it will move it.
  ///
  /// @param day last good day for the time being, inclusive
  record Provisional(LocalDate day) implements Ending {}

  /// Tied to an event that no publication has dated yet.
  ///
  /// @param event the event
  /// @param atLeast the earliest day on which it can end, if the event has not happened by the
  ///     known day; inclusive
  record Awaiting(Event event, LocalDate atLeast) implements Ending {

    /// Returns the same end, not earlier than on a day.
    Awaiting notBefore(int day) {
      return day <= Days.of(atLeast) ? this : new Awaiting(event, Days.date(day));
    }
  }

  /// While an application is pending.
  ///
  /// @param filed the fact that says when it was filed
  /// @param atMost the last good day if it stays pending; empty if the law sets no cap
  record Pending(Fact filed, Optional<LocalDate> atMost) implements Ending {}

  /// The law sets no end.
  record NoEnd() implements Ending {}

  /// Returns the last good day as far as one is known: the day, the least day of an awaited event,
  /// the cap of a pending application.
  ///
  /// @return the day, or nothing where there is none
  default Optional<LocalDate> lastKnownDay() {
    return switch (this) {
      case OnDay on -> Optional.of(on.day());
      case Provisional on -> Optional.of(on.day());
      case Awaiting awaiting -> Optional.of(awaiting.atLeast());
      case Pending pending -> pending.atMost();
      case NoEnd _ -> Optional.empty();
    };
  }
}
