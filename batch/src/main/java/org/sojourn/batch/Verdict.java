package org.sojourn.batch;

import java.util.List;
import java.util.Optional;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;

/// An answer without its days. There are few different ones, however many rows there are.
///
/// @param status the short answer
/// @param cover how strong the protection is; empty unless valid and the same in every case
/// @param end how the good days end
/// @param measures the measures that acted, in order
/// @param missing the facts that can change the answer
/// @param confidence the weakest of the rules that acted
public record Verdict(
    Status status,
    Optional<Cover> cover,
    EndType end,
    List<MeasureId> measures,
    List<Fact> missing,
    Confidence confidence) {

  /// Copies the lists.
  public Verdict {
    measures = List.copyOf(measures);
    missing = List.copyOf(missing);
  }

  /// Returns the codes of the measures.
  ///
  /// @return apart by spaces
  public String measureCodes() {
    return String.join(" ", measures.stream().map(MeasureId::code).toList());
  }

  /// Returns the codes of the missing facts.
  ///
  /// @return apart by spaces
  public String missingCodes() {
    return String.join(" ", missing.stream().map(fact -> fact.id().code()).toList());
  }
}
