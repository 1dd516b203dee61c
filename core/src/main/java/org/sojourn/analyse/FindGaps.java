package org.sojourn.analyse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sojourn.compile.Span;
import org.sojourn.law.ProvisionId;

/// Finds documents that are good, then not, then good again.
final class FindGaps {

  private final Survey survey;
  private final Collect found;
  private final Distance distance;

  FindGaps(Survey survey, Collect found) {
    this.survey = survey;
    this.found = found;
    this.distance = new Distance(survey);
  }

  void in(Survey.Group group) {
    for (Region region : group.regions()) {
      List<Span> spans = region.leaf().main();
      for (int i = 1; i < spans.size(); i++) {
        Span before = spans.get(i - 1);
        Span after = spans.get(i);
        if (Spans.isSure(before) && Spans.isSure(after)) {
          between(group, region, before, after);
        }
      }
    }
  }

  private void between(Survey.Group group, Region region, Span before, Span after) {
    Optional<Distance.Most> most =
        distance.most(group, region, before.last().plus(1), after.first(), 1);
    if (most.isEmpty()) {
      return;
    }
    found.add(
        Collect.Key.of(LintKind.GAP, "plain", by(before, after)),
        OptionalInt.of(most.get().days()),
        distance.printed(group, most.get().all()),
        group,
        () -> most.get().point().map(days -> shown(group, region, before, days)));
  }

  private List<Witness> shown(Survey.Group group, Region region, Span before, int[] days) {
    int asOf = before.last().at(days) + 1;
    return List.of(new Show(survey).of(group, region.leaf(), days, asOf));
  }

  private static List<ProvisionId> by(Span before, Span after) {
    Set<ProvisionId> by = new LinkedHashSet<>();
    before.by().ifPresent(by::add);
    after.by().ifPresent(by::add);
    return List.copyOf(by);
  }
}
