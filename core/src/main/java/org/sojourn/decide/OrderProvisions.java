package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.law.Effect;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;

/// Puts rules into the order in which they act: by day of publication, then as `after` states, then
/// as written; what limits the gift of another provision comes right behind it.
final class OrderProvisions {

  private OrderProvisions() {}

  static List<Rule> order(List<Rule> rules) {
    List<Rule> ordered = new ArrayList<>(rules);
    ordered.sort(Comparator.comparingInt(rule -> rule.provision().force().published()));
    for (Rule rule : List.copyOf(ordered)) {
      for (ProvisionId earlier : rule.provision().precedence().after()) {
        moveBehind(ordered, rule, earlier);
      }
    }
    for (Rule rule : List.copyOf(ordered).reversed()) {
      if (rule.provision().effect() instanceof Effect.Limit limit && limit.of().isPresent()) {
        putBehind(ordered, rule, limit.of().get());
      }
    }
    return List.copyOf(ordered);
  }

  /// Moves a rule behind another one, if it stands before it.
  private static void moveBehind(List<Rule> ordered, Rule rule, ProvisionId earlier) {
    int place = placeOf(ordered, earlier);
    if (place > ordered.indexOf(rule)) {
      ordered.remove(rule);
      ordered.add(place, rule);
    }
  }

  /// Puts a rule right behind another one, wherever it stands.
  private static void putBehind(List<Rule> ordered, Rule rule, ProvisionId target) {
    if (placeOf(ordered, target) >= 0) {
      ordered.remove(rule);
      ordered.add(placeOf(ordered, target) + 1, rule);
    }
  }

  private static int placeOf(List<Rule> ordered, ProvisionId id) {
    for (int i = 0; i < ordered.size(); i++) {
      Provision provision = ordered.get(i).provision();
      if (provision.id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
