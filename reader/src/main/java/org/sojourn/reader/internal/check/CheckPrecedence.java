package org.sojourn.reader.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.link.LinkedPack;
import org.sojourn.reader.internal.link.Sites;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.time.Days;

/// Checks that what provisions say of their order can be: no circles, and nothing against time.
public final class CheckPrecedence {

  private final Sites sites;
  private final Report report;

  private CheckPrecedence(Sites sites, Report report) {
    this.sites = sites;
    this.report = report;
  }

  /// Checks a pack.
  ///
  /// @param pack the pack
  /// @param findings where mistakes go
  public static void check(LinkedPack pack, Findings findings) {
    CheckPrecedence check = new CheckPrecedence(pack.sites(), new Report(findings));
    check.checkCircles("after", Relations::earlier);
    check.checkCircles("replaces", provision -> provision.precedence().replaces());
    check.checkCircles("prevails-over", provision -> provision.precedence().prevailsOver());
    check.checkTimes();
  }

  private void checkCircles(String field, Function<Provision, List<ProvisionId>> relation) {
    Map<ProvisionId, List<ProvisionId>> graph = new HashMap<>();
    sites
        .provisions()
        .forEach(it -> graph.put(it.provision().id(), relation.apply(it.provision())));
    Set<ProvisionId> settled = new HashSet<>();
    for (Sites.ProvisionSite site : sites.provisions()) {
      List<ProvisionId> circle = follow(site.provision().id(), graph, new ArrayList<>(), settled);
      if (!circle.isEmpty()) {
        String path = String.join("`, `", circle.stream().map(ProvisionId::toString).toList());
        String message = "`%s` goes in a circle: `%s`".formatted(field, path);
        sites
            .find(circle.getFirst())
            .ifPresent(it -> report.add(DiagnosticCode.ORDER_IN_A_CIRCLE, it.at(field), message));
      }
    }
  }

  /// Returns the circle that a path runs into, its first provision again at the end; nothing if it
  /// runs into none. What was followed is settled, so that a circle is found once.
  private static List<ProvisionId> follow(
      ProvisionId id,
      Map<ProvisionId, List<ProvisionId>> graph,
      List<ProvisionId> path,
      Set<ProvisionId> settled) {
    int start = path.indexOf(id);
    path.add(id);
    if (start >= 0) {
      return List.copyOf(path.subList(start, path.size()));
    }
    if (!settled.add(id)) {
      path.removeLast();
      return List.of();
    }
    for (ProvisionId next : graph.getOrDefault(id, List.of())) {
      List<ProvisionId> circle = follow(next, graph, path, settled);
      if (!circle.isEmpty()) {
        return circle;
      }
    }
    path.removeLast();
    return List.of();
  }

  private void checkTimes() {
    for (Sites.ProvisionSite site : sites.provisions()) {
      Provision provision = site.provision();
      int own = provision.force().published();
      provision.precedence().after().forEach(id -> checkTime(site.at("after"), own, "after", id));
      provision
          .precedence()
          .replaces()
          .forEach(id -> checkTime(site.at("replaces"), own, "replaces", id));
    }
    for (Sites.RepealSite repeal : sites.repeals()) {
      OptionalInt own = sites.published(repeal.by());
      own.ifPresent(day -> checkTime(repeal.name(), day, "repeals", repeal.target()));
    }
  }

  private void checkTime(Node at, int own, String field, ProvisionId target) {
    OptionalInt published = sites.published(target);
    if (published.isPresent() && published.getAsInt() > own) {
      String message =
          "`%s` names `%s`, which is published later, on %s"
              .formatted(field, target, Days.text(published.getAsInt()));
      report.add(DiagnosticCode.ORDER_AGAINST_TIME, at, message);
    }
  }
}
