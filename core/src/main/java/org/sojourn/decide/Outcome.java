package org.sojourn.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Confidence;
import org.sojourn.time.Days;

/// What one evaluation came to.
///
/// @param needed the slot without which it could not go on, or [Run#NOTHING]
/// @param pieces the good days
/// @param silences windows of which the law does not say whether the document is good
/// @param acts what became of each rule
/// @param acted whether a rule acted on the good days
/// @param consulted by slot, whether the value was looked at
/// @param trace the path taken
/// @param unclear why a day could not be computed, if one could not
/// @param mayEndEarlier whether the rule without a clear day could have taken days away
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out, compared by no one
record Outcome(
    int needed,
    List<Piece> pieces,
    List<Silence> silences,
    List<Act> acts,
    boolean acted,
    boolean[] consulted,
    long trace,
    @Nullable Unclear unclear,
    boolean mayEndEarlier) {

  static Outcome needs(Run run) {
    return new Outcome(
        run.needed,
        List.of(),
        List.of(),
        List.of(),
        false,
        run.consulted,
        run.trace.path(),
        null,
        false);
  }

  static Outcome done(Run run) {
    return new Outcome(
        Run.NOTHING,
        run.timeline.pieces(),
        run.silences,
        run.acts,
        acted(run.acts),
        run.consulted,
        run.trace.path(),
        run.unclear,
        run.mayEndEarlier);
  }

  boolean isDone() {
    return needed == Run.NOTHING;
  }

  /// Returns the weakest of the rules that acted. Of a rule whose days a later one cut, only that
  /// it gave any counts, and no longer how well the days are known to which it moved the end. What
  /// leaves days open gives none, and does not count.
  Confidence confidence() {
    return confidence(new Trace());
  }

  /// Returns the weakest of the rules that acted, reckoning with days in another way.
  Confidence confidence(Reckoning reckoning) {
    Confidence weakest = Confidence.VERIFIED;
    int cutAt = Days.OPEN;
    for (Act act : acts.reversed()) {
      if (act instanceof Act.Done done && done.change() != Step.Change.LEFT_OPEN) {
        boolean cut = reckoning.sign(done.after(), cutAt) > 0;
        weakest =
            weakest.or(cut ? done.rule().provision().grounds().confidence() : done.confidence());
        boolean earlier = reckoning.sign(done.after(), done.before()) < 0;
        cutAt = earlier ? reckoning.earlier(cutAt, done.after()) : cutAt;
      }
    }
    return weakest;
  }

  private static boolean acted(List<Act> acts) {
    for (Act act : acts) {
      if (act instanceof Act.Done done && done.change() != Step.Change.LEFT_OPEN) {
        return true;
      }
    }
    return false;
  }
}
