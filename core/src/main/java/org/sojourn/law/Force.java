package org.sojourn.law;

import java.util.Optional;

/// From when a rule is known, and whether it still is.
///
/// @param published epoch day from which it is known, inclusive
/// @param inForce force as a series, where courts or later acts switched it off and on
public record Force(int published, Optional<Series<Boolean>> inForce) {

  /// What a rule is, as known on a day.
  public enum State {
    /// Not published yet.
    NOT_YET_PUBLISHED,
    /// Published, and switched off.
    NOT_IN_FORCE,
    /// In force.
    IN_FORCE
  }

  /// Returns what the rule is, as known on a day.
  ///
  /// @param known epoch day
  /// @return the state
  public State at(int known) {
    if (published > known) {
      return State.NOT_YET_PUBLISHED;
    }
    boolean on = inForce.flatMap(series -> series.at(known)).map(Series.Entry::value).orElse(true);
    return on ? State.IN_FORCE : State.NOT_IN_FORCE;
  }
}
