package org.sojourn.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.law.Measure;
import org.sojourn.law.Provision;

/// Days of which the law, as far as the pack's authors could follow it, does not say whether a
/// document is good: no provision gives them, and one says that they are open.
///
/// @param measure the measure that holds the provision
/// @param provision the provision, which says in words why
/// @param first the first of these days; empty if none is known
/// @param last the last of these days; empty if there is none
public record SilentDays(
    Measure measure, Provision provision, Optional<LocalDate> first, Optional<LocalDate> last) {

  /// Says whether a day is one of these.
  ///
  /// @param day the day
  /// @return true if the law does not say whether the document is good on it
  public boolean holds(LocalDate day) {
    return first.filter(day::isBefore).isEmpty() && last.filter(day::isAfter).isEmpty();
  }
}
