package org.sojourn.reader.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.law.Effect;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.link.Sites;

/// Which provision names which, in any of the ways that settle their order.
final class Relations {

  private final Map<ProvisionId, List<ProvisionId>> named = new HashMap<>();

  private Relations() {}

  static Relations of(List<Sites.ProvisionSite> sites) {
    Relations relations = new Relations();
    for (Sites.ProvisionSite site : sites) {
      Provision provision = site.provision();
      List<ProvisionId> all = new ArrayList<>(earlier(provision));
      all.addAll(provision.precedence().replaces());
      all.addAll(provision.precedence().prevailsOver());
      relations.named.put(provision.id(), all);
    }
    return relations;
  }

  /// Returns the provisions that act before one, as it says itself.
  static List<ProvisionId> earlier(Provision provision) {
    List<ProvisionId> earlier = new ArrayList<>(provision.precedence().after());
    if (provision.effect() instanceof Effect.Limit limit) {
      earlier.addAll(limit.of());
    }
    return earlier;
  }

  /// Says whether one names the other, itself or by way of others.
  boolean areRelated(ProvisionId one, ProvisionId other) {
    return reaches(one, other) || reaches(other, one);
  }

  private boolean reaches(ProvisionId from, ProvisionId to) {
    Set<ProvisionId> seen = new HashSet<>();
    Deque<ProvisionId> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      for (ProvisionId id : named.getOrDefault(next.pop(), List.of())) {
        if (id.equals(to)) {
          return true;
        }
        if (seen.add(id)) {
          next.push(id);
        }
      }
    }
    return false;
  }
}
