package org.sojourn.cli.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.law.Duty;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.MentionedFacts;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;

/// The facts that a rule on a kind of document may read.
public final class FactsOfKind {

  private final Kind kind;
  private final Set<Integer> slots = new TreeSet<>();

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
    kind.starts().ifPresent(fact -> facts.slots.add(fact.slot()));
    law.measures().forEach(facts::note);
    return facts.slots.stream().map(law.facts()::get).toList();
  }

  private void note(Measure measure) {
    for (Provision provision : measure.provisions()) {
      if (provision.reach().includes(kind.id())) {
        note(MentionedFacts.in(provision));
      }
    }
    for (Entitlement right : measure.entitlements()) {
      if (right.reach().includes(kind.id())) {
        note(MentionedFacts.in(right));
      }
    }
    for (Duty duty : measure.duties()) {
      if (duty.reach().includes(kind.id())) {
        note(MentionedFacts.in(duty));
      }
    }
  }

  private void note(MentionedFacts mentioned) {
    mentioned.facts().forEach(fact -> slots.add(fact.slot()));
  }
}
