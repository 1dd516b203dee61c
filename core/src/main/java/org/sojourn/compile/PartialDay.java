package org.sojourn.compile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.law.DayMap;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.time.Days;

/// What a moment comes to as far as facts settle it. The set is closed.
sealed interface PartialDay {

  /// There is no such day.
  record None() implements PartialDay {}

  /// The same day for all documents left.
  ///
  /// @param day epoch day, or an end
  record Fixed(int day) implements PartialDay {}

  /// A day of the document, moved.
  ///
  /// @param slot where the day stands
  /// @param plus days added
  record OfSlot(int slot, int plus) implements PartialDay {}

  /// Something else.
  record Open() implements PartialDay {}

  /// Reads a moment.
  static PartialDay of(Moment moment, Facts facts) {
    return switch (moment) {
      case Moment.Fixed(int day) -> new Fixed(day);
      case Moment.Printed _ ->
          facts.value(facts.printedSlot()) == Fact.ABSENT
              ? new None()
              : new OfSlot(facts.printedSlot(), 0);
      case Moment.OfFact(Fact fact) -> ofFact(fact, facts);
      case Moment.Known(var series) -> of(series.entries().getLast().value(), facts);
      case Moment.Provisional(Moment day) -> of(day, facts);
      case Moment.OfEvent event -> ofEvent(event, facts);
      case Moment.Later(Moment from, var count) ->
          mapped(of(from, facts), new DayMap.LastDay(count).shift());
      case Moment.Earlier(Moment before, var count) ->
          mapped(of(before, facts), new DayMap.FirstDayBack(count).shift());
      case Moment.DayBefore(Moment day) -> mapped(of(day, facts), OptionalInt.of(-1));
      case Moment.DayAfter(Moment day) -> mapped(of(day, facts), OptionalInt.of(1));
      case Moment.NextYearly(_, Moment after) -> noneOrOpen(after, facts);
      case Moment.WorkingDaysLater later -> noneOrOpen(later.from(), facts);
      case Moment.WorkingDay(Moment day, _) -> noneOrOpen(day, facts);
      case Moment.Earliest(List<Moment> moments) -> several(moments, facts);
      case Moment.Latest(List<Moment> moments) -> several(moments, facts);
      case Moment.Unlimited _, Moment.NotYetKnown _ -> new Fixed(Days.OPEN);
      case Moment.Running _ -> new Open();
    };
  }

  private static PartialDay ofFact(Fact fact, Facts facts) {
    return switch (facts.value(fact)) {
      case Fact.ABSENT -> new None();
      case Fact.UNKNOWN -> new Open();
      default -> new OfSlot(fact.slot(), 0);
    };
  }

  private static PartialDay ofEvent(Moment.OfEvent event, Facts facts) {
    Optional<Moment> row;
    if (event.key().isEmpty()) {
      row = event.event().fallback();
    } else {
      int key = facts.value(event.key().get());
      if (key == Fact.UNKNOWN) {
        return new Open();
      }
      row = key == Fact.ABSENT ? Optional.empty() : event.event().at(key);
    }
    return row.map(day -> of(day, facts)).orElseGet(None::new);
  }

  private static PartialDay noneOrOpen(Moment from, Facts facts) {
    return of(from, facts) instanceof None none ? none : new Open();
  }

  private static PartialDay several(List<Moment> moments, Facts facts) {
    boolean none = moments.stream().allMatch(each -> of(each, facts) instanceof None);
    return none ? new None() : new Open();
  }

  private static PartialDay mapped(PartialDay day, OptionalInt shift) {
    return switch (day) {
      case None none -> none;
      case Fixed(int fixed) when !Days.isDay(fixed) -> day;
      case Fixed(int fixed) when shift.isPresent() -> new Fixed(fixed + shift.getAsInt());
      case OfSlot(int slot, int plus) when shift.isPresent() ->
          new OfSlot(slot, plus + shift.getAsInt());
      case Fixed _, OfSlot _, Open _ -> new Open();
    };
  }
}
