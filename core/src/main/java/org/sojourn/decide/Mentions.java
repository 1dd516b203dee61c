package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;

/// Walks through provisions and hands over every condition and every moment in them.
final class Mentions {

  private final Consumer<Condition> conditions;
  private final Consumer<Moment> moments;

  Mentions(Consumer<Condition> conditions, Consumer<Moment> moments) {
    this.conditions = conditions;
    this.moments = moments;
  }

  void in(Provision provision) {
    in(provision.when());
    in(provision.effect());
  }

  void in(Condition condition) {
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

  void in(Effect effect) {
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

  void in(Moment moment) {
    moments.accept(moment);
    parts(moment).forEach(this::in);
  }

  private static List<Moment> parts(Moment moment) {
    return switch (moment) {
      case Moment.Known known -> {
        List<Moment> values = new ArrayList<>();
        known.series().entries().forEach(entry -> values.add(entry.value()));
        yield values;
      }
      case Moment.OfEvent of -> {
        List<Moment> values = new ArrayList<>(of.event().values().values());
        of.event().fallback().ifPresent(values::add);
        yield values;
      }
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
}
