package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Fact;

/// Something not given that can change the answer.
///
/// @param fact the fact; empty if it is the day on the paper
/// @param matters for what it matters
/// @param cases what the answer is for each group of its values, where it is the only thing missing
///     or the first to ask; in order of the end
public record MissingFact(Optional<Fact> fact, Matters matters, List<CaseAnswer> cases) {

  /// For what a missing fact matters.
  public enum Matters {
    /// For whether the document is good on the day asked about.
    STATUS,
    /// For the last day.
    THROUGH,
    /// Only for the safe or the arguable day.
    READINGS
  }

  /// Copies the list.
  public MissingFact {
    cases = List.copyOf(cases);
  }

  /// Returns its code.
  ///
  /// @return the code of the fact, or `printed`
  public String code() {
    return fact.map(f -> f.id().code()).orElse("printed");
  }
}
