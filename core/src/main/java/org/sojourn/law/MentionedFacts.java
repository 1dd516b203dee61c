package org.sojourn.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one rule names: facts, readings, and series of days.
///
/// @param facts the facts in the order in which it names them
/// @param readings the readings
/// @param series the days that publications moved
public record MentionedFacts(Set<Fact> facts, Set<Reading> readings, List<Series<Moment>> series) {

  /// Collects what a provision names.
  ///
  /// @param provision the provision
  /// @return its facts, readings and series
  public static MentionedFacts in(Provision provision) {
    MentionedFacts found = none();
    found.walk().in(provision);
    switch (provision.effect()) {
      case Effect.Continue cont -> {
        found.facts.add(cont.filed());
        found.facts.add(cont.decided());
      }
      case Effect.Suspend suspend -> suspend.starts().ifPresent(found.facts::add);
      case Effect.ExtendThrough _,
          Effect.ExtendBy _,
          Effect.Revive _,
          Effect.TreatAsValid _,
          Effect.Undetermined _,
          Effect.Limit _,
          Effect.End _,
          Effect.Withhold _ -> {}
    }
    return found.closed();
  }

  /// Collects what an entitlement names.
  ///
  /// @param right the entitlement
  /// @return its facts, readings and series
  public static MentionedFacts in(Entitlement right) {
    MentionedFacts found = none();
    Mentions walk = found.walk();
    walk.in(right.when());
    walk.in(right.from());
    walk.in(right.through());
    return found.closed();
  }

  /// Collects what a duty names.
  ///
  /// @param duty the duty
  /// @return its facts, readings and series
  public static MentionedFacts in(Duty duty) {
    MentionedFacts found = none();
    Mentions walk = found.walk();
    walk.in(duty.when());
    walk.in(duty.by());
    return found.closed();
  }

  private static MentionedFacts none() {
    return new MentionedFacts(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
  }

  private MentionedFacts closed() {
    return new MentionedFacts(
        Collections.unmodifiableSet(facts),
        Collections.unmodifiableSet(readings),
        Collections.unmodifiableList(series));
  }

  private Mentions walk() {
    return new Mentions(this::note, this::note);
  }

  private void note(Condition condition) {
    switch (condition) {
      case Condition.OneOf one -> facts.add(one.fact());
      case Condition.OtherThan other -> facts.add(other.fact());
      case Condition.Absent absent -> facts.add(absent.fact());
      case Condition.Present present -> facts.add(present.fact());
      case Condition.Between between -> facts.add(between.fact());
      case Condition.PendingOn pending -> {
        facts.add(pending.filed());
        facts.add(pending.decided());
      }
      case Condition.Under under -> readings.add(under.reading());
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.Within _,
          Condition.OnOneOf _,
          Condition.ValidOn _ -> {}
    }
  }

  private void note(Moment moment) {
    if (moment instanceof Moment.OfFact of) {
      facts.add(of.fact());
    } else if (moment instanceof Moment.Known known) {
      series.add(known.series());
    } else if (moment instanceof Moment.OfEvent of) {
      Optional<Fact> key = of.key();
      key.ifPresent(facts::add);
    }
  }
}
