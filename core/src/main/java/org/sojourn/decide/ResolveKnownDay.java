package org.sojourn.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Event;
import org.sojourn.law.EventId;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;
import org.sojourn.law.Series;

/// Turns provisions into what they say as known on one day: every series of days becomes the one
/// entry that holds then, or a day not yet known.
///
/// Takes model, returns model; changes nothing in place.
final class ResolveKnownDay {

  private final int known;
  private final Map<EventId, Event> events = new HashMap<>();

  ResolveKnownDay(int known) {
    this.known = known;
  }

  Provision provision(Provision provision) {
    return new Provision(
        provision.id(),
        provision.reach(),
        condition(provision.when()),
        effect(provision.effect()),
        provision.cover(),
        provision.papers(),
        provision.words(),
        provision.grounds(),
        provision.force(),
        provision.precedence());
  }

  Condition condition(Condition condition) {
    return switch (condition) {
      case Condition.All all -> new Condition.All(conditions(all.parts()));
      case Condition.Any any -> new Condition.Any(conditions(any.parts()));
      case Condition.NoneOf none -> new Condition.NoneOf(conditions(none.parts()));
      case Condition.Within within ->
          new Condition.Within(
              moment(within.day()), moment(within.from()), moment(within.through()));
      case Condition.OnOneOf on -> new Condition.OnOneOf(moment(on.day()), on.days());
      case Condition.ValidOn on -> new Condition.ValidOn(moment(on.day()));
      case Condition.PendingOn pending ->
          new Condition.PendingOn(moment(pending.day()), pending.filed(), pending.decided());
      case Condition.OneOf _,
          Condition.OtherThan _,
          Condition.Absent _,
          Condition.Present _,
          Condition.Between _,
          Condition.Under _ ->
          condition;
    };
  }

  private List<Condition> conditions(List<Condition> parts) {
    return parts.stream().map(this::condition).toList();
  }

  private Effect effect(Effect effect) {
    return switch (effect) {
      case Effect.ExtendThrough extend -> new Effect.ExtendThrough(moment(extend.through()));
      case Effect.ExtendBy extend ->
          new Effect.ExtendBy(
              moment(extend.from()), extend.count(), extend.notBeyond().map(this::moment));
      case Effect.Suspend suspend ->
          new Effect.Suspend(
              moment(suspend.from()), moment(suspend.through()), suspend.on(), suspend.starts());
      case Effect.Continue cont ->
          new Effect.Continue(cont.filed(), cont.decided(), cont.atMost().map(this::moment));
      case Effect.Revive revive ->
          new Effect.Revive(moment(revive.from()), moment(revive.through()));
      case Effect.TreatAsValid treat ->
          new Effect.TreatAsValid(moment(treat.from()), moment(treat.through()));
      case Effect.Undetermined open ->
          new Effect.Undetermined(moment(open.from()), moment(open.through()));
      case Effect.Limit limit -> new Effect.Limit(moment(limit.through()), limit.of());
      case Effect.End end -> new Effect.End(moment(end.day()));
      case Effect.Withhold _ -> effect;
    };
  }

  Moment moment(Moment moment) {
    return switch (moment) {
      case Moment.Known known -> entry(known.series(), Optional.empty());
      case Moment.Provisional provisional -> new Moment.Provisional(moment(provisional.day()));
      case Moment.OfEvent of -> new Moment.OfEvent(event(of.event()), of.key());
      case Moment.Later later -> new Moment.Later(moment(later.from()), later.count());
      case Moment.Earlier earlier -> new Moment.Earlier(moment(earlier.before()), earlier.count());
      case Moment.NextYearly next -> new Moment.NextYearly(next.date(), moment(next.after()));
      case Moment.WorkingDaysLater later ->
          new Moment.WorkingDaysLater(
              moment(later.from()), later.days(), later.firstDay(), later.calendar());
      case Moment.WorkingDay working ->
          new Moment.WorkingDay(moment(working.day()), working.calendar());
      case Moment.DayBefore before -> new Moment.DayBefore(moment(before.day()));
      case Moment.DayAfter after -> new Moment.DayAfter(moment(after.day()));
      case Moment.Earliest earliest -> new Moment.Earliest(moments(earliest.moments()));
      case Moment.Latest latest -> new Moment.Latest(moments(latest.moments()));
      case Moment.Fixed _,
          Moment.Printed _,
          Moment.Running _,
          Moment.OfFact _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ ->
          moment;
    };
  }

  private List<Moment> moments(List<Moment> moments) {
    return moments.stream().map(this::moment).toList();
  }

  private Moment entry(Series<Moment> series, Optional<Event> event) {
    Optional<Series.Entry<Moment>> entry = series.at(known);
    if (entry.isEmpty()) {
      return new Moment.NotYetKnown(event);
    }
    Series.Entry<Moment> holds = entry.get();
    return new Moment.Known(
        new Series<>(
            List.of(
                new Series.Entry<>(
                    holds.published(), moment(holds.value()), holds.by(), holds.confidence()))));
  }

  private Event event(Event event) {
    Event resolved = events.get(event.id());
    if (resolved == null) {
      Map<Integer, Moment> values = new HashMap<>();
      event.values().forEach((value, day) -> values.put(value, awaited(day, event)));
      resolved =
          new Event(
              event.id(),
              event.title(),
              event.by(),
              values,
              event.fallback().map(day -> awaited(day, event)),
              event.sources());
      events.put(event.id(), resolved);
    }
    return resolved;
  }

  private Moment awaited(Moment day, Event event) {
    if (day instanceof Moment.NotYetKnown) {
      return new Moment.NotYetKnown(Optional.of(event));
    }
    return day instanceof Moment.Known known
        ? entry(known.series(), Optional.of(event))
        : moment(day);
  }
}
