package org.sojourn.compile;

import java.util.Optional;
import org.sojourn.decide.Ending;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// How good days end, where that is not simply a day: [Ending] with its day as a term. The set is
/// closed.
public sealed interface End {

  /// On a day that the authority calls a placeholder.
  ///
  /// @param day last good day for the time being
  record Provisional(Term day) implements End {}

  /// Tied to an event that no publication has dated yet.
  ///
  /// @param event the event
  /// @param atLeast the earliest day on which it can end
  record Awaiting(Event event, Term atLeast) implements End {}

  /// While an application is pending.
  ///
  /// @param filed the fact that says when it was filed
  /// @param atMost the last good day if it stays pending; [Term.Constant#OPEN] if the law sets no
  /// cap
  record Pending(Fact filed, Term atMost) implements End {}

  /// Returns the day that the end names.
  ///
  /// @return a term
  default Term named() {
    return switch (this) {
      case Provisional on -> on.day();
      case Awaiting on -> on.atLeast();
      case Pending on -> on.atMost();
    };
  }

  /// Returns the end for a document.
  ///
  /// @param values a value by slot
  /// @return the end with its day
  default Ending at(int[] values) {
    return switch (this) {
      case Provisional on -> new Ending.Provisional(Days.date(on.day().at(values)));
      case Awaiting on -> new Ending.Awaiting(on.event(), Days.date(on.atLeast().at(values)));
      case Pending on -> {
        int cap = on.atMost().at(values);
        yield new Ending.Pending(
            on.filed(), cap == Days.OPEN ? Optional.empty() : Optional.of(Days.date(cap)));
      }
    };
  }
}
