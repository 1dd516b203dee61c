package org.sojourn.decide;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.time.Days;

/// Tests conditions with three-valued logic: what is not given is unknown, and only where the rest
/// does not settle the matter is it noted as needed.
final class Conditions {

  private final Run run;
  private final Moments moments;

  /// The part of the last conjunction that failed.
  @Nullable Condition failed;

  /// Why a day read last in vain is not clear.
  private @Nullable DateTimeException unclear;

  Conditions(Run run, Moments moments) {
    this.run = run;
    this.moments = moments;
  }

  /// Tests a condition; afterwards [Run#needed] is set only if the result is unknown.
  ///
  /// @throws DateTimeException if a day in it is not clear, and nothing else settles it or is
  /// missing
  Truth test(Condition condition) {
    unclear = null;
    Truth truth = part(condition);
    return truth == Truth.UNKNOWN && run.needed == Run.NOTHING ? clear(truth) : truth;
  }

  /// Tests a condition that no other value is tried for.
  ///
  /// @throws DateTimeException if a day in it is not clear, and nothing else settles it
  Truth testOnce(Condition condition) {
    Truth truth = test(condition);
    return truth == Truth.UNKNOWN ? clear(truth) : truth;
  }

  private Truth clear(Truth truth) {
    DateTimeException why = unclear;
    if (why != null) {
      throw why;
    }
    return truth;
  }

  private Truth part(Condition condition) {
    int before = run.needed;
    Truth truth = truth(condition);
    if (truth != Truth.UNKNOWN) {
      run.needed = before;
    }
    return truth;
  }

  private Truth truth(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all(all.parts());
      case Condition.Any any -> any(any.parts());
      case Condition.NoneOf none -> not(any(none.parts()));
      case Condition.OneOf one ->
          in(run.value(one.fact()), one.values().contains(value(one.fact())));
      case Condition.OtherThan other ->
          in(run.value(other.fact()), !other.values().contains(value(other.fact())));
      case Condition.Absent absent -> known(absent.fact(), true);
      case Condition.Present present -> known(present.fact(), false);
      case Condition.Within within -> within(within);
      case Condition.OnOneOf on -> onOneOf(on);
      case Condition.Between between -> between(between);
      case Condition.ValidOn on -> validOn(on);
      case Condition.PendingOn pending -> pendingOn(pending);
      case Condition.Under under -> under(under);
    };
  }

  private Truth all(List<Condition> parts) {
    Truth result = Truth.TRUE;
    for (int i = 0; i < parts.size(); i++) {
      Condition part = parts.get(i);
      Truth truth = part(part);
      if (truth == Truth.FALSE) {
        failed = failing(part);
        return Truth.FALSE;
      }
      if (truth == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }

  /// Returns what of a condition failed: a conjunction has named its own failing part.
  Condition failing(Condition part) {
    Condition inner = failed;
    return part instanceof Condition.All && inner != null ? inner : part;
  }

  private Truth any(List<Condition> parts) {
    Truth result = Truth.FALSE;
    for (int i = 0; i < parts.size(); i++) {
      Truth truth = part(parts.get(i));
      if (truth == Truth.TRUE) {
        return Truth.TRUE;
      }
      if (truth == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }

  private static Truth not(Truth truth) {
    return switch (truth) {
      case TRUE -> Truth.FALSE;
      case UNKNOWN -> Truth.UNKNOWN;
      case FALSE -> Truth.TRUE;
    };
  }

  private int value(Fact fact) {
    return run.values[fact.slot()];
  }

  private static Truth in(int value, boolean holds) {
    return value == Fact.UNKNOWN ? Truth.UNKNOWN : Truth.of(value != Fact.ABSENT && holds);
  }

  private Truth known(Fact fact, boolean absent) {
    int value = run.value(fact);
    return value == Fact.UNKNOWN ? Truth.UNKNOWN : Truth.of((value == Fact.ABSENT) == absent);
  }

  /// Reads a day; one that is not clear counts as unknown until nothing else settles the matter.
  private int day(Moment moment) {
    try {
      return moments.day(moment);
    } catch (DateTimeException e) {
      unclear = e;
      return Fact.UNKNOWN;
    }
  }

  private Truth within(Condition.Within within) {
    int day = day(within.day());
    int from = within.from() instanceof Moment.Unlimited ? Days.NEVER : day(within.from());
    int through = day(within.through());
    if (day == Fact.ABSENT || from == Fact.ABSENT || through == Fact.ABSENT) {
      return Truth.FALSE;
    }
    Truth afterFrom = atMost(from, day);
    Truth beforeEnd = atMost(day, through);
    if (afterFrom == Truth.FALSE || beforeEnd == Truth.FALSE) {
      return Truth.FALSE;
    }
    return afterFrom == Truth.UNKNOWN || beforeEnd == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.TRUE;
  }

  private Truth atMost(int a, int b) {
    if (a == Days.NEVER || b == Days.OPEN) {
      return Truth.TRUE;
    }
    boolean unknown = a == Fact.UNKNOWN || b == Fact.UNKNOWN;
    return unknown ? Truth.UNKNOWN : Truth.of(run.sign(a, b) <= 0);
  }

  private Truth onOneOf(Condition.OnOneOf on) {
    int day = day(on.day());
    if (!Run.isDay(day)) {
      return day == Fact.UNKNOWN ? Truth.UNKNOWN : Truth.FALSE;
    }
    for (int each : on.days()) {
      int sign = run.sign(day, each);
      if (sign <= 0) {
        return Truth.of(sign == 0);
      }
    }
    return Truth.FALSE;
  }

  private Truth between(Condition.Between between) {
    int value = run.value(between.fact());
    if (!Run.isDay(value)) {
      return value == Fact.UNKNOWN ? Truth.UNKNOWN : Truth.FALSE;
    }
    boolean least = run.sign(value, between.least()) >= 0;
    boolean most = run.sign(value, between.most()) <= 0;
    return Truth.of(least && most);
  }

  private Truth validOn(Condition.ValidOn on) {
    if (run.daysUnsettled) {
      return Truth.UNKNOWN;
    }
    int day = day(on.day());
    if (!Run.isDay(day)) {
      return day == Fact.UNKNOWN ? Truth.UNKNOWN : Truth.FALSE;
    }
    for (Piece piece : run.timeline.pieces()) {
      if (run.sign(day, piece.last()) > 0) {
        continue;
      }
      int first = piece.by() == Piece.PAPER ? run.began() : piece.first();
      Truth begun = atMost(first, day);
      if (begun != Truth.FALSE) {
        return begun;
      }
    }
    return Truth.FALSE;
  }

  private Truth pendingOn(Condition.PendingOn pending) {
    int day = day(pending.day());
    int filed = run.value(pending.filed());
    int decided = run.value(pending.decided());
    if (day == Fact.ABSENT || filed == Fact.ABSENT) {
      return Truth.FALSE;
    }
    Truth wasFiled = atMost(filed, day);
    if (day == Fact.UNKNOWN || filed == Fact.UNKNOWN) {
      wasFiled = Truth.UNKNOWN;
    }
    Truth wasDecided = decided == Fact.ABSENT ? Truth.FALSE : atMost(decided, day);
    if (decided == Fact.UNKNOWN) {
      wasDecided = Truth.UNKNOWN; // it may be absent, and then lies before no day, however late
    }
    if (wasFiled == Truth.FALSE || wasDecided == Truth.TRUE) {
      return Truth.FALSE;
    }
    boolean both = wasFiled == Truth.TRUE && wasDecided == Truth.FALSE;
    return both ? Truth.TRUE : Truth.UNKNOWN;
  }

  private Truth under(Condition.Under under) {
    int option = run.slot(run.slots.of(under.reading()));
    return option == Fact.UNKNOWN ? Truth.UNKNOWN : Truth.of(under.options().contains(option));
  }
}
