package org.sojourn.batch.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.batch.population.CompareLaws.Asked;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Answers a population under two laws that know the same kinds and facts, and says what differs.
///
/// The laws are made ready once; then any number of populations can be compared. Safe to share
/// between threads.
public final class WhatIf {

  private final PackLaw law;
  private final Answers before;
  private final Answers after;

  private WhatIf(PackLaw law, Answers before, Answers after) {
    this.law = law;
    this.before = before;
    this.after = after;
  }

  /// What is asked.
  ///
  /// @param asOf the day asked about
  /// @param knownOn the known day, inclusive
  /// @param purpose for what; empty for the main purpose of each kind
  public record Asking(LocalDate asOf, LocalDate knownOn, Optional<Purpose> purpose) {}

  /// Makes two laws ready.
  ///
  /// @param before the law without the draft
  /// @param after the law with it
  /// @param asking what is asked
  /// @return the comparison, to be used again and again
  public static WhatIf of(Pack before, Pack after, Asking asking) {
    Optional<LocalDate> knownOn = Optional.of(asking.knownOn());
    int asOf = Days.of(asking.asOf());
    return new WhatIf(
        before.law(),
        new CompiledAnswers(NormalForm.of(before, knownOn), asOf),
        new CompiledAnswers(NormalForm.of(after, knownOn), asOf));
  }

  /// Makes two laws ready that the evaluator answers document by document. Slow; to hold the other
  /// way to.
  ///
  /// @param before the law without the draft
  /// @param after the law with it
  /// @param asking what is asked
  /// @return the comparison
  public static WhatIf evaluated(Pack before, Pack after, Asking asking) {
    Optional<LocalDate> knownOn = Optional.of(asking.knownOn());
    int asOf = Days.of(asking.asOf());
    return new WhatIf(
        before.law(),
        new EvaluatedAnswers(before.onDay(knownOn), asOf),
        new EvaluatedAnswers(after.onDay(knownOn), asOf));
  }

  /// Compares.
  ///
  /// @param population the documents
  /// @param purpose for what; empty for the main purpose of each kind
  /// @param hideBelow the least number that may be shown, beside 0; 1 shows all
  /// @return what may be shown of it
  public Report report(Population population, Optional<Purpose> purpose, int hideBelow) {
    List<Asked> asked = new ArrayList<>();
    long notAsked = 0;
    for (Combination combination : population.combinations()) {
      Kind kind = combination.kind();
      Purpose wanted = purpose.orElse(kind.mainPurpose());
      if (kind.purposes().contains(wanted)) {
        asked.add(new Asked(combination, wanted));
      } else {
        notAsked += combination.documents();
      }
    }
    List<Fact> by = CompareLaws.worthTelling(asked, law.facts());
    Tally tally = new CompareLaws(before, after, () -> new Tally(law, by)).compare(asked);
    return Protect.report(tally, law, notAsked, hideBelow);
  }
}
