package org.sojourn.cli.catalogue;

import java.util.List;
import java.util.function.Consumer;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Moment;

/// Walks through rules and hands over every condition, effect and day in them.
///
/// @param conditions takes each condition
/// @param moments takes each day
record RuleWalk(Consumer<Condition> conditions, Consumer<Moment> moments) {

  void in(Condition condition) {
    conditions.accept(condition);
    switch (condition) {
      case Condition.All(var parts) -> parts.forEach(this::in);
      case Condition.Any(var parts) -> parts.forEach(this::in);
      case Condition.NoneOf(var parts) -> parts.forEach(this::in);
      case Condition.Within(var day, var from, var through) -> in(day, from, through);
      case Condition.OnOneOf(var day, _) -> in(day);
      case Condition.ValidOn(var day) -> in(day);
      case Condition.PendingOn pending -> in(pending.day());
      case Condition.OneOf _,
          Condition.OtherThan _,
          Condition.Absent _,
          Condition.Present _,
          Condition.Between _,
          Condition.Under _ -> {}
    }
  }

  void in(Effect effect) {
    switch (effect) {
      case Effect.ExtendThrough(var through) -> in(through);
      case Effect.ExtendBy extend -> {
        in(extend.from());
        extend.notBeyond().ifPresent(this::in);
      }
      case Effect.Suspend suspend -> in(suspend.from(), suspend.through());
      case Effect.Continue goesOn -> goesOn.atMost().ifPresent(this::in);
      case Effect.Revive(var from, var through) -> in(from, through);
      case Effect.TreatAsValid(var from, var through) -> in(from, through);
      case Effect.Undetermined(var from, var through) -> in(from, through);
      case Effect.Limit limit -> in(limit.through());
      case Effect.End(var day) -> in(day);
      case Effect.Withhold() -> {}
    }
  }

  void in(Moment... all) {
    for (Moment moment : all) {
      moments.accept(moment);
      parts(moment).forEach(this::in);
    }
  }

  private static List<Moment> parts(Moment moment) {
    return switch (moment) {
      case Moment.Known(var series) ->
          series.entries().stream().map(entry -> entry.value()).toList();
      case Moment.Provisional(var day) -> List.of(day);
      case Moment.Later later -> List.of(later.from());
      case Moment.Earlier earlier -> List.of(earlier.before());
      case Moment.NextYearly(_, var after) -> List.of(after);
      case Moment.WorkingDaysLater later -> List.of(later.from());
      case Moment.WorkingDay(var day, _) -> List.of(day);
      case Moment.DayBefore(var day) -> List.of(day);
      case Moment.DayAfter(var day) -> List.of(day);
      case Moment.Earliest(var moments) -> moments;
      case Moment.Latest(var moments) -> moments;
      case Moment.Fixed _,
          Moment.Printed _,
          Moment.Running _,
          Moment.OfFact _,
          Moment.OfEvent _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ ->
          List.of();
    };
  }
}
