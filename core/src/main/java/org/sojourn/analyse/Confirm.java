package org.sojourn.analyse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Ending;
import org.sojourn.decide.Interval;
import org.sojourn.decide.Pack;
import org.sojourn.decide.PurposeValidity;
import org.sojourn.decide.Question;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// Asks the reference evaluator about documents: nothing is reported that it does not say too.
final class Confirm {

  private final Pack pack;
  private final Optional<LocalDate> knownOn;

  Confirm(Pack pack, Optional<LocalDate> knownOn) {
    this.pack = pack;
    this.knownOn = knownOn;
  }

  /// Returns the full answer about a document.
  Determination determine(Witness witness) {
    Question question =
        new Question(Days.date(witness.asOf()), knownOn, Optional.of(witness.purpose()));
    return pack.determine(witness.document(), question);
  }

  /// Returns the days on which a document is good.
  GoodDays goodDays(Witness witness) {
    return goodDays(determine(witness));
  }

  static GoodDays goodDays(Determination answer) {
    List<DaySpan> runs = new ArrayList<>();
    GoodDays.Waits waits = GoodDays.Waits.NO;
    for (PurposeValidity each : answer.validity()) {
      if (each.purpose() == answer.purpose()) {
        for (Interval interval : each.intervals()) {
          int first = interval.first().map(Days::of).orElse(Days.NEVER);
          if (interval.end() instanceof Ending.Awaiting) {
            waits = GoodDays.Waits.FOR_AN_EVENT;
          }
          int last = interval.end().lastKnownDay().map(Days::of).orElse(Days.OPEN);
          if (first <= last) {
            runs.add(new DaySpan(first, last));
          }
        }
      }
    }
    return new GoodDays(runs, waits);
  }
}
