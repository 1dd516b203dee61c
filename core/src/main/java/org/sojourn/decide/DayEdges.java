package org.sojourn.decide;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;
import org.sojourn.time.Days;
import org.sojourn.time.MonthEnd;

/// The days at which a provision begins or ceases to hold, for the day on the paper and for each
/// fact that is a day, where all else is as given.
final class DayEdges {

  /// No slot: the moment does not hang on one day alone.
  private static final int NONE = -1;

  private final Provision provision;
  private final Slots slots;
  private final Moments moments;

  /// The slot whose edges are looked for.
  private int wanted = NONE;

  private final Set<Integer> telling = new LinkedHashSet<>();
  private final Set<Integer> near = new LinkedHashSet<>();

  /// @param values a value for each slot, [Fact#UNKNOWN] where there is none
  DayEdges(Provision provision, Slots slots, int[] values, int known) {
    this.provision = provision;
    this.slots = slots;
    Run run = new Run(slots, known, values);
    if (Run.isDay(values[slots.printed()])) {
      run.printed = values[slots.printed()];
      run.running = run.printed;
    }
    this.moments = new Moments(run);
  }

  /// Returns the days just inside and outside of each edge, then those beside them.
  List<Integer> of(int slot) {
    wanted = slot;
    telling.clear();
    near.clear();
    new Mentions(this::note, _ -> {}).in(provision.when());
    note(provision.effect());
    telling.addAll(near);
    telling.removeIf(day -> day < Days.FIRST || day > Days.LAST);
    return new ArrayList<>(telling);
  }

  /// Returns the days of the calendar at which what the provision gives begins and ends: those
  /// that its words name. A day that has to be counted is left to the reader of the law.
  static List<Integer> given(Effect effect, Moments moments) {
    Set<Integer> days = new LinkedHashSet<>();
    List<Moment> first = new ArrayList<>();
    List<Moment> last = new ArrayList<>();
    switch (effect) {
      case Effect.ExtendThrough extend -> last.add(extend.through());
      case Effect.ExtendBy extend -> extend.notBeyond().ifPresent(last::add);
      case Effect.Continue cont -> cont.atMost().ifPresent(last::add);
      case Effect.Revive revive -> {
        first.add(revive.from());
        last.add(revive.through());
      }
      case Effect.TreatAsValid treat -> {
        first.add(treat.from());
        last.add(treat.through());
      }
      case Effect.Undetermined open -> {
        first.add(open.from());
        last.add(open.through());
      }
      case Effect.Limit limit -> last.add(limit.through());
      case Effect.End end -> last.add(end.day());
      case Effect.Suspend _, Effect.Withhold _ -> {}
    }
    first.forEach(day -> beside(day, -1, days, moments));
    last.forEach(day -> beside(day, 1, days, moments));
    first.forEach(day -> beside(day, 1, days, moments));
    last.forEach(day -> beside(day, -1, days, moments));
    return new ArrayList<>(days);
  }

  private static void beside(Moment moment, int step, Set<Integer> days, Moments moments) {
    if (isNamed(moment)) {
      int day = moments.day(moment);
      if (isCalendarDay(day)) {
        days.add(day);
        days.add(day + step);
      }
    }
  }

  /// Says whether a moment is a day of the calendar by its words, and needs no counting.
  static boolean isNamed(Moment moment) {
    boolean[] counted = {false};
    new Mentions(_ -> {}, part -> counted[0] |= isCounted(part)).in(moment);
    return !counted[0];
  }

  private static boolean isCounted(Moment part) {
    return !(part instanceof Moment.Fixed
        || part instanceof Moment.Known
        || part instanceof Moment.Provisional
        || part instanceof Moment.OfEvent
        || part instanceof Moment.DayBefore
        || part instanceof Moment.DayAfter
        || part instanceof Moment.Earliest
        || part instanceof Moment.Latest);
  }

  private void note(Condition condition) {
    switch (condition) {
      case Condition.Within within -> {
        first(within.day(), within.from());
        last(within.day(), within.through());
      }
      case Condition.OnOneOf on -> {
        for (int day : on.days()) {
          first(on.day(), new Moment.Fixed(day));
          last(on.day(), new Moment.Fixed(day));
        }
      }
      case Condition.ValidOn on -> first(new Moment.Printed(), on.day());
      case Condition.PendingOn pending -> {
        last(new Moment.OfFact(pending.filed()), pending.day());
        last(new Moment.OfFact(pending.decided()), pending.day());
      }
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.OneOf _,
          Condition.OtherThan _,
          Condition.Absent _,
          Condition.Present _,
          Condition.Between _,
          Condition.Under _ -> {}
    }
  }

  private void note(Effect effect) {
    Moment paper = new Moment.Printed();
    switch (effect) {
      case Effect.ExtendThrough extend -> last(paper, extend.through());
      case Effect.ExtendBy extend -> extend.notBeyond().ifPresent(day -> last(paper, day));
      case Effect.Suspend suspend -> {
        first(paper, suspend.from());
        last(paper, suspend.through());
        if (suspend.starts().isPresent()) {
          Moment starts = new Moment.OfFact(suspend.starts().get());
          first(starts, suspend.from());
          last(starts, suspend.through());
        }
      }
      case Effect.Continue cont -> {
        last(new Moment.OfFact(cont.filed()), paper);
        last(new Moment.OfFact(cont.decided()), paper);
        cont.atMost().ifPresent(day -> last(new Moment.OfFact(cont.decided()), day));
      }
      case Effect.Revive revive -> first(paper, revive.from());
      case Effect.TreatAsValid treat -> first(paper, treat.from());
      case Effect.Undetermined open -> first(paper, open.from());
      case Effect.Limit limit -> last(paper, limit.through());
      case Effect.End end -> last(paper, end.day());
      case Effect.Withhold _ -> {}
    }
  }

  private void first(Moment subject, Moment edge) {
    add(subject, edge, -1);
  }

  private void last(Moment subject, Moment edge) {
    add(subject, edge, 1);
  }

  /// Adds the day at which a subject reaches an edge, the one outside, and the one inside.
  private void add(Moment subject, Moment edge, int outside) {
    if (slot(subject) == NONE || slot(subject) != wanted || slot(edge) == wanted) {
      return;
    }
    try {
      int day = moments.day(edge);
      if (isCalendarDay(day)) {
        int own = back(subject, day);
        telling.add(own);
        telling.add(own + outside);
        near.add(own - outside);
      }
    } catch (DateTimeException e) {
      // a month end that the law leaves open: there is no edge to show
    }
  }

  /// Returns the slot on which alone a moment hangs.
  private int slot(Moment moment) {
    if (moment instanceof Moment.DayBefore before) {
      return slot(before.day());
    }
    if (moment instanceof Moment.DayAfter after) {
      return slot(after.day());
    }
    if (moment instanceof Moment.Later later) {
      return slot(later.from());
    }
    if (moment instanceof Moment.Earlier earlier) {
      return slot(earlier.before());
    }
    if (moment instanceof Moment.OfFact of) {
      return of.fact().slot();
    }
    boolean paper = moment instanceof Moment.Printed || moment instanceof Moment.Running;
    return paper ? slots.printed() : NONE;
  }

  /// Returns the day on which the slot has to lie so that the moment comes to a day.
  private static int back(Moment moment, int day) {
    if (moment instanceof Moment.DayBefore before) {
      return back(before.day(), day + 1);
    }
    if (moment instanceof Moment.DayAfter after) {
      return back(after.day(), day - 1);
    }
    if (moment instanceof Moment.Later later) {
      return back(later.from(), later.count().term().firstDayBefore(day, MonthEnd.LAST_DAY));
    }
    if (moment instanceof Moment.Earlier earlier) {
      return back(earlier.before(), earlier.count().term().lastDayAfter(day, MonthEnd.LAST_DAY));
    }
    return day;
  }

  private static boolean isCalendarDay(int day) {
    return Run.isDay(day) && Days.isDay(day);
  }
}
