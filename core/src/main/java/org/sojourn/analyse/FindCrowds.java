package org.sojourn.analyse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySet;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// Finds days on which the papers of many printed days end at once.
final class FindCrowds {

  private final Survey survey;
  private final Collect found;
  private final int many;

  /// Begins.
  ///
  /// @param many how many printed days are many
  FindCrowds(Survey survey, Collect found, int many) {
    this.survey = survey;
    this.found = found;
    this.many = many;
  }

  /// One end of many papers.
  ///
  /// @param day last good day
  /// @param by the provision that sets it
  private record Common(int day, ProvisionId by) {}

  /// The papers that end so.
  ///
  /// @param printed their printed days
  /// @param widest the region with most of them
  /// @param own its printed days
  private record Crowd(DaySet printed, Region widest, DaySet own) {

    Crowd with(Crowd other) {
      Crowd wider = count(other.own) > count(own) ? other : this;
      return new Crowd(printed.union(other.printed), wider.widest, wider.own);
    }
  }

  void in(Survey.Group group) {
    int place = group.area().axes().place(survey.printedSlot());
    if (place < 0) {
      return;
    }
    Map<Common, Crowd> crowds = new LinkedHashMap<>();
    for (Region region : group.regions()) {
      Bounds bounds = region.bounds();
      DaySet days = DaySet.of(bounds.first(place), bounds.last(place));
      common(region)
          .ifPresent(end -> crowds.merge(end, new Crowd(days, region, days), Crowd::with));
    }
    crowds.forEach((end, crowd) -> add(group, end, crowd));
  }

  private static Optional<Common> common(Region region) {
    List<Span> spans = region.leaf().main();
    if (spans.isEmpty() || !(Spans.last(spans) instanceof Term.Constant(int day))) {
      return Optional.empty();
    }
    Optional<ProvisionId> by = spans.getLast().by();
    return Days.isDay(day) && by.isPresent()
        ? Optional.of(new Common(day, by.get()))
        : Optional.empty();
  }

  private void add(Survey.Group group, Common common, Crowd crowd) {
    int days = count(crowd.printed());
    Region widest = crowd.widest();
    if (days < many) {
      return;
    }
    found.add(
        Collect.Key.of(LintKind.CROWDED_END, "plain", List.of(common.by())),
        OptionalInt.of(days),
        crowd.printed(),
        group,
        () ->
            group
                .points(survey)
                .find(widest.bounds(), widest.sides())
                .map(at -> List.of(new Show(survey).of(group, widest.leaf(), at, common.day()))));
  }

  /// Counts days.
  static int count(DaySet days) {
    return days.spans().stream().mapToInt(DaySpan::length).sum();
  }
}
