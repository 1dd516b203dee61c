package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Validity;
import org.sojourn.law.Force;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.law.Repeal;

/// The provisions that stand on a known day: published, in force, not replaced and not repealed.
final class StandingLaw {

  private final PackLaw law;
  private final Set<List<Object>> compiled = new HashSet<>();
  private final Map<ProvisionId, Provision> standing = new LinkedHashMap<>();

  /// Reads a pack.
  ///
  /// @param law the pack
  /// @param known epoch day by which its law counts
  /// @param diagrams what of it is looked at as a whole
  StandingLaw(PackLaw law, int known, List<Diagram<Validity>> diagrams) {
    this.law = law;
    diagrams.forEach(each -> compiled.add(List.of(each.kind().slot(), each.purpose())));
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

  /// Says whether every kind and purpose that a provision reaches was compiled, one at least.
  boolean isLookedAt(Provision provision) {
    int reached = 0;
    for (Kind kind : law.kinds()) {
      for (Purpose purpose : kind.purposes()) {
        if (provision.reach().includes(kind.id(), purpose)) {
          reached++;
          if (!compiled.contains(List.of(kind.slot(), purpose))) {
            return false;
          }
        }
      }
    }
    return reached > 0;
  }
}
