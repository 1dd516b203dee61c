package org.sojourn.decide;

import java.util.Optional;
import org.sojourn.law.Fact;

/// What the interview asks next.
///
/// @param fact the fact to ask for; empty if it is the day on the paper
public record NextQuestion(Optional<Fact> fact) {

  /// Returns its code.
  ///
  /// @return the code of the fact, or `printed`
  public String code() {
    return fact.map(f -> f.id().code()).orElse("printed");
  }
}
