package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Series;
import org.sojourn.time.Days;

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
    return read(moment);
  }

  private int read(Moment moment) {
    return switch (moment) {
      case Moment.Fixed fixed -> fixed.day();
      case Moment.Printed _ -> run.printed;
      case Moment.Running _ -> run.running;
      case Moment.OfFact of -> run.value(of.fact());
      case Moment.Known known -> known(known.series());
      case Moment.OfEvent of -> ofEvent(of);
      case Moment.Later later -> later(later);
      case Moment.DayBefore before -> next(read(before.day()), -1);
      case Moment.DayAfter after -> next(read(after.day()), 1);
      case Moment.Earliest earliest -> extreme(earliest.moments(), -1);
      case Moment.Latest latest -> extreme(latest.moments(), 1);
      case Moment.Unlimited _ -> Days.OPEN;
      case Moment.NotYetKnown unknown -> notYetKnown(unknown);
    };
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
    Event event = unknown.event().orElse(null);
    if (event != null) {
      run.awaited = event;
      run.awaitedAtLeast = run.known;
    }
    return Days.OPEN;
  }

  private int later(Moment.Later later) {
    int from = read(later.from());
    if (from == Days.OPEN) {
      if (run.awaited != null) {
        run.awaitedAtLeast = later.count().lastDay(run.awaitedAtLeast);
      }
      return Days.OPEN;
    }
    return Run.isDay(from) && from != Days.NEVER ? later.count().lastDay(from) : from;
  }

  private static int next(int day, int step) {
    boolean calendarDay = Run.isDay(day) && day != Days.OPEN && day != Days.NEVER;
    return calendarDay ? day + step : day;
  }

  /// The smallest (wanted = -1) or greatest (1) of several. An end that waits for an event is kept
  /// unless another is sure to be reached first.
  private int extreme(List<Moment> moments, int wanted) {
    int found = Fact.ABSENT;
    Event awaited = null;
    int atLeast = 0;
    for (Moment moment : moments) {
      run.awaited = null;
      int day = read(moment);
      if (day == Fact.UNKNOWN) {
        return day;
      }
      if (day == Fact.ABSENT) {
        continue;
      }
      boolean better = found == Fact.ABSENT || run.sign(day, found) == wanted;
      if (better && wanted < 0 && awaited != null && run.sign(day, atLeast) > 0) {
        better = false; // the awaited end may still come first
      }
      if (better) {
        found = day;
        awaited = run.awaited;
        atLeast = run.awaitedAtLeast;
      } else if (wanted < 0 && run.awaited != null && found > run.awaitedAtLeast) {
        found = day;
        awaited = run.awaited;
        atLeast = run.awaitedAtLeast;
      }
    }
    run.awaited = awaited;
    run.awaitedAtLeast = atLeast;
    return found;
  }
}
