package org.sojourn.decide;

import java.util.List;
import org.sojourn.law.Fact;

/// The answer of one case of facts: as the pack reads the law, under every reading, under some.
///
/// @param main as the competent authority reads it; where none is known, as every option allows
/// @param safe good under every reading
/// @param arguable good under some reading
record FullAnswer(Answer main, Answer safe, Answer arguable) {

  /// Reads the answer off the outcomes of all readings.
  ///
  /// @param outcomes one for each combination of readings that mattered
  /// @param authority for each reading the option its authority applies, or [Fact#UNKNOWN]
  /// @param asOf epoch day asked
  static FullAnswer of(List<ReadingOutcome> outcomes, int[] authority, int asOf) {
    List<ReadingOutcome> main =
        outcomes.stream().filter(outcome -> outcome.follows(authority)).toList();
    return new FullAnswer(
        answer(main, asOf, false), answer(outcomes, asOf, false), answer(outcomes, asOf, true));
  }

  private static Answer answer(List<ReadingOutcome> outcomes, int asOf, boolean some) {
    List<Piece> pieces = null;
    Status otherwise = Status.NOT_COVERED;
    boolean unclear = false;
    for (ReadingOutcome each : outcomes) {
      Outcome outcome = each.outcome();
      List<Piece> own = outcome.pieces();
      if (pieces == null) {
        pieces = own;
      } else {
        pieces = some ? Timeline.union(pieces, own) : Timeline.intersection(pieces, own);
      }
      otherwise = outcome.acted() || !own.isEmpty() ? Status.NOT_VALID : otherwise;
      unclear |= outcome.unclear() != null;
    }
    Answer answer = Answer.of(pieces == null ? List.of() : pieces, asOf, otherwise);
    return unclear
        ? new Answer(Status.UNDETERMINED, null, answer.through(), answer.ending(), answer.again())
        : answer;
  }

  /// Returns a number that tells apart answers whose words differ, whatever their days.
  long shape() {
    return (main.shape() * 31 + safe.shape()) * 31 + arguable.shape();
  }
}
