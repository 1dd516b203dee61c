package org.sojourn.decide;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
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
    try {
      return switch (rule.provision().effect()) {
        case Effect.ExtendThrough extend -> extendThrough(rule, place, extend);
        case Effect.ExtendBy extend -> extendBy(rule, place, extend);
        case Effect.Suspend suspend -> suspend(rule, place, suspend);
        case Effect.Continue cont -> continueWhilePending(rule, place, cont);
        case Effect.Revive revive -> window(rule, place, revive.from(), revive.through(), true);
        case Effect.TreatAsValid treat -> window(rule, place, treat.from(), treat.through(), false);
        case Effect.Limit limit -> limit(rule, place, limit);
        case Effect.End end -> end(rule, place, end);
        case Effect.Withhold _ -> idle(rule, Considered.Why.DOES_NOT_REACH, "");
      };
    } catch (DateTimeException e) {
      run.unclear = new Unclear(rule.provision().id(), String.valueOf(e.getMessage()));
      return idle(rule, Considered.Why.DAY_ABSENT, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Act extendThrough(Rule rule, int place, Effect.ExtendThrough extend) {
    int through = moments.day(extend.through());
    return Run.isDay(through)
        ? moveTo(rule, place, through, awaitedEnding(through), Step.Change.EXTENDED_THROUGH)
        : missing(rule, through);
  }

  private @Nullable Act extendBy(Rule rule, int place, Effect.ExtendBy extend) {
    int from = moments.day(extend.from());
    if (!Run.isDay(from)) {
      return missing(rule, from);
    }
    boolean open = from == Days.OPEN;
    if (from == Days.NEVER || (open && run.awaited == null)) {
      return idle(rule, Considered.Why.NO_LATER_DAY, "");
    }
    int through = open ? Days.OPEN : extend.count().lastDay(from);
    Ending ending = null;
    if (open) {
      run.awaitedAtLeast = extend.count().lastDay(run.awaitedAtLeast);
      ending = awaitedEnding(Days.OPEN);
    }
    Optional<Moment> notBeyond = extend.notBeyond();
    if (notBeyond.isPresent()) {
      int ceiling = moments.day(notBeyond.get());
      if (ceiling == Fact.UNKNOWN) {
        return null;
      }
      if (ceiling != Fact.ABSENT && run.sign(ceiling, through) < 0) {
        through = ceiling;
        ending = null;
      }
    }
    return moveTo(rule, place, through, ending, Step.Change.EXTENDED_BY);
  }

  private @Nullable Act suspend(Rule rule, int place, Effect.Suspend suspend) {
    int from = moments.day(suspend.from());
    int through = moments.day(suspend.through());
    Ending open = awaitedEnding(through);
    int base = suspend.on() == Effect.Base.PRINTED ? run.printed : run.running;
    int began = suspend.starts().map(run::value).orElse(Days.NEVER);
    if (!Run.isDay(from) || !Run.isDay(through) || began == Fact.UNKNOWN) {
      return from == Fact.ABSENT || through == Fact.ABSENT
          ? missing(rule, Fact.ABSENT)
          : missing(rule, Fact.UNKNOWN);
    }
    if (base == Days.NEVER || base == Days.OPEN) {
      return idle(rule, Considered.Why.NO_LATER_DAY, "");
    }
    boolean endedBefore = run.sign(base, from) < 0;
    boolean beganInside = Run.isDay(began) && run.sign(began, from) > 0;
    if (endedBefore || (beganInside && run.sign(began, through) > 0)) {
      return idle(rule, Considered.Why.OUTSIDE_WINDOW, window(from, through));
    }
    if (through == Days.OPEN) {
      return moveTo(rule, place, through, open, Step.Change.SUSPENDED);
    }
    int stopped = through - (beganInside ? began : from) + 1;
    return moveTo(rule, place, base + stopped, null, Step.Change.SUSPENDED);
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
    int cap = cont.atMost().map(moments::day).orElse(Days.OPEN);
    if (cap == Fact.UNKNOWN) {
      return null;
    }
    cap = cap == Fact.ABSENT ? Days.OPEN : cap;
    boolean isDecided = decided != Fact.ABSENT;
    if (isDecided && run.sign(decided, cap) <= 0) {
      return moveTo(rule, place, decided, null, Step.Change.CONTINUED);
    }
    Ending pending =
        isDecided
            ? null
            : new Ending.Pending(
                cont.filed(), cap == Days.OPEN ? Optional.empty() : Optional.of(Days.date(cap)));
    return moveTo(rule, place, cap, pending, Step.Change.CONTINUED);
  }

  private @Nullable Act window(
      Rule rule, int place, Moment first, Moment last, boolean changesTerm) {
    int from = moments.first(first);
    int through = moments.day(last);
    Ending ending = awaitedEnding(through);
    if (!Run.isDay(from) || !Run.isDay(through)) {
      return missing(rule, from == Fact.ABSENT || through == Fact.ABSENT ? Fact.ABSENT : from);
    }
    if (run.sign(from, through) > 0) {
      return idle(rule, Considered.Why.NO_LATER_DAY, window(from, through));
    }
    Piece added = new Piece(from, through, rule.provision().cover(), place, ending);
    if (!addsDays(added)) {
      return idle(rule, Considered.Why.NO_LATER_DAY, window(from, through));
    }
    int before = run.running;
    Ending beforeEnding = run.runningEnding;
    run.timeline.add(added);
    if (changesTerm && run.sign(through, before) > 0) {
      run.running = through;
      run.runningEnding = ending;
    }
    return new Act.Done(
        rule,
        place,
        changesTerm ? Step.Change.REVIVED : Step.Change.TREATED_AS_VALID,
        before,
        beforeEnding,
        run.running,
        run.runningEnding,
        added,
        List.copyOf(run.movedBy),
        run.weakest);
  }

  private boolean addsDays(Piece added) {
    for (Piece piece : run.timeline.pieces()) {
      boolean holds =
          run.sign(piece.first(), added.first()) <= 0
              && run.sign(added.last(), piece.last()) <= 0
              && piece.cover().compareTo(added.cover()) <= 0;
      if (holds) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Act limit(Rule rule, int place, Effect.Limit limit) {
    int through = moments.day(limit.through());
    if (!Run.isDay(through)) {
      return missing(rule, through);
    }
    if (through == Days.OPEN) {
      return idle(rule, Considered.Why.NO_LATER_DAY, "");
    }
    if (limit.of().isPresent()) {
      return limitGift(rule, place, through, limit.of().get());
    }
    int floor = Math.max(through, run.printed);
    run.ceiling = Math.min(run.ceiling, floor);
    return cut(rule, place, floor, Timeline.ALL, Step.Change.LIMITED);
  }

  private Act limitGift(Rule rule, int place, int through, ProvisionId of) {
    Act.Done gift = null;
    for (Act act : run.acts) {
      if (act instanceof Act.Done done && done.rule().provision().id().equals(of)) {
        gift = done;
      }
    }
    if (gift == null) {
      return idle(rule, Considered.Why.NO_LATER_DAY, of.toString());
    }
    int floor = run.sign(through, gift.before()) > 0 ? through : gift.before();
    return cut(rule, place, floor, gift.place(), Step.Change.LIMITED);
  }

  private @Nullable Act end(Rule rule, int place, Effect.End end) {
    int day = moments.day(end.day());
    if (!Run.isDay(day)) {
      return missing(rule, day);
    }
    return cut(rule, place, day, Timeline.ALL, Step.Change.ENDED);
  }

  private Act cut(Rule rule, int place, int last, int by, Step.Change change) {
    int before = run.running;
    Ending beforeEnding = run.runningEnding;
    boolean earlier = run.sign(last, before) < 0;
    boolean cut = run.timeline.cutAfter(last, by);
    if (!cut && !earlier) {
      return idle(rule, Considered.Why.NO_LATER_DAY, dayText(last));
    }
    if (earlier) {
      run.running = last;
      run.runningEnding = null;
    }
    return new Act.Done(
        rule,
        place,
        change,
        before,
        beforeEnding,
        run.running,
        run.runningEnding,
        null,
        List.copyOf(run.movedBy),
        run.weakest);
  }

  private Act moveTo(
      Rule rule, int place, int wanted, @Nullable Ending wantedEnding, Step.Change change) {
    int through = wanted;
    Ending ending = wantedEnding;
    if (run.sign(through, run.ceiling) > 0) {
      through = run.ceiling;
      ending = null;
    }
    int before = run.running;
    Ending beforeEnding = run.runningEnding;
    if (run.sign(through, before) <= 0) {
      return idle(rule, Considered.Why.NO_LATER_DAY, dayText(through));
    }
    int first = before == Days.NEVER ? Days.NEVER : before + 1;
    Cover cover = rule.provision().cover();
    Piece added = new Piece(first, through, cover, place, ending);
    run.timeline.add(added);
    run.running = through;
    run.runningEnding = ending;
    return new Act.Done(
        rule,
        place,
        change,
        before,
        beforeEnding,
        through,
        ending,
        added,
        List.copyOf(run.movedBy),
        run.weakest);
  }

  private @Nullable Ending awaitedEnding(int through) {
    if (through != Days.OPEN || run.awaited == null) {
      return null;
    }
    return new Ending.Awaiting(run.awaited, Days.date(run.awaitedAtLeast));
  }

  private static String window(int from, int through) {
    return dayText(from) + ".." + dayText(through);
  }

  private static String dayText(int day) {
    return day == Days.NEVER || day == Days.OPEN ? "" : Days.text(day);
  }

  /// A fact that is unknown stops the evaluation; a day that does not exist makes the rule idle.
  private @Nullable Act missing(Rule rule, int value) {
    return value == Fact.ABSENT ? idle(rule, Considered.Why.DAY_ABSENT, "") : null;
  }

  private Act idle(Rule rule, Considered.Why why, String by) {
    return new Act.Idle(rule, why, null, run.running, by);
  }
}
