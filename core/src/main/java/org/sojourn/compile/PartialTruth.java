package org.sojourn.compile;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.time.Days;

/// Whether conditions hold as far as facts settle it: coded facts, whether days are there, and how
/// a day of the document lies to days of the calendar. How two days of the document lie to each
/// other, what earlier rules left, and readings stay open.
final class PartialTruth {

  private final Facts facts;

  /// Takes the slot of a day and the last day before something changes, for every comparison with a
  /// day of the calendar that is open.
  private final ObjIntConsumer<Integer> cuts;

  /// Whether a condition holds.
  enum Truth {
    /// It does, for all documents left.
    YES,
    /// It does not, for any document left.
    NO,
    /// That is open.
    OPEN;

    static Truth of(boolean holds) {
      return holds ? YES : NO;
    }

    Truth not() {
      return switch (this) {
        case YES -> NO;
        case NO -> YES;
        case OPEN -> OPEN;
      };
    }
  }

  PartialTruth(Facts facts) {
    this(facts, (slot, day) -> {});
  }

  PartialTruth(Facts facts, ObjIntConsumer<Integer> cuts) {
    this.facts = facts;
    this.cuts = cuts;
  }

  Truth of(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> any(parts, Truth.NO).not();
      case Condition.Any(var parts) -> any(parts, Truth.YES);
      case Condition.NoneOf(var parts) -> any(parts, Truth.YES).not();
      case Condition.OneOf(Fact fact, var values) ->
          coded(fact, values.contains(facts.value(fact)));
      case Condition.OtherThan(Fact fact, var values) ->
          coded(fact, !values.contains(facts.value(fact)));
      case Condition.Absent(Fact fact) -> presence(fact).not();
      case Condition.Present(Fact fact) -> presence(fact);
      case Condition.Between(Fact fact, int least, int most) ->
          coded(fact, facts.value(fact) >= least && facts.value(fact) <= most);
      case Condition.Within within -> within(within);
      case Condition.OnOneOf(Moment day, List<Integer> days) -> onOneOf(day, days);
      case Condition.PendingOn pending -> pendingOn(pending);
      case Condition.ValidOn(Moment day) ->
          day(day) instanceof PartialDay.None ? Truth.NO : Truth.OPEN;
      case Condition.Under _ -> Truth.OPEN;
    };
  }

  /// Says whether any part comes to a truth: `YES` if one does, `NO` if none can.
  private Truth any(List<Condition> parts, Truth wanted) {
    Truth found = Truth.NO;
    for (Condition part : parts) {
      Truth truth = of(part);
      if (truth == wanted) {
        return Truth.YES;
      }
      found = truth == Truth.OPEN ? Truth.OPEN : found;
    }
    return found;
  }

  private Truth coded(Fact fact, boolean holds) {
    int value = facts.value(fact);
    return value == Fact.UNKNOWN ? Truth.OPEN : Truth.of(value != Fact.ABSENT && holds);
  }

  private Truth presence(Fact fact) {
    int value = facts.value(fact);
    return value == Fact.UNKNOWN ? Truth.OPEN : Truth.of(value != Fact.ABSENT);
  }

  private PartialDay day(Moment moment) {
    return PartialDay.of(moment, facts);
  }

  private Truth within(Condition.Within within) {
    PartialDay day = day(within.day());
    PartialDay from =
        within.from() instanceof Moment.Unlimited
            ? new PartialDay.Fixed(Days.NEVER)
            : day(within.from());
    PartialDay through = day(within.through());
    if (day instanceof PartialDay.None
        || from instanceof PartialDay.None
        || through instanceof PartialDay.None) {
      return Truth.NO;
    }
    return both(atMost(from, day), atMost(day, through));
  }

  private static Truth both(Truth a, Truth b) {
    if (a == Truth.NO || b == Truth.NO) {
      return Truth.NO;
    }
    return a == Truth.OPEN || b == Truth.OPEN ? Truth.OPEN : Truth.YES;
  }

  private Truth atMost(PartialDay a, PartialDay b) {
    if (a instanceof PartialDay.Fixed(int x) && b instanceof PartialDay.Fixed(int y)) {
      return Truth.of(x == Days.NEVER || y == Days.OPEN || x <= y);
    }
    if (a instanceof PartialDay.OfSlot(int slot, int plus)
        && b instanceof PartialDay.Fixed(int y)) {
      return y == Days.OPEN ? Truth.YES : y == Days.NEVER ? Truth.NO : through(slot, y - plus);
    }
    if (a instanceof PartialDay.Fixed(int x)
        && b instanceof PartialDay.OfSlot(int slot, int plus)) {
      return x == Days.NEVER
          ? Truth.YES
          : x == Days.OPEN ? Truth.NO : through(slot, x - plus - 1).not();
    }
    if (a instanceof PartialDay.OfSlot(int x, int plusX)
        && b instanceof PartialDay.OfSlot(int y, int plusY)
        && x == y) {
      return Truth.of(plusX <= plusY);
    }
    boolean always =
        (a instanceof PartialDay.Fixed(int x) && x == Days.NEVER)
            || (b instanceof PartialDay.Fixed(int y) && y == Days.OPEN);
    return always ? Truth.YES : Truth.OPEN;
  }

  /// Says whether a day of the document lies on or before a day.
  private Truth through(int slot, int day) {
    if (facts.last(slot) <= day) {
      return Truth.YES;
    }
    if (facts.first(slot) > day) {
      return Truth.NO;
    }
    cuts.accept(slot, day);
    return Truth.OPEN;
  }

  private Truth onOneOf(Moment moment, List<Integer> days) {
    return switch (day(moment)) {
      case PartialDay.None _ -> Truth.NO;
      case PartialDay.Open _ -> Truth.OPEN;
      case PartialDay.Fixed(int fixed) -> Truth.of(days.contains(fixed));
      case PartialDay.OfSlot(int slot, int plus) -> onOneOf(slot, plus, days);
    };
  }

  private Truth onOneOf(int slot, int plus, List<Integer> days) {
    Truth found = Truth.NO;
    for (int day : days) {
      Truth before = through(slot, day - plus - 1);
      Truth until = through(slot, day - plus);
      Truth on = both(before.not(), until);
      if (on == Truth.YES) {
        return Truth.YES;
      }
      found = on == Truth.OPEN ? Truth.OPEN : found;
    }
    return found;
  }

  private Truth pendingOn(Condition.PendingOn pending) {
    PartialDay day = day(pending.day());
    PartialDay filed = day(new Moment.OfFact(pending.filed()));
    PartialDay decided = day(new Moment.OfFact(pending.decided()));
    if (day instanceof PartialDay.None || filed instanceof PartialDay.None) {
      return Truth.NO;
    }
    Truth wasDecided = decided instanceof PartialDay.None ? Truth.NO : atMost(decided, day);
    return both(atMost(filed, day), wasDecided.not());
  }
}
