package org.sojourn.analyse;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.sojourn.law.Kind;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.time.DaySet;

/// Finds ways through the law that no worked case goes: provisions that act together, in an order,
/// on some documents of a kind.
final class FindUntested {

  private final Survey survey;
  private final Collect found;
  private final Set<Way> tested = new HashSet<>();

  /// Provisions that act together on documents of a kind.
  private record Way(int kind, List<ProvisionId> acted) {}

  /// A worked case as the normal form sees it.
  ///
  /// @param kind the kind
  /// @param purpose for what
  /// @param values a value by slot
  @SuppressWarnings("ArrayRecordComponent") // written once, compared by no one
  record Worked(Kind kind, Purpose purpose, int[] values) {}

  FindUntested(Survey survey, Collect found) {
    this.survey = survey;
    this.found = found;
  }

  /// Notes the way that a worked case goes; one that does not give all that matters goes none.
  void note(Worked worked) {
    for (Survey.Area area : survey.areas()) {
      boolean own = area.reached().stream().anyMatch(each -> isFor(each, worked));
      if (own) {
        area.root()
            .find(worked.values())
            .ifPresent(
                leaf -> tested.add(new Way(worked.kind().slot(), Ways.acted(survey.law(), leaf))));
      }
    }
  }

  private static boolean isFor(Situation situation, Worked worked) {
    return situation.kind().slot() == worked.kind().slot()
        && situation.purpose() == worked.purpose();
  }

  void in(Survey.Group group) {
    for (Region region : group.regions()) {
      List<ProvisionId> acted = Ways.acted(survey.law(), region.leaf());
      boolean isTested =
          group.area().reached().stream()
              .anyMatch(each -> tested.contains(new Way(each.kind().slot(), acted)));
      if (!acted.isEmpty() && !isTested) {
        add(group, region, acted);
      }
    }
  }

  /// Counts printed days by what the whole way has of them, so the widest region comes first.
  private void add(Survey.Group group, Region region, List<ProvisionId> acted) {
    DaySet printed = new Distance(survey).printed(group, region.bounds());
    int days = FindCrowds.count(printed);
    found.add(
        Collect.Key.of(LintKind.UNTESTED_SEGMENT, "plain", acted),
        OptionalInt.of(days),
        printed,
        group,
        () ->
            group
                .points(survey)
                .find(region.bounds(), region.sides())
                .map(at -> List.of(new Show(survey).of(group, region.leaf(), at, at(group, at)))));
  }

  private int at(Survey.Group group, int[] values) {
    return group.slots().contains(survey.printedSlot())
        ? values[survey.printedSlot()] + 1
        : survey.law().knownThrough();
  }
}
