package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.DayMap;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Series;
import org.sojourn.time.Days;
import org.sojourn.time.WorkCalendar;

/// What a moment comes to in one evaluation: an epoch day, [Days#OPEN] for no end or an event not
/// yet known, [Fact#ABSENT] for no such day, [Fact#UNKNOWN] for want of a fact.
final class Moments {

  private final Run run;

  Moments(Run run) {
    this.run = run;
  }

  int first(Moment moment) {
    return moment instanceof Moment.Unlimited ? Days.NEVER : day(moment);
  }

  int day(Moment moment) {
    run.awaited = null;
    run.unnamed = false;
    run.provisional = false;
    return read(moment);
  }

  private int read(Moment moment) {
    return switch (moment) {
      case Moment.Fixed fixed -> fixed.day();
      case Moment.Printed _ -> run.printed == Days.NEVER ? Fact.ABSENT : run.printed;
      case Moment.Running _ -> run.daysUnsettled ? Fact.UNKNOWN : running();
      case Moment.OfFact of -> run.value(of.fact());
      case Moment.Known known -> known(known.series());
      case Moment.Provisional provisional -> provisional(provisional);
      case Moment.OfEvent of -> ofEvent(of);
      case Moment.Later later -> map(read(later.from()), new DayMap.LastDay(later.count()));
      case Moment.Earlier earlier ->
          map(read(earlier.before()), new DayMap.FirstDayBack(earlier.count()));
      case Moment.NextYearly next -> map(read(next.after()), new DayMap.NextYearly(next.date()));
      case Moment.WorkingDaysLater later ->
          working(
              later.calendar(),
              read(later.from()),
              new DayMap.WorkingDays(later.days(), later.firstDay(), later.calendar()));
      case Moment.WorkingDay working ->
          working(
              working.calendar(),
              read(working.day()),
              new DayMap.NextWorkingDay(working.calendar()));
      case Moment.DayBefore before -> next(read(before.day()), -1);
      case Moment.DayAfter after -> next(read(after.day()), 1);
      case Moment.Earliest earliest -> extreme(earliest.moments(), -1);
      case Moment.Latest latest -> extreme(latest.moments(), 1);
      case Moment.Unlimited _ -> Days.OPEN;
      case Moment.NotYetKnown unknown -> notYetKnown(unknown);
    };
  }

  private int running() {
    if (run.runningEnding instanceof Stop.Awaiting awaiting) {
      run.awaited = awaiting.event();
      run.awaitedAtLeast = awaiting.atLeast();
    }
    run.provisional = run.runningEnding instanceof Stop.Provisional;
    return run.running == Days.NEVER ? Fact.ABSENT : run.running;
  }

  private int known(Series<Moment> series) {
    Series.Entry<Moment> entry = series.entries().getLast();
    if (entry.by().isPresent()) {
      run.movedBy.add(entry.by().get());
    }
    if (entry.confidence().isPresent()) {
      run.weakest = run.weakest.or(entry.confidence().get());
    }
    return read(entry.value());
  }

  private int provisional(Moment.Provisional provisional) {
    int day = read(provisional.day());
    run.provisional = true;
    return day;
  }

  private int ofEvent(Moment.OfEvent of) {
    if (of.key().isEmpty()) {
      return of.event().fallback().map(this::read).orElse(Fact.ABSENT);
    }
    int key = run.value(of.key().get());
    if (key == Fact.UNKNOWN || key == Fact.ABSENT) {
      return key;
    }
    Optional<Moment> own = of.event().at(key);
    return own.isEmpty() ? Fact.ABSENT : read(own.get());
  }

  private int notYetKnown(Moment.NotYetKnown unknown) {
    run.awaited = unknown.event().orElse(null);
    run.awaitedAtLeast = run.known;
    run.unnamed = run.awaited == null;
    return Days.OPEN;
  }

  /// Finds another day for a day and, where it waits for an event, for its earliest one.
  private int map(int day, DayMap map) {
    if (run.awaited != null) {
      run.awaitedAtLeast = run.trace.map(map, run.awaitedAtLeast);
    }
    return isCalendarDay(day) ? run.trace.map(map, day) : day;
  }

  private int working(WorkCalendar calendar, int day, DayMap map) {
    if (run.awaited != null) {
      ask(calendar, run.awaitedAtLeast);
    }
    if (isCalendarDay(day)) {
      ask(calendar, day);
    }
    return map(day, map);
  }

  /// Notes on which side of what a calendar knows a day lies: beyond either end it refuses to
  /// count.
  private void ask(WorkCalendar calendar, int day) {
    run.sign(day, Days.of(calendar.first()));
    run.sign(day, Days.of(calendar.last()));
  }

  private int next(int day, int step) {
    run.awaitedAtLeast += step;
    return isCalendarDay(day) ? day + step : day;
  }

  private static boolean isCalendarDay(int day) {
    return Run.isDay(day) && day != Days.OPEN && day != Days.NEVER;
  }

  /// The smallest (wanted = -1) or greatest (1) of several. The result is the latest day possible;
  /// where one of them waits for an event, it may come to be as early as the day then awaited.
  private int extreme(List<Moment> moments, int wanted) {
    int found = Fact.ABSENT;
    int sure = Fact.ABSENT;
    boolean unnamed = false;
    boolean provisional = false;
    Event awaited = null;
    for (Moment moment : moments) {
      run.awaited = null;
      run.unnamed = false;
      run.provisional = false;
      int day = read(moment);
      if (day == Fact.UNKNOWN) {
        return day;
      }
      if (day == Fact.ABSENT) {
        continue;
      }
      int least = run.awaited == null ? day : run.awaitedAtLeast;
      if (sure == Fact.ABSENT || run.sign(least, sure) == wanted) {
        sure = least;
        awaited = run.awaited == null ? awaited : run.awaited;
      }
      if (found == Fact.ABSENT || run.sign(day, found) == wanted) {
        found = day;
        unnamed = run.unnamed;
        provisional = run.provisional;
        awaited = run.awaited == null ? awaited : run.awaited;
      } else if (run.sign(day, found) == 0) {
        provisional &= run.provisional;
      }
    }
    run.unnamed = unnamed;
    run.provisional = provisional;
    boolean settled = found == Fact.ABSENT || run.sign(found, sure) == 0;
    run.awaited = settled ? null : awaited;
    run.awaitedAtLeast = sure;
    return found;
  }
}
