package org.sojourn.reader.internal.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reach;
import org.sojourn.law.Reading;
import org.sojourn.law.ValueSet;

/// Says whether two provisions may act on one document for one purpose.
///
/// What their conditions demand alike is compared: a fact with other values, other options of one
/// reading, days that do not overlap. Where that is not plain, they may.
final class Meeting {

  private Meeting() {}

  static boolean mayMeet(Provision one, Provision other, PackLaw law) {
    return law.kinds().stream().anyMatch(kind -> shareA(kind, one.reach(), other.reach()))
        && demands(one.when())
            .noneMatch(
                demand -> demands(other.when()).anyMatch(against -> exclude(demand, against)));
  }

  private static boolean shareA(Kind kind, Reach one, Reach other) {
    Set<Purpose> purposes = purposes(kind, one);
    purposes.retainAll(purposes(kind, other));
    return !purposes.isEmpty();
  }

  private static Set<Purpose> purposes(Kind kind, Reach reach) {
    Set<Purpose> purposes = new HashSet<>(kind.purposes());
    purposes.removeIf(purpose -> !reach.includes(kind.id(), purpose));
    return purposes;
  }

  /// Returns the conditions all of which must hold.
  private static Stream<Condition> demands(Condition condition) {
    return condition instanceof Condition.All all
        ? all.parts().stream().flatMap(Meeting::demands)
        : Stream.of(condition);
  }

  private static boolean exclude(Condition one, Condition other) {
    return excludes(one, other) || excludes(other, one);
  }

  private static boolean excludes(Condition one, Condition other) {
    return switch (one) {
      case Condition.OneOf(Fact fact, ValueSet values) -> hasOtherValues(fact, values, other);
      case Condition.Absent(Fact fact) -> isPresent(fact, other);
      case Condition.Under under -> isUnderOtherOptions(under, other);
      case Condition.Within within -> isLater(within, other);
      case Condition.OnOneOf on -> isOnOtherDays(on, other);
      case Condition.Between between -> isGreater(between, other);
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.OtherThan _,
          Condition.Present _,
          Condition.ValidOn _,
          Condition.PendingOn _ ->
          false;
    };
  }

  private static boolean hasOtherValues(Fact fact, ValueSet values, Condition other) {
    if (other instanceof Condition.OneOf(Fact same, ValueSet others)) {
      return same.id().equals(fact.id()) && values.stream().noneMatch(others::contains);
    }
    return other instanceof Condition.OtherThan(Fact same, ValueSet excluded)
        && same.id().equals(fact.id())
        && values.stream().allMatch(excluded::contains);
  }

  private static boolean isPresent(Fact fact, Condition other) {
    Optional<Fact> present = Optional.empty();
    if (other instanceof Condition.Present(Fact it)) {
      present = Optional.of(it);
    } else if (other instanceof Condition.OneOf(Fact it, _)) {
      present = Optional.of(it);
    } else if (other instanceof Condition.OtherThan(Fact it, _)) {
      present = Optional.of(it);
    } else if (other instanceof Condition.Within(Moment.OfFact(Fact it), _, _)) {
      present = Optional.of(it);
    } else if (other instanceof Condition.OnOneOf(Moment.OfFact(Fact it), _)) {
      present = Optional.of(it);
    }
    return present.filter(it -> it.id().equals(fact.id())).isPresent();
  }

  private static boolean isUnderOtherOptions(Condition.Under one, Condition other) {
    return other instanceof Condition.Under(Reading reading, ValueSet options)
        && reading.id().equals(one.reading().id())
        && one.options().stream().noneMatch(options::contains);
  }

  /// The running expiry is not the same day for both: one of them may have moved it.
  private static boolean isLater(Condition.Within one, Condition other) {
    if (!(other instanceof Condition.Within later)
        || !one.day().equals(later.day())
        || ReadsState.readsRunning(one.day())) {
      return false;
    }
    OptionalInt end = lastFixed(one.through());
    OptionalInt start = firstFixed(later.from());
    return end.isPresent() && start.isPresent() && end.getAsInt() < start.getAsInt();
  }

  private static boolean isOnOtherDays(Condition.OnOneOf one, Condition other) {
    if (ReadsState.readsRunning(one.day())) {
      return false;
    }
    if (other instanceof Condition.OnOneOf(Moment day, List<Integer> days)) {
      return one.day().equals(day) && Collections.disjoint(one.days(), days);
    }
    return other instanceof Condition.Within within
        && one.day().equals(within.day())
        && one.days().stream().allMatch(day -> liesOutside(day, within));
  }

  private static boolean liesOutside(int day, Condition.Within within) {
    OptionalInt first = firstFixed(within.from());
    OptionalInt last = lastFixed(within.through());
    return (first.isPresent() && day < first.getAsInt())
        || (last.isPresent() && day > last.getAsInt());
  }

  private static boolean isGreater(Condition.Between one, Condition other) {
    return other instanceof Condition.Between(Fact fact, int least, _)
        && fact.id().equals(one.fact().id())
        && one.most() < least;
  }

  private static OptionalInt lastFixed(Moment moment) {
    if (moment instanceof Moment.DayBefore(Moment.Fixed(int day))) {
      return OptionalInt.of(day - 1);
    }
    return moment instanceof Moment.Fixed(int day) ? OptionalInt.of(day) : OptionalInt.empty();
  }

  private static OptionalInt firstFixed(Moment moment) {
    if (moment instanceof Moment.DayAfter(Moment.Fixed(int day))) {
      return OptionalInt.of(day + 1);
    }
    return moment instanceof Moment.Fixed(int day) ? OptionalInt.of(day) : OptionalInt.empty();
  }
}
