package org.sojourn.compile;

import java.util.List;
import java.util.Optional;
import org.sojourn.decide.Ending;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;

/// The answer of all documents that take one way through the law, on one day asked: what
/// [QuickAnswer] says of one document, with days as terms.
///
/// @param status the short answer
/// @param cover how strong the protection is; empty unless valid
/// @param through the end; [Term.Constant#OPEN] where it has no day, [Term.Constant#NEVER] where
/// there is none
/// @param end how it ends, where not simply on that day
/// @param safe the end under every reading, marked as `through`
/// @param arguable the end under some reading, marked as `through`
/// @param measures the measures that acted, in order
/// @param confidence the weakest of the rules that acted
public record Finding(
    Status status,
    Optional<Cover> cover,
    Term through,
    Optional<End> end,
    Term safe,
    Term arguable,
    List<MeasureId> measures,
    Confidence confidence) {

  /// Copies the list.
  public Finding {
    measures = List.copyOf(measures);
  }

  /// Returns the answer for a document.
  ///
  /// @param values a value by slot
  /// @return the answer, with no fact missing
  public QuickAnswer at(int[] values) {
    Optional<Ending> ending = end.map(how -> how.at(values));
    return new QuickAnswer(
        status,
        cover,
        through.at(values),
        ending,
        safe.at(values),
        arguable.at(values),
        measures,
        List.of(),
        confidence);
  }
}
