package org.sojourn.analyse;

import java.util.List;
import org.sojourn.law.Condition;
import org.sojourn.law.Count;
import org.sojourn.law.Effect;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.Series;
import org.sojourn.time.MonthEnd;

/// Writes a law anew with one policy for every month that lacks a day.
final class RewriteMonthEnds {

  private final MonthEnd policy;

  private RewriteMonthEnds(MonthEnd policy) {
    this.policy = policy;
  }

  /// Rewrites.
  ///
  /// @param law the law
  /// @param policy where every term of months lands
  static PackLaw of(PackLaw law, MonthEnd policy) {
    RewriteMonthEnds rewrite = new RewriteMonthEnds(policy);
    return Rewrite.provisions(law, rewrite::provision);
  }

  private Provision provision(Provision old) {
    return Rewrite.with(old, condition(old.when()), effect(old.effect()), old.precedence());
  }

  private Condition condition(Condition condition) {
    return switch (condition) {
      case Condition.All all -> new Condition.All(conditions(all.parts()));
      case Condition.Any any -> new Condition.Any(conditions(any.parts()));
      case Condition.NoneOf none -> new Condition.NoneOf(conditions(none.parts()));
      case Condition.Within within ->
          new Condition.Within(
              moment(within.day()), moment(within.from()), moment(within.through()));
      case Condition.OnOneOf on -> new Condition.OnOneOf(moment(on.day()), on.days());
      case Condition.ValidOn on -> new Condition.ValidOn(moment(on.day()));
      case Condition.PendingOn on ->
          new Condition.PendingOn(moment(on.day()), on.filed(), on.decided());
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
      case Effect.ExtendBy by ->
          new Effect.ExtendBy(
              moment(by.from()), count(by.count()), by.notBeyond().map(this::moment));
      case Effect.Suspend stop ->
          new Effect.Suspend(moment(stop.from()), moment(stop.through()), stop.on(), stop.starts());
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

  private Moment moment(Moment moment) {
    return switch (moment) {
      case Moment.Known known -> new Moment.Known(series(known.series()));
      case Moment.Provisional on -> new Moment.Provisional(moment(on.day()));
      case Moment.OfEvent of -> of;
      case Moment.Later later -> new Moment.Later(moment(later.from()), count(later.count()));
      case Moment.Earlier earlier ->
          new Moment.Earlier(moment(earlier.before()), count(earlier.count()));
      case Moment.NextYearly next -> new Moment.NextYearly(next.date(), moment(next.after()));
      case Moment.WorkingDaysLater later ->
          new Moment.WorkingDaysLater(
              moment(later.from()), later.days(), later.firstDay(), later.calendar());
      case Moment.WorkingDay on -> new Moment.WorkingDay(moment(on.day()), on.calendar());
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

  private Series<Moment> series(Series<Moment> series) {
    return new Series<>(
        series.entries().stream()
            .map(
                each ->
                    new Series.Entry<>(
                        each.published(), moment(each.value()), each.by(), each.confidence()))
            .toList());
  }

  private Count count(Count count) {
    return FindMonths.with(count, policy);
  }
}
