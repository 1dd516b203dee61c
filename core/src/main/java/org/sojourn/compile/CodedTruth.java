package org.sojourn.compile;

import java.util.List;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;

/// What conditions come to as far as coded facts settle it, and whether days are there at all. What
/// hangs on how days lie, or on a reading, stays open.
///
/// Values are those of the evaluator, but that a day that is there is [#THERE].
final class CodedTruth {

  /// A day that is there, whichever it is.
  static final int THERE = 0;

  private final int[] values;

  CodedTruth(int[] values) {
    this.values = values;
  }

  /// Whether a condition holds.
  enum Truth {
    /// It does, for every day.
    YES,
    /// It does not, for every day.
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

  Truth of(Condition condition) {
    return switch (condition) {
      case Condition.All all -> any(all.parts(), Truth.NO).not();
      case Condition.Any any -> any(any.parts(), Truth.YES);
      case Condition.NoneOf none -> any(none.parts(), Truth.YES).not();
      case Condition.OneOf one -> coded(one.fact(), one.values().contains(value(one.fact())));
      case Condition.OtherThan other ->
          coded(other.fact(), !other.values().contains(value(other.fact())));
      case Condition.Absent absent -> presence(absent.fact()).not();
      case Condition.Present present -> presence(present.fact());
      case Condition.Between between -> between(between);
      case Condition.Within within ->
          openUnless(
              isAbsent(within.day()) || isAbsent(within.from()) || isAbsent(within.through()));
      case Condition.OnOneOf on -> openUnless(isAbsent(on.day()));
      case Condition.ValidOn on -> openUnless(isAbsent(on.day()));
      case Condition.PendingOn pending ->
          openUnless(isAbsent(pending.day()) || value(pending.filed()) == Fact.ABSENT);
      case Condition.Under _ -> Truth.OPEN;
    };
  }

  private static Truth openUnless(boolean no) {
    return no ? Truth.NO : Truth.OPEN;
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
    int value = value(fact);
    return value == Fact.UNKNOWN ? Truth.OPEN : Truth.of(value != Fact.ABSENT && holds);
  }

  private Truth presence(Fact fact) {
    int value = value(fact);
    return value == Fact.UNKNOWN ? Truth.OPEN : Truth.of(value != Fact.ABSENT);
  }

  private Truth between(Condition.Between between) {
    int value = value(between.fact());
    return value == Fact.UNKNOWN
        ? Truth.OPEN
        : Truth.of(value != Fact.ABSENT && value >= between.least() && value <= between.most());
  }

  /// Says whether there is no such day, whatever the days of the document.
  boolean isAbsent(Moment moment) {
    return switch (moment) {
      case Moment.OfFact of -> value(of.fact()) == Fact.ABSENT;
      case Moment.OfEvent of -> of.key().isPresent() && value(of.key().get()) == Fact.ABSENT;
      case Moment.Later later -> isAbsent(later.from());
      case Moment.Earlier earlier -> isAbsent(earlier.before());
      case Moment.NextYearly next -> isAbsent(next.after());
      case Moment.WorkingDaysLater later -> isAbsent(later.from());
      case Moment.WorkingDay working -> isAbsent(working.day());
      case Moment.DayBefore before -> isAbsent(before.day());
      case Moment.DayAfter after -> isAbsent(after.day());
      case Moment.Earliest earliest -> earliest.moments().stream().allMatch(this::isAbsent);
      case Moment.Latest latest -> latest.moments().stream().allMatch(this::isAbsent);
      case Moment.Fixed _,
          Moment.Printed _,
          Moment.Running _,
          Moment.Known _,
          Moment.Provisional _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ ->
          false;
    };
  }

  private int value(Fact fact) {
    return values[fact.slot()];
  }
}
