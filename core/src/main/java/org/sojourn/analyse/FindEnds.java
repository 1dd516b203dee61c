package org.sojourn.analyse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.compile.End;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySet;
import org.sojourn.time.Days;

/// Finds ends that have no day yet, and days of which the pack does not know the law.
final class FindEnds {

  private final Survey survey;
  private final Collect found;
  private final Distance distance;
  private final Show show;

  FindEnds(Survey survey, Collect found) {
    this.survey = survey;
    this.found = found;
    this.distance = new Distance(survey);
    this.show = new Show(survey);
  }

  void in(Survey.Group group) {
    for (Region region : group.regions()) {
      end(group, region);
      ReadingCase followed = Ways.followed(survey.law(), region.leaf());
      followed.open().forEach(window -> silent(group, region, window));
      beyond(group, region);
    }
  }

  private void end(Survey.Group group, Region region) {
    List<Span> spans = region.leaf().main();
    if (spans.isEmpty() || spans.getLast().by().isEmpty()) {
      return;
    }
    Span last = spans.getLast();
    form(last)
        .ifPresent(
            form ->
                add(
                    group,
                    region,
                    Collect.Key.of(LintKind.OPEN_END, form, List.of(last.by().get())),
                    OptionalInt.empty(),
                    region.bounds(),
                    survey.law().knownThrough()));
  }

  private static Optional<String> form(Span last) {
    if (last.end().isEmpty()) {
      return Spans.isOpen(last.last()) ? Optional.of("no-end") : Optional.empty();
    }
    return switch (last.end().get()) {
      case End.Awaiting _ -> Optional.of("awaiting");
      case End.Provisional _ -> Optional.of("provisional");
      case End.Pending(var _, Term cap) ->
          Spans.isOpen(cap) ? Optional.of("pending") : Optional.empty();
    };
  }

  private void silent(Survey.Group group, Region region, ReadingCase.OpenWindow window) {
    OptionalInt days = OptionalInt.empty();
    if (window.first() instanceof Term.Constant(int first)
        && window.last() instanceof Term.Constant(int last)
        && Days.isDay(first)
        && Days.isDay(last)) {
      days = OptionalInt.of(last - first + 1);
    }
    Optional<int[]> at = group.points(survey).find(region.bounds(), region.sides());
    if (at.isEmpty()) {
      return;
    }
    int first = window.first().at(at.get());
    add(
        group,
        region,
        Collect.Key.of(LintKind.BEYOND_KNOWLEDGE, "silent", List.of(window.by())),
        days,
        region.bounds(),
        Days.isDay(first) ? first : survey.law().knownThrough());
  }

  /// Extended days that lie after the day through which the pack follows the law.
  private void beyond(Survey.Group group, Region region) {
    List<Span> spans = region.leaf().main();
    if (spans.isEmpty() || spans.getLast().by().isEmpty()) {
      return;
    }
    ProvisionId by = spans.getLast().by().get();
    Term known = new Term.Constant(survey.law().knownThrough());
    Term last = Spans.last(spans);
    distance
        .most(group, region, known, last, 1)
        .ifPresent(
            most ->
                found.add(
                    Collect.Key.of(LintKind.BEYOND_KNOWLEDGE, "later", List.of(by)),
                    OptionalInt.of(most.days()),
                    distance.printed(group, most.all()),
                    group,
                    () ->
                        most.point()
                            .map(at -> List.of(show.of(group, region.leaf(), at, last.at(at))))));
  }

  private void add(
      Survey.Group group,
      Region region,
      Collect.Key key,
      OptionalInt days,
      Bounds bounds,
      int asOf) {
    DaySet printed = distance.printed(group, bounds);
    found.add(
        key,
        days,
        printed,
        group,
        () ->
            group
                .points(survey)
                .find(bounds, region.sides())
                .map(at -> List.of(show.of(group, region.leaf(), at, asOf))));
  }
}
