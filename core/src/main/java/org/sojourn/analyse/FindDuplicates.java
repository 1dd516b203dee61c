package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sojourn.law.Condition;
import org.sojourn.law.Kind;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reach;

/// Finds provisions of different measures that reach the same documents under the same condition,
/// with the same kind of effect.
final class FindDuplicates {

  private final Survey survey;
  private final StandingLaw standing;
  private final Collect found;

  FindDuplicates(Survey survey, StandingLaw standing, Collect found) {
    this.survey = survey;
    this.standing = standing;
    this.found = found;
  }

  private record Same(Reach reach, Condition when, Class<?> effect) {}

  void all() {
    Map<Same, List<Provision>> bySame = new LinkedHashMap<>();
    for (Provision provision : standing.provisions()) {
      if (!provision.when().equals(new Condition.All(List.of()))) {
        Same same = new Same(provision.reach(), provision.when(), provision.effect().getClass());
        bySame.computeIfAbsent(same, _ -> new ArrayList<>()).add(provision);
      }
    }
    bySame.forEach(this::add);
  }

  private void add(Same same, List<Provision> provisions) {
    long measures = provisions.stream().map(each -> each.id().measure()).distinct().count();
    if (measures < 2) {
      return;
    }
    List<ProvisionId> ids = provisions.stream().map(Provision::id).toList();
    Collect.Key key = Collect.Key.of(LintKind.DUPLICATE_CONDITION, "plain", ids);
    for (Survey.Group group : survey.groups()) {
      for (Region region : group.regions()) {
        List<ProvisionId> acted = Ways.acted(survey.law(), region.leaf());
        if (ids.stream().filter(acted::contains).count() > 1) {
          found.add(
              key,
              OptionalInt.of(0),
              new Distance(survey).printed(group, region.bounds()),
              group,
              () ->
                  group
                      .points(survey)
                      .find(region.bounds(), region.sides())
                      .map(at -> List.of(shown(group, region, at))));
          return;
        }
      }
    }
    List<Kind> kinds = new ArrayList<>(survey.law().kinds());
    kinds.removeIf(kind -> !same.reach().includes(kind.id()));
    found.add(key, kinds);
  }

  private Witness shown(Survey.Group group, Region region, int[] at) {
    int asOf =
        group.slots().contains(survey.printedSlot())
            ? at[survey.printedSlot()] + 1
            : survey.law().knownThrough();
    return new Show(survey).of(group, region.leaf(), at, asOf);
  }
}
