package org.sojourn.decide;

import java.util.List;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// Finds the case of a missing fact that a value falls into, as a reader of the answer would.
final class CasesOracle {

  private CasesOracle() {}

  static CaseAnswer caseOf(MissingFact missing, int value) {
    List<CaseAnswer> holding =
        missing.cases().stream().filter(each -> holds(missing, each, value)).toList();
    if (holding.isEmpty()) {
      return missing.cases().stream()
          .filter(each -> each.rest() == CaseAnswer.Rest.ALL_OTHERS)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no case for " + value + " in " + missing.cases()));
    }
    if (holding.size() > 1) {
      throw new AssertionError("two cases for " + value + " in " + missing.cases());
    }
    return holding.getFirst();
  }

  private static boolean holds(MissingFact missing, CaseAnswer each, int value) {
    String text = missing.fact().map(fact -> fact.text(value)).orElseGet(() -> Days.text(value));
    if (each.rest() != CaseAnswer.Rest.RANGE) {
      return each.values().contains(text);
    }
    return value != Fact.ABSENT
        && Days.parse(each.values().getFirst()) <= value
        && value <= Days.parse(each.values().getLast());
  }
}
