package org.sojourn.reader.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.link.LinkedPack;
import org.sojourn.reader.internal.link.Sites;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.time.Days;

/// Finds pairs of provisions of one day of publication whose order matters and is not stated.
///
/// Inside one measure the order of the file counts. Two measures of one day have no order of their
/// own, so one of their provisions has to name the other, unless both leave the same days whichever
/// acts first, or never act together.
public final class CheckOrder {

  private final PackLaw law;
  private final Sites sites;
  private final Report report;
  private final Relations relations;

  private CheckOrder(LinkedPack pack, Findings findings) {
    this.law = pack.law();
    this.sites = pack.sites();
    this.report = new Report(findings);
    this.relations = Relations.of(sites.provisions());
  }

  /// Checks a pack.
  ///
  /// @param pack the pack
  /// @param findings where mistakes go
  public static void check(LinkedPack pack, Findings findings) {
    CheckOrder check = new CheckOrder(pack, findings);
    Map<Integer, List<Sites.ProvisionSite>> byDay = new TreeMap<>();
    for (Sites.ProvisionSite site : check.sites.provisions()) {
      int day = site.provision().force().published();
      byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(site);
    }
    byDay.values().forEach(check::checkPairs);
  }

  private void checkPairs(List<Sites.ProvisionSite> sameDay) {
    for (int i = 0; i < sameDay.size(); i++) {
      for (int j = i + 1; j < sameDay.size(); j++) {
        Provision one = sameDay.get(i).provision();
        Provision other = sameDay.get(j).provision();
        if (!one.id().measure().equals(other.id().measure())
            && one.precedence().turn() == other.precedence().turn()
            && Meeting.mayMeet(one, other, law)
            && !Commuting.commute(one, other)
            && !relations.areRelated(one.id(), other.id())) {
          report(sameDay.get(i), sameDay.get(j));
        }
      }
    }
  }

  private void report(Sites.ProvisionSite one, Sites.ProvisionSite other) {
    ProvisionId first = one.provision().id();
    ProvisionId second = other.provision().id();
    String message =
        "`%s` and `%s` are both published on %s, and which acts first changes the outcome"
            .formatted(first, second, Days.text(one.provision().force().published()));
    String help =
        "add `after: [%s]`, `replaces: [%s]` or `prevails-over: [%s]` to one, naming the other"
            .formatted(first, first, first);
    report.add(DiagnosticCode.ORDER_UNSTATED, other.name(), message, help, one.name());
  }
}
