package org.sojourn.cli.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.law.Condition;
import org.sojourn.law.Duty;
import org.sojourn.law.Effect;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;

/// The facts that a rule on a kind of document may read.
public final class FactsOfKind {

  private final Kind kind;
  private final Set<Integer> slots = new TreeSet<>();
  private final Mentions walk = new Mentions(this::note, this::note);

  private FactsOfKind(Kind kind) {
    this.kind = kind;
  }

  /// Collects them.
  ///
  /// @param law the pack
  /// @param kind the kind
  /// @return the facts in the pack's order
  public static List<Fact> of(PackLaw law, Kind kind) {
    FactsOfKind facts = new FactsOfKind(kind);
    kind.starts().ifPresent(facts::note);
    law.measures().forEach(facts::note);
    return facts.slots.stream().map(law.facts()::get).toList();
  }

  private void note(Measure measure) {
    for (Provision provision : measure.provisions()) {
      if (provision.reach().includes(kind.id())) {
        walk.in(provision.when());
        note(provision.effect());
      }
    }
    for (Entitlement right : measure.entitlements()) {
      if (right.reach().includes(kind.id())) {
        walk.in(right.when());
        walk.in(right.from());
        walk.in(right.through());
      }
    }
    for (Duty duty : measure.duties()) {
      if (duty.reach().includes(kind.id())) {
        walk.in(duty.when());
        walk.in(duty.by());
      }
    }
  }

  private void note(Effect effect) {
    walk.in(effect);
    switch (effect) {
      case Effect.Suspend suspend -> suspend.starts().ifPresent(this::note);
      case Effect.Continue goesOn -> {
        note(goesOn.filed());
        note(goesOn.decided());
      }
      case Effect.ExtendThrough _,
          Effect.ExtendBy _,
          Effect.Revive _,
          Effect.TreatAsValid _,
          Effect.Undetermined _,
          Effect.Limit _,
          Effect.End _,
          Effect.Withhold _ -> {}
    }
  }

  private void note(Condition condition) {
    switch (condition) {
      case Condition.OneOf one -> note(one.fact());
      case Condition.OtherThan other -> note(other.fact());
      case Condition.Absent(var fact) -> note(fact);
      case Condition.Present(var fact) -> note(fact);
      case Condition.Between between -> note(between.fact());
      case Condition.PendingOn pending -> {
        note(pending.filed());
        note(pending.decided());
      }
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.Within _,
          Condition.OnOneOf _,
          Condition.ValidOn _,
          Condition.Under _ -> {}
    }
  }

  private void note(Moment moment) {
    switch (moment) {
      case Moment.OfFact(var fact) -> note(fact);
      case Moment.OfEvent of -> of.key().ifPresent(this::note);
      case Moment.Fixed _,
          Moment.Printed _,
          Moment.Running _,
          Moment.Known _,
          Moment.Provisional _,
          Moment.Later _,
          Moment.Earlier _,
          Moment.NextYearly _,
          Moment.WorkingDaysLater _,
          Moment.WorkingDay _,
          Moment.DayBefore _,
          Moment.DayAfter _,
          Moment.Earliest _,
          Moment.Latest _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ -> {}
    }
  }

  private void note(Fact fact) {
    slots.add(fact.slot());
  }
}
