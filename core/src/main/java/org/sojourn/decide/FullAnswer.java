package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.law.Fact;

/// The answer of one case of facts: as the pack reads the law, under every reading, under some.
///
/// @param main as the competent authority reads it; where none is known, as every option allows
/// @param safe good under every reading
/// @param arguable good under some reading
/// @param trace the path to the three, see [Trace]
record FullAnswer(Answer main, Answer safe, Answer arguable, long trace) {

  /// Reads the answer off the outcomes of all readings.
  ///
  /// @param outcomes one for each combination of readings that mattered
  /// @param authority for each reading the option its authority applies, or [Fact#UNKNOWN]
  /// @param asOf epoch day asked
  static FullAnswer of(List<ReadingOutcome> outcomes, int[] authority, int asOf) {
    return of(outcomes, authority, asOf, new Trace());
  }

  /// Reads the answer off, reckoning with days in another way.
  static FullAnswer of(List<ReadingOutcome> outcomes, int[] authority, int asOf, Reckoning trace) {
    if (outcomes.size() == 1) {
      Answer only = answer(outcomes, asOf, false, trace);
      return new FullAnswer(only, only, only, trace.path());
    }
    List<ReadingOutcome> main = new ArrayList<>(outcomes.size());
    for (ReadingOutcome outcome : outcomes) {
      if (outcome.follows(authority)) {
        main.add(outcome);
      }
    }
    return new FullAnswer(
        answer(main, asOf, false, trace),
        answer(outcomes, asOf, false, trace),
        answer(outcomes, asOf, true, trace),
        trace.path());
  }

  private static Answer answer(
      List<ReadingOutcome> outcomes, int asOf, boolean some, Reckoning trace) {
    List<Piece> pieces = null;
    Status otherwise = Status.NOT_COVERED;
    boolean unclear = false;
    boolean mayEndEarlier = false;
    boolean silent = false;
    for (ReadingOutcome each : outcomes) {
      Outcome outcome = each.outcome();
      List<Piece> own = outcome.pieces();
      if (pieces == null) {
        pieces = own;
      } else {
        pieces =
            some ? Timeline.union(pieces, own, trace) : Timeline.intersection(pieces, own, trace);
      }
      otherwise = outcome.acted() || !own.isEmpty() ? Status.NOT_VALID : otherwise;
      unclear |= outcome.unclear() != null;
      mayEndEarlier |= outcome.mayEndEarlier();
      silent |= !outcome.silences().isEmpty();
    }
    Answer answer = Answer.of(pieces == null ? List.of() : pieces, asOf, otherwise, trace);
    boolean isOpen =
        silent
            && answer.status() != Status.VALID
            && Silence.leavesOpen(outcomes, asOf, some, trace);
    boolean goodAnyway = answer.status() == Status.VALID && !mayEndEarlier;
    return isOpen || (unclear && !goodAnyway)
        ? new Answer(Status.UNDETERMINED, null, answer.through(), answer.ending(), answer.again())
        : answer;
  }
}
