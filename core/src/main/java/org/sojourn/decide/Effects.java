package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.law.DayMap;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.Days;

/// Applies one effect to the good days of a document.
///
/// Every method returns what became of the rule, or null where a fact is missing, which is then in
/// [Run#needed].
final class Effects {

  private final Run run;
  private final Moments moments;

  Effects(Run run, Moments moments) {
    this.run = run;
    this.moments = moments;
  }

  @Nullable Act apply(Rule rule, int place) {
    run.movedBy.clear();
    run.weakest = rule.provision().grounds().confidence();
    return switch (rule.provision().effect()) {
      case Effect.ExtendThrough extend -> extendThrough(rule, place, extend);
      case Effect.ExtendBy extend -> extendBy(rule, place, extend);
      case Effect.Suspend suspend -> suspend(rule, place, suspend);
      case Effect.Continue cont -> continueWhilePending(rule, place, cont);
      case Effect.Revive revive -> window(rule, place, revive.from(), revive.through(), true);
      case Effect.TreatAsValid treat -> window(rule, place, treat.from(), treat.through(), false);
      case Effect.Undetermined open -> leaveOpen(rule, place, open);
      case Effect.Limit limit -> limit(rule, place, limit);
      case Effect.End end -> end(rule, place, end);
      case Effect.Withhold _ -> idle(rule, Considered.Why.DOES_NOT_REACH, "");
    };
  }

  private @Nullable Act extendThrough(Rule rule, int place, Effect.ExtendThrough extend) {
    int through = day(extend.through());
    return Run.isDay(through)
        ? moveTo(rule, place, through, run.ending(through), Step.Change.EXTENDED_THROUGH)
        : missing(rule, through);
  }

  /// Reads a day that an effect needs; one that nothing published yet has named does not exist.
  private int day(Moment moment) {
    int day = moments.day(moment);
    return run.unnamed ? Fact.ABSENT : day;
  }

  private @Nullable Act extendBy(Rule rule, int place, Effect.ExtendBy extend) {
    int from = day(extend.from());
    if (!Run.isDay(from)) {
      return missing(rule, from);
    }
    if (from == Days.NEVER || (from == Days.OPEN && run.awaited == null)) {
      return idle(rule, Considered.Why.NO_LATER_DAY, "");
    }
    DayMap map = new DayMap.LastDay(extend.count());
    if (run.awaited != null) {
      run.awaitedAtLeast = run.trace.map(map, run.awaitedAtLeast);
    }
    int through = from == Days.OPEN ? Days.OPEN : run.trace.map(map, from);
    Stop ending = run.ending(through);
    Optional<Moment> notBeyond = extend.notBeyond();
    if (notBeyond.isPresent()) {
      int ceiling = day(notBeyond.get());
      if (ceiling == Fact.UNKNOWN) {
        return null;
      }
      if (ceiling != Fact.ABSENT) {
        ending = earlierEnding(through, ending, ceiling, run.ending(ceiling));
        through = run.sign(ceiling, through) < 0 ? ceiling : through;
      }
    }
    return moveTo(rule, place, through, ending, Step.Change.EXTENDED_BY);
  }

  /// Returns how days end that are cut at another day, where both may wait for an event or be
  /// provisional. While an application is pending, that is told, whatever the cap.
  private @Nullable Stop earlierEnding(
      int day, @Nullable Stop ending, int ceiling, @Nullable Stop ceilingEnding) {
    int sure = Stops.sureDay(day, ending);
    int sureCeiling = Stops.sureDay(ceiling, ceilingEnding);
    boolean told = ceilingEnding instanceof Stop.Provisional && ending instanceof Stop.Pending;
    if (ceilingEnding != null && !told && run.sign(sureCeiling, sure) < 0) {
      return ceilingEnding;
    }
    int sign = run.sign(ceiling, day);
    boolean settled = sign == 0 && !(ceilingEnding instanceof Stop.Provisional);
    return sign < 0
        ? Stops.cut(ending, ceiling, run.trace)
        : settled ? Stops.settled(ending) : ending;
  }

  private @Nullable Act suspend(Rule rule, int place, Effect.Suspend suspend) {
    int base = suspend.on() == Effect.Base.PRINTED ? run.printed : run.running;
    int from = day(suspend.from());
    boolean fromProvisional = run.provisional;
    int through = day(suspend.through());
    boolean provisional = run.provisional || isProvisional(suspend.on());
    if (from == Fact.ABSENT || through == Fact.ABSENT) {
      return missing(rule, Fact.ABSENT);
    }
    if (from == Fact.UNKNOWN || through == Fact.UNKNOWN) {
      return null;
    }
    Stop.Awaiting awaited = run.awaitedEnding();
    if (base == Days.NEVER || base == Days.OPEN) {
      return idle(rule, Considered.Why.NO_LATER_DAY, "");
    }
    if (run.sign(base, from) < 0) {
      return idle(rule, Considered.Why.OUTSIDE_WINDOW, window(from, through));
    }
    int began = suspend.starts().map(run::value).orElse(Days.NEVER);
    if (began == Fact.UNKNOWN) {
      return null;
    }
    boolean beganInside = Run.isDay(began) && run.sign(began, from) > 0;
    if (beganInside && run.sign(began, through) > 0) {
      return idle(rule, Considered.Why.OUTSIDE_WINDOW, window(from, through));
    }
    int first = beganInside ? began : from;
    int moved = through == Days.OPEN ? Days.OPEN : run.trace.moved(base, first, through);
    Stop fixed = provisional || (fromProvisional && !beganInside) ? Run.provisionalOn(moved) : null;
    Stop ending = awaited == null ? fixed : stopped(awaited, base, first);
    return moveTo(rule, place, moved, ending, Step.Change.SUSPENDED);
  }

  private boolean isProvisional(Effect.Base on) {
    return on == Effect.Base.RUNNING && run.runningEnding instanceof Stop.Provisional;
  }

  /// Returns the end of a term whose clock stands until an event: moved at least by the days from
  /// the first one stopped to the earliest day of the event.
  private Stop stopped(Stop.Awaiting window, int base, int first) {
    boolean stands = run.sign(window.atLeast(), first) >= 0;
    int atLeast = stands ? run.trace.moved(base, first, window.atLeast()) : base;
    return new Stop.Awaiting(window.event(), atLeast);
  }

  private @Nullable Act continueWhilePending(Rule rule, int place, Effect.Continue cont) {
    int filed = run.value(cont.filed());
    if (!Run.isDay(filed)) {
      return missing(rule, filed);
    }
    int decided = run.value(cont.decided());
    if (decided == Fact.UNKNOWN) {
      return null;
    }
    run.awaited = null;
    run.provisional = false;
    int cap = cont.atMost().map(this::day).orElse(Days.OPEN);
    if (cap == Fact.UNKNOWN) {
      return null;
    }
    cap = cap == Fact.ABSENT ? Days.OPEN : cap;
    Stop capEnding = run.ending(cap);
    if (decided != Fact.ABSENT) {
      Stop ending = earlierEnding(decided, null, cap, capEnding);
      int last = run.sign(decided, cap) <= 0 ? decided : cap;
      return moveTo(rule, place, last, ending, Step.Change.CONTINUED);
    }
    Stop pending = new Stop.Pending(cont.filed(), cap);
    Stop ending = capEnding instanceof Stop.Awaiting ? capEnding : pending;
    return moveTo(rule, place, cap, ending, Step.Change.CONTINUED);
  }

  /// Notes a window of which the law does not say whether the document is good.
  private @Nullable Act leaveOpen(Rule rule, int place, Effect.Undetermined open) {
    int from = day(open.from());
    if (!Run.isDay(from)) {
      return missing(rule, from);
    }
    int through = day(open.through());
    if (!Run.isDay(through)) {
      return missing(rule, through);
    }
    if (from == Days.OPEN || run.sign(from, through) > 0) {
      return idle(rule, Considered.Why.NO_LATER_DAY, window(from, through));
    }
    List<Silence> silences = new ArrayList<>(run.silences);
    silences.add(new Silence(from, through, rule));
    run.silences = silences;
    return done(rule, place, Step.Change.LEFT_OPEN, run.running, run.runningEnding, null);
  }

  private @Nullable Act window(
      Rule rule, int place, Moment first, Moment last, boolean changesTerm) {
    int from = moments.first(first);
    if (run.unnamed || from == Fact.ABSENT) {
      return missing(rule, Fact.ABSENT);
    }
    int through = day(last);
    if (!Run.isDay(from) || !Run.isDay(through)) {
      return missing(rule, through == Fact.ABSENT ? Fact.ABSENT : Fact.UNKNOWN);
    }
    Cover cover = rule.provision().cover();
    Piece added = capped(new Piece(from, through, cover, place, run.ending(through)));
    if (run.sign(from, added.last()) > 0) {
      return idle(rule, Considered.Why.NO_LATER_DAY, window(from, through));
    }
    List<Piece> earlier = run.timeline.pieces();
    run.timeline.add(added);
    if (run.timeline.holds(earlier)) {
      return idle(rule, Considered.Why.NO_LATER_DAY, window(from, through));
    }
    int before = run.running;
    Stop beforeEnding = run.runningEnding;
    if (changesTerm && run.sign(added.last(), before) > 0) {
      run.running = added.last();
      run.runningEnding = added.ending();
    }
    Step.Change change = changesTerm ? Step.Change.REVIVED : Step.Change.TREATED_AS_VALID;
    return done(rule, place, change, before, beforeEnding, added);
  }

  /// Cuts days at the ceiling that an earlier limit set.
  private Piece capped(Piece piece) {
    Stop ending = earlierEnding(piece.last(), piece.ending(), run.ceiling, run.ceilingEnding);
    int last = run.sign(piece.last(), run.ceiling) > 0 ? run.ceiling : piece.last();
    return new Piece(piece.first(), last, piece.cover(), piece.by(), ending);
  }

  private @Nullable Act limit(Rule rule, int place, Effect.Limit limit) {
    int through = day(limit.through());
    if (!Run.isDay(through)) {
      return missing(rule, through);
    }
    Stop ending = run.ending(through);
    if (through == Days.OPEN && ending == null) {
      return idle(rule, Considered.Why.NO_LATER_DAY, "");
    }
    if (!limit.of().isEmpty()) {
      return limitGifts(rule, place, limit.of(), through, ending);
    }
    Act act = cut(rule, place, through, ending, run.printed, Timeline.ALL, Step.Change.LIMITED);
    run.ceilingEnding =
        earlierEnding(
            run.ceiling, run.ceilingEnding, floor(through, run.printed), floor(through, ending));
    run.ceiling = run.trace.earlier(run.ceiling, floor(through, run.printed));
    return act;
  }

  private int floor(int day, int least) {
    return run.sign(day, least) > 0 ? day : least;
  }

  /// Returns how a ceiling ends the document that is never below the paper.
  private @Nullable Stop floor(int through, @Nullable Stop ending) {
    if (run.printed == Days.NEVER) {
      return ending;
    }
    return ending instanceof Stop.Awaiting awaiting
        ? awaiting.notBefore(run.printed, run.trace)
        : run.sign(through, run.printed) < 0 ? null : ending;
  }

  /// Cuts what some provisions gave, the last gift first; the days before the first of them stay.
  private Act limitGifts(
      Rule rule, int place, List<ProvisionId> of, int through, @Nullable Stop ending) {
    int before = run.running;
    Stop beforeEnding = run.runningEnding;
    boolean cut = false;
    for (Act act : List.copyOf(run.acts).reversed()) {
      if (act instanceof Act.Done gift && of.contains(gift.rule().provision().id())) {
        if (gift.change() == Step.Change.LEFT_OPEN) {
          cut |= settleAfter(gift.rule(), through);
          continue;
        }
        Step.Change change = Step.Change.LIMITED;
        Act done = cut(rule, place, through, ending, gift.before(), gift.place(), change);
        cut |= done instanceof Act.Done;
      }
    }
    return cut
        ? done(rule, place, Step.Change.LIMITED, before, beforeEnding, null)
        : idle(rule, Considered.Why.NO_LATER_DAY, run.trace.text(through));
  }

  /// Takes the days after a day out of the windows that a rule left open.
  private boolean settleAfter(Rule rule, int last) {
    List<Silence> left = new ArrayList<>(run.silences.size());
    boolean cut = false;
    for (Silence silence : run.silences) {
      if (!silence.rule().equals(rule) || run.sign(silence.last(), last) <= 0) {
        left.add(silence);
        continue;
      }
      cut = true;
      if (run.sign(silence.first(), last) <= 0) {
        left.add(new Silence(silence.first(), last, rule));
      }
    }
    run.silences = left;
    return cut;
  }

  private @Nullable Act end(Rule rule, int place, Effect.End end) {
    int day = day(end.day());
    if (!Run.isDay(day)) {
      return missing(rule, day);
    }
    Stop ending = run.ending(day);
    return cut(rule, place, day, ending, Days.NEVER, Timeline.ALL, Step.Change.ENDED);
  }

  /// Takes away the days after a day, and makes those wait that an awaited event may end.
  ///
  /// @param ending how that day ends the document, where not simply on it
  /// @param least a day that is never cut
  private Act cut(
      Rule rule, int place, int day, @Nullable Stop ending, int least, int by, Step.Change change) {
    int last = floor(day, least);
    int before = run.running;
    Stop beforeEnding = run.runningEnding;
    Stop stop = ending instanceof Stop.Provisional && run.sign(last, day) == 0 ? ending : null;
    boolean cut = run.timeline.cutAfter(last, by, stop);
    if (ending == null) {
      settle(last);
    }
    if (run.sign(last, before) < 0) {
      endRunning(last, stop);
      cut = true;
    }
    if (ending instanceof Stop.Awaiting awaited) {
      Stop.Awaiting waits = least == Days.NEVER ? awaited : awaited.notBefore(least, run.trace);
      cut |= run.timeline.doubtAfter(waits, by);
      run.runningEnding = earlierEnding(run.running, run.runningEnding, Days.OPEN, waits);
    }
    return cut
        ? done(rule, place, change, before, beforeEnding, null)
        : idle(rule, Considered.Why.NO_LATER_DAY, run.trace.text(last));
  }

  /// Moves the running day back to a day or, where that day itself is not good, to the last good
  /// one before it.
  private void endRunning(int last, @Nullable Stop stop) {
    Piece holding = run.timeline.upTo(last);
    run.runningEnding = holding == null ? null : Stops.cut(run.runningEnding, last, run.trace);
    run.running = holding == null || run.sign(holding.last(), last) > 0 ? last : holding.last();
    if (run.runningEnding == null && run.sign(run.running, last) == 0) {
      run.runningEnding = stop;
    }
  }

  private Act moveTo(
      Rule rule, int place, int wanted, @Nullable Stop wantedEnding, Step.Change change) {
    Piece wish =
        capped(new Piece(Days.NEVER, wanted, rule.provision().cover(), place, wantedEnding));
    int before = run.running;
    Stop beforeEnding = run.runningEnding;
    int sureBefore = Stops.sureDay(before, beforeEnding);
    boolean later = run.sign(wish.last(), before) > 0;
    boolean surer = run.sign(Stops.sureDay(wish.last(), wish.ending()), sureBefore) > 0;
    if (!later && !surer) {
      if (wish.ending() == null && run.sign(wish.last(), before) == 0) {
        settle(before);
      }
      return idle(rule, Considered.Why.NO_LATER_DAY, run.trace.text(wish.last()));
    }
    Piece added = sureBefore == Days.NEVER ? wish : wish.withFirst(sureBefore + 1, run.trace);
    run.timeline.add(added);
    if (later || (wish.isSure() && run.sign(wish.last(), before) == 0)) {
      run.running = added.last();
      run.runningEnding = added.ending();
    } else if (beforeEnding instanceof Stop.Awaiting awaiting) {
      run.runningEnding =
          awaiting.notBefore(Stops.sureDay(added.last(), added.ending()), run.trace);
    }
    return done(rule, place, change, before, beforeEnding, added);
  }

  /// A day that another rule gives or sets as an end too is no placeholder any more.
  private void settle(int day) {
    run.timeline.settle(day);
    if (run.sign(run.running, day) == 0) {
      run.runningEnding = Stops.settled(run.runningEnding);
    }
  }

  private Act done(
      Rule rule,
      int place,
      Step.Change change,
      int before,
      @Nullable Stop beforeEnding,
      @Nullable Piece added) {
    return new Act.Done(
        rule,
        place,
        change,
        before,
        beforeEnding,
        run.running,
        run.runningEnding,
        added,
        List.copyOf(run.movedBy),
        run.weakest);
  }

  private String window(int from, int through) {
    return run.trace.text(from) + ".." + run.trace.text(through);
  }

  /// A fact that is unknown stops the evaluation; a day that does not exist makes the rule idle.
  private @Nullable Act missing(Rule rule, int value) {
    return value == Fact.ABSENT ? idle(rule, Considered.Why.DAY_ABSENT, "") : null;
  }

  private Act idle(Rule rule, Considered.Why why, String by) {
    return new Act.Idle(rule, why, null, run.running, by);
  }
}
