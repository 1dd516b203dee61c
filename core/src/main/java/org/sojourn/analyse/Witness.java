package org.sojourn.analyse;

import org.sojourn.decide.Document;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// A document that shows a finding.
///
/// @param kind its kind
/// @param purpose for what it is asked
/// @param document the document, with every fact that matters and is not assumed anyway
/// @param good the days on which it is good
/// @param asOf epoch day to ask about, to see it
/// @param changed the days on which it would be good if the law were as the finding supposes; where
///     it supposes nothing, `good`
public record Witness(
    Kind kind, Purpose purpose, Document document, GoodDays good, int asOf, GoodDays changed) {

  Witness withChanged(GoodDays other) {
    return new Witness(kind, purpose, document, good, asOf, other);
  }
}
