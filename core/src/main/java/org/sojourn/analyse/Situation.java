package org.sojourn.analyse;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// What is known of a document beside its days.
///
/// @param kind its kind
/// @param purpose for what
/// @param facts slot to value of the facts that matter, [org.sojourn.law.Fact#ABSENT] or
///     [Cofactor#PRESENT] for the presence of a day
record Situation(Kind kind, Purpose purpose, SortedMap<Integer, Integer> facts) {

  /// Copies the facts.
  Situation {
    facts = new TreeMap<>(facts);
  }

  Situation of(Kind other, Purpose otherPurpose) {
    return new Situation(other, otherPurpose, facts);
  }
}
