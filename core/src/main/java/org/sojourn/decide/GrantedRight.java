package org.sojourn.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Fact;
import org.sojourn.law.Measure;

/// A right that the law gives the holder, or may give.
///
/// @param measure the measure that grants it
/// @param entitlement the entitlement
/// @param state whether it is given on the day asked about
/// @param first first day, inclusive; empty if the law sets none
/// @param end how it ends
/// @param dependsOn the facts that would settle whether the holder has it
public record GrantedRight(
    Measure measure,
    Entitlement entitlement,
    State state,
    Optional<LocalDate> first,
    Ending end,
    List<Fact> dependsOn) {

  /// How a right stands on the day asked about.
  public enum State {
    /// The holder has it on that day.
    HELD,
    /// The holder had it, and it has ended.
    ENDED,
    /// The holder will have it.
    LATER,
    /// It depends on facts that were not given.
    DEPENDS
  }

  /// Copies the list.
  public GrantedRight {
    dependsOn = List.copyOf(dependsOn);
  }
}
