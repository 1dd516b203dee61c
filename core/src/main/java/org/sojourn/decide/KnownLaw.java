package org.sojourn.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.law.Condition;
import org.sojourn.law.Cover;
import org.sojourn.law.Effect;
import org.sojourn.law.Force;
import org.sojourn.law.Grounds;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Precedence;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.law.Repeal;
import org.sojourn.law.Words;

/// A pack's law as published by one day: what is not published yet is not there, what was replaced,
/// repealed or switched off is there and idle.
final class KnownLaw {

  private final PackLaw law;
  private final int publishedBy;
  private final Slots slots;
  private final ResolveKnownDay resolve;
  private final ReadDocument documents;
  private final Map<ProvisionId, Rule.Idle> idle = new HashMap<>();
  private final Map<ProvisionId, List<Provision>> prevailing = new HashMap<>();
  private final List<Rule> limitsByRepeal = new ArrayList<>();
  private final List<Map<Purpose, Rules>> rules = new ArrayList<>();
  private final Map<ProvisionId, Provision> resolved = new ConcurrentHashMap<>();
  private final Map<Integer, Beside> beside = new ConcurrentHashMap<>();

  KnownLaw(PackLaw law, int publishedBy) {
    this.law = law;
    this.publishedBy = publishedBy;
    this.slots = Slots.of(law);
    this.documents = new ReadDocument(law);
    this.resolve = new ResolveKnownDay(publishedBy);
    law.kinds().forEach(_ -> rules.add(new ConcurrentHashMap<>()));
    law.measures().stream()
        .filter(measure -> measure.published() <= publishedBy)
        .forEach(this::noteRepeals);
    law.measures().forEach(this::noteForce);
    law.measures().forEach(this::notePrevailing);
  }

  PackLaw law() {
    return law;
  }

  Slots slots() {
    return slots;
  }

  ReadDocument documents() {
    return documents;
  }

  ResolveKnownDay resolve() {
    return resolve;
  }

  /// Last day of which pack and question know anything.
  int known() {
    return Math.min(publishedBy, law.knownThrough());
  }

  boolean isPublished(Force force) {
    return force.at(publishedBy) == Force.State.IN_FORCE;
  }

  /// Returns the rules that reach a kind for a purpose, in order.
  Rules rules(Kind kind, Purpose purpose) {
    Map<Purpose, Rules> byPurpose = rules.get(kind.slot());
    Rules found = byPurpose.get(purpose);
    return found != null ? found : byPurpose.computeIfAbsent(purpose, _ -> build(kind, purpose));
  }

  /// Returns the rights and duties that reach a kind.
  Beside beside(Kind kind) {
    return beside.computeIfAbsent(kind.slot(), _ -> Beside.of(this, kind));
  }

  /// Says whether two purposes of a kind are reached by the same rules.
  boolean sameRules(Kind kind, Purpose a, Purpose b) {
    return a == b || rules(kind, a).ordered().equals(rules(kind, b).ordered());
  }

  private Rules build(Kind kind, Purpose purpose) {
    List<Rule> reaching = new ArrayList<>();
    for (Measure measure : law.measures()) {
      for (Provision provision : measure.provisions()) {
        boolean known = provision.force().published() <= publishedBy;
        if (known && provision.reach().includes(kind.id(), purpose)) {
          reaching.add(rule(measure, provision, kind, purpose));
        }
      }
    }
    Set<ProvisionId> present = new HashSet<>();
    reaching.forEach(rule -> present.add(rule.provision().id()));
    limitsByRepeal.stream().filter(rule -> present.contains(target(rule))).forEach(reaching::add);
    List<Rule> ordered = OrderProvisions.order(reaching);
    return new Rules(slots, kind, purpose, ordered, new ValueClasses(ordered));
  }

  private static ProvisionId target(Rule limit) {
    return ((Effect.Limit) limit.provision().effect()).of().getFirst();
  }

  private Rule rule(Measure measure, Provision provision, Kind kind, Purpose purpose) {
    Optional<Rule.Idle> reason = Optional.ofNullable(idle.get(provision.id()));
    List<Provision> others = prevailing.getOrDefault(provision.id(), List.of());
    return new Rule(
        measure,
        asKnown(provision),
        reason,
        others.stream()
            .filter(other -> other.reach().includes(kind.id(), purpose))
            .map(this::asKnown)
            .toList());
  }

  /// One provision is resolved once, whatever the kinds and purposes that it reaches.
  private Provision asKnown(Provision provision) {
    return resolved.computeIfAbsent(provision.id(), _ -> resolve.provision(provision));
  }

  private void noteForce(Measure measure) {
    for (Provision provision : measure.provisions()) {
      switch (provision.force().at(publishedBy)) {
        case NOT_YET_PUBLISHED -> {}
        case NOT_IN_FORCE ->
            idle.put(provision.id(), new Rule.Idle(Considered.Why.NOT_IN_FORCE, ""));
        case IN_FORCE -> noteReplaced(provision);
      }
    }
  }

  /// What was repealed as if it had never been replaces nothing; what was replaced in its turn
  /// does.
  private void noteReplaced(Provision provision) {
    Rule.Idle gone = idle.get(provision.id());
    if (gone == null || gone.why() != Considered.Why.REPEALED) {
      for (ProvisionId old : provision.precedence().replaces()) {
        idle.put(old, new Rule.Idle(Considered.Why.REPLACED, provision.id().toString()));
      }
    }
  }

  /// Only what can act itself sets others aside.
  private void notePrevailing(Measure measure) {
    for (Provision provision : measure.provisions()) {
      if (isPublished(provision.force()) && !idle.containsKey(provision.id())) {
        for (ProvisionId other : provision.precedence().prevailsOver()) {
          prevailing.computeIfAbsent(other, _ -> new ArrayList<>()).add(provision);
        }
      }
    }
  }

  private void noteRepeals(Measure measure) {
    for (Repeal repeal : measure.repeals()) {
      switch (repeal.keep()) {
        case NOTHING ->
            idle.put(
                repeal.target(), new Rule.Idle(Considered.Why.REPEALED, measure.id().toString()));
        case PAST -> limitsByRepeal.add(limit(measure, repeal));
      }
    }
  }

  /// A repeal that keeps the past cuts what the provision gave at the day before it.
  private Rule limit(Measure measure, Repeal repeal) {
    Provision target = law.provisions().get(repeal.target());
    if (target == null) {
      throw new IllegalArgumentException(
          "`%s` repeals `%s`, which does not exist".formatted(measure.id(), repeal.target()));
    }
    String name = "repeal-of-" + repeal.target().measure() + "-" + repeal.target().name();
    Provision cut =
        new Provision(
            new ProvisionId(measure.id(), name),
            target.reach(),
            new Condition.All(List.of()),
            new Effect.Limit(new Moment.Fixed(repeal.from() - 1), List.of(repeal.target())),
            Cover.VALID,
            List.of(),
            new Words(measure.title(), Optional.empty()),
            new Grounds("", target.grounds().confidence(), target.grounds().sources()),
            new Force(measure.published(), Optional.empty()),
            Precedence.PLAIN);
    return new Rule(measure, cut, Optional.empty(), List.of());
  }
}
