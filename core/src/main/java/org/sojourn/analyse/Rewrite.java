package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Precedence;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;

/// Writes a law anew with other provisions, to see what the difference does.
final class Rewrite {

  private Rewrite() {}

  static PackLaw provisions(PackLaw law, UnaryOperator<Provision> change) {
    List<Measure> measures = new ArrayList<>();
    for (Measure old : law.measures()) {
      measures.add(
          new Measure(
              old.id(),
              old.title(),
              old.shortTitle(),
              old.published(),
              old.appliesFrom(),
              old.instrument(),
              old.url(),
              old.provisions().stream().map(change).toList(),
              old.entitlements(),
              old.duties(),
              old.repeals()));
    }
    return new PackLaw(
        law.id(),
        law.title(),
        law.languages(),
        law.knownThrough(),
        law.counting(),
        law.hash(),
        law.kinds(),
        law.facts(),
        law.events(),
        law.readings(),
        measures);
  }

  static Provision with(Provision old, Condition when, Effect effect, Precedence precedence) {
    return new Provision(
        old.id(),
        old.reach(),
        when,
        effect,
        old.cover(),
        old.papers(),
        old.words(),
        old.grounds(),
        old.force(),
        precedence);
  }

  /// Makes one provision act right behind another one of the same day that it goes before.
  static PackLaw behind(PackLaw law, ProvisionId one, ProvisionId other) {
    return provisions(
        law, provision -> provision.id().equals(one) ? after(provision, other) : provision);
  }

  private static Provision after(Provision provision, ProvisionId other) {
    Precedence old = provision.precedence();
    List<ProvisionId> after = new ArrayList<>(old.after());
    after.add(other);
    return with(
        provision,
        provision.when(),
        provision.effect(),
        new Precedence(old.turn(), after, old.replaces(), old.prevailsOver()));
  }
}
