package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.law.Force;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Repeal;

/// The provisions that stand on a known day: published, in force, not replaced and not repealed.
final class StandingLaw {

  private final PackLaw law;
  private final Map<ProvisionId, Provision> standing = new LinkedHashMap<>();

  /// Reads a pack.
  ///
  /// @param law the pack
  /// @param known epoch day by which its law counts
  StandingLaw(PackLaw law, int known) {
    this.law = law;
    Set<ProvisionId> gone = new HashSet<>();
    for (Measure measure : law.measures()) {
      for (Repeal repeal : measure.repeals()) {
        if (measure.published() <= known && repeal.keep() == Repeal.Keep.NOTHING) {
          gone.add(repeal.target());
        }
      }
    }
    for (Provision provision : law.provisions().values()) {
      if (isInForce(provision, known) && !gone.contains(provision.id())) {
        gone.addAll(provision.precedence().replaces());
      }
    }
    for (Provision provision : law.provisions().values()) {
      if (isInForce(provision, known) && !gone.contains(provision.id())) {
        standing.put(provision.id(), provision);
      }
    }
  }

  private static boolean isInForce(Provision provision, int known) {
    return provision.force().at(known) == Force.State.IN_FORCE;
  }

  List<Provision> provisions() {
    return new ArrayList<>(standing.values());
  }

  Optional<Provision> find(ProvisionId id) {
    return Optional.ofNullable(standing.get(id));
  }

  /// Says whether some kind of document has a purpose that a provision reaches.
  boolean isReached(Provision provision) {
    return law.kinds().stream()
        .anyMatch(
            kind ->
                kind.purposes().stream()
                    .anyMatch(purpose -> provision.reach().includes(kind.id(), purpose)));
  }
}
