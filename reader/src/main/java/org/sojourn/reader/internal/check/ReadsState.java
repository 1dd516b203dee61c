package org.sojourn.reader.internal.check;

import java.util.List;
import java.util.function.Predicate;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Event;
import org.sojourn.law.Moment;

/// Says what conditions and days read of what earlier provisions left.
final class ReadsState {

  private ReadsState() {}

  /// Says whether a condition asks whether the document is good on a day.
  static boolean readsValidity(Condition condition) {
    return anyPart(condition, part -> part instanceof Condition.ValidOn);
  }

  /// Says whether a condition reads the running expiry.
  static boolean readsRunning(Condition condition) {
    return anyPart(condition, ReadsState::isAboutRunning);
  }

  private static boolean isAboutRunning(Condition part) {
    return switch (part) {
      case Condition.Within within ->
          readsRunning(within.day())
              || readsRunning(within.from())
              || readsRunning(within.through());
      case Condition.OnOneOf on -> readsRunning(on.day());
      case Condition.ValidOn on -> readsRunning(on.day());
      case Condition.PendingOn on -> readsRunning(on.day());
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.OneOf _,
          Condition.OtherThan _,
          Condition.Absent _,
          Condition.Present _,
          Condition.Between _,
          Condition.Under _ ->
          false;
    };
  }

  private static boolean anyPart(Condition condition, Predicate<Condition> test) {
    List<Condition> parts =
        switch (condition) {
          case Condition.All all -> all.parts();
          case Condition.Any any -> any.parts();
          case Condition.NoneOf none -> none.parts();
          case Condition.OneOf _,
              Condition.OtherThan _,
              Condition.Absent _,
              Condition.Present _,
              Condition.Within _,
              Condition.OnOneOf _,
              Condition.Between _,
              Condition.ValidOn _,
              Condition.PendingOn _,
              Condition.Under _ ->
              List.of();
        };
    return test.test(condition) || parts.stream().anyMatch(part -> anyPart(part, test));
  }

  /// Says whether a day of an effect reads the running expiry, beside what the effect does to it.
  static boolean readsRunning(Effect effect) {
    return switch (effect) {
      case Effect.ExtendThrough it -> readsRunning(it.through());
      case Effect.ExtendBy it -> it.notBeyond().map(ReadsState::readsRunning).orElse(false);
      case Effect.Suspend it -> readsRunning(it.from()) || readsRunning(it.through());
      case Effect.Continue it -> it.atMost().map(ReadsState::readsRunning).orElse(false);
      case Effect.Revive it -> readsRunning(it.from()) || readsRunning(it.through());
      case Effect.TreatAsValid it -> readsRunning(it.from()) || readsRunning(it.through());
      case Effect.Undetermined it -> readsRunning(it.from()) || readsRunning(it.through());
      case Effect.Limit it -> readsRunning(it.through());
      case Effect.End it -> readsRunning(it.day());
      case Effect.Withhold _ -> false;
    };
  }

  /// Says whether a day is the running expiry, or is counted from it.
  static boolean readsRunning(Moment moment) {
    return switch (moment) {
      case Moment.Running _ -> true;
      case Moment.Known it ->
          it.series().entries().stream().anyMatch(entry -> readsRunning(entry.value()));
      case Moment.Provisional it -> readsRunning(it.day());
      case Moment.OfEvent it -> readsRunning(it.event());
      case Moment.Later it -> readsRunning(it.from());
      case Moment.Earlier it -> readsRunning(it.before());
      case Moment.NextYearly it -> readsRunning(it.after());
      case Moment.WorkingDaysLater it -> readsRunning(it.from());
      case Moment.WorkingDay it -> readsRunning(it.day());
      case Moment.DayBefore it -> readsRunning(it.day());
      case Moment.DayAfter it -> readsRunning(it.day());
      case Moment.Earliest it -> it.moments().stream().anyMatch(ReadsState::readsRunning);
      case Moment.Latest it -> it.moments().stream().anyMatch(ReadsState::readsRunning);
      case Moment.Fixed _,
          Moment.Printed _,
          Moment.OfFact _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ ->
          false;
    };
  }

  private static boolean readsRunning(Event event) {
    return event.values().values().stream().anyMatch(ReadsState::readsRunning)
        || event.fallback().map(ReadsState::readsRunning).orElse(false);
  }
}
