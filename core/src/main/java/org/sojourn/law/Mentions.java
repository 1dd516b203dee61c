package org.sojourn.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Walks through provisions and hands over every condition and every moment in them.
public final class Mentions {

  private final Consumer<Condition> conditions;
  private final Consumer<Moment> moments;
  private final Events events;

  /// Whether the days in the tables of events belong to what a rule names.
  public enum Events {
    /// The rule names the event and every day in its table.
    WITH_THEIR_DAYS,
    /// The rule names the event; its days are the event's own.
    BY_NAME
  }

  /// Begins a walk that goes into the tables of events.
  ///
  /// @param conditions takes every condition, a whole before its parts
  /// @param moments takes every moment, a whole before its parts
  public Mentions(Consumer<Condition> conditions, Consumer<Moment> moments) {
    this(conditions, moments, Events.WITH_THEIR_DAYS);
  }

  /// Begins a walk.
  ///
  /// @param conditions takes every condition, a whole before its parts
  /// @param moments takes every moment, a whole before its parts
  /// @param events whether it goes into the tables of events
  public Mentions(Consumer<Condition> conditions, Consumer<Moment> moments, Events events) {
    this.conditions = conditions;
    this.moments = moments;
    this.events = events;
  }

  /// Walks through the condition and the effect of a provision.
  ///
  /// @param provision the provision
  public void in(Provision provision) {
    in(provision.when());
    in(provision.effect());
  }

  /// Walks through a condition.
  ///
  /// @param condition the condition
  public void in(Condition condition) {
    conditions.accept(condition);
    switch (condition) {
      case Condition.All all -> all.parts().forEach(this::in);
      case Condition.Any any -> any.parts().forEach(this::in);
      case Condition.NoneOf none -> none.parts().forEach(this::in);
      case Condition.Within within -> {
        in(within.day());
        in(within.from());
        in(within.through());
      }
      case Condition.OnOneOf on -> in(on.day());
      case Condition.ValidOn on -> in(on.day());
      case Condition.PendingOn pending -> in(pending.day());
      case Condition.OneOf _,
          Condition.OtherThan _,
          Condition.Absent _,
          Condition.Present _,
          Condition.Between _,
          Condition.Under _ -> {}
    }
  }

  /// Walks through an effect.
  ///
  /// @param effect the effect
  public void in(Effect effect) {
    switch (effect) {
      case Effect.ExtendThrough extend -> in(extend.through());
      case Effect.ExtendBy extend -> {
        in(extend.from());
        extend.notBeyond().ifPresent(this::in);
      }
      case Effect.Suspend suspend -> {
        in(suspend.from());
        in(suspend.through());
      }
      case Effect.Continue cont -> cont.atMost().ifPresent(this::in);
      case Effect.Revive revive -> {
        in(revive.from());
        in(revive.through());
      }
      case Effect.TreatAsValid treat -> {
        in(treat.from());
        in(treat.through());
      }
      case Effect.Undetermined open -> {
        in(open.from());
        in(open.through());
      }
      case Effect.Limit limit -> in(limit.through());
      case Effect.End end -> in(end.day());
      case Effect.Withhold _ -> {}
    }
  }

  /// Walks through a moment.
  ///
  /// @param moment the moment
  public void in(Moment moment) {
    moments.accept(moment);
    parts(moment).forEach(this::in);
  }

  private List<Moment> parts(Moment moment) {
    return switch (moment) {
      case Moment.Known known -> {
        List<Moment> values = new ArrayList<>();
        known.series().entries().forEach(entry -> values.add(entry.value()));
        yield values;
      }
      case Moment.OfEvent of -> events == Events.BY_NAME ? List.of() : days(of.event());
      case Moment.Provisional provisional -> List.of(provisional.day());
      case Moment.Later later -> List.of(later.from());
      case Moment.Earlier earlier -> List.of(earlier.before());
      case Moment.NextYearly next -> List.of(next.after());
      case Moment.WorkingDaysLater later -> List.of(later.from());
      case Moment.WorkingDay working -> List.of(working.day());
      case Moment.DayBefore before -> List.of(before.day());
      case Moment.DayAfter after -> List.of(after.day());
      case Moment.Earliest earliest -> earliest.moments();
      case Moment.Latest latest -> latest.moments();
      case Moment.Fixed _,
          Moment.Printed _,
          Moment.Running _,
          Moment.OfFact _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ ->
          List.of();
    };
  }

  private static List<Moment> days(Event event) {
    List<Moment> days = new ArrayList<>(event.values().values());
    event.fallback().ifPresent(days::add);
    return days;
  }
}
