package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.law.Effect;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;

/// Puts rules into the order in which they act: by day of publication, then as `after` states, then
/// as written, and after them in the same way those that act last; what limits the gift of another
/// provision comes right behind it.
final class OrderProvisions {

  private OrderProvisions() {}

  static List<Rule> order(List<Rule> rules) {
    List<Rule> ordered = new ArrayList<>(rules);
    ordered.sort(
        Comparator.comparing((Rule rule) -> rule.provision().precedence().turn())
            .thenComparingInt(rule -> rule.provision().force().published()));
    ordered = afterOthers(ordered);
    for (Rule rule : List.copyOf(ordered).reversed()) {
      if (rule.provision().effect() instanceof Effect.Limit limit) {
        putBehind(ordered, rule, limit.of());
      }
    }
    return List.copyOf(ordered);
  }

  /// Lets every rule wait until those it names have come, and otherwise keeps the order.
  private static List<Rule> afterOthers(List<Rule> rules) {
    List<Rule> waiting = new ArrayList<>(rules);
    List<Rule> ordered = new ArrayList<>(rules.size());
    while (!waiting.isEmpty()) {
      Rule next = firstFree(waiting);
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /// Rules that wait for each other in a circle come as written: the reader refuses such a pack.
  private static Rule firstFree(List<Rule> waiting) {
    for (Rule rule : waiting) {
      boolean waits =
          rule.provision().precedence().after().stream()
              .anyMatch(earlier -> placeOf(waiting, earlier) >= 0);
      if (!waits) {
        return rule;
      }
    }
    return waiting.getFirst();
  }

  /// Puts a rule right behind the last of some others, wherever it stands.
  private static void putBehind(List<Rule> ordered, Rule rule, List<ProvisionId> targets) {
    boolean there = targets.stream().anyMatch(target -> placeOf(ordered, target) >= 0);
    if (there) {
      ordered.remove(rule);
      int last = -1;
      for (ProvisionId target : targets) {
        last = Math.max(last, placeOf(ordered, target));
      }
      ordered.add(last + 1, rule);
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
