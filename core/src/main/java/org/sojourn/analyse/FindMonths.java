package org.sojourn.analyse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySet;
import org.sojourn.time.MonthEnd;

/// Finds documents whose end hangs on where a term of months lands in a month that lacks the day:
/// on its last day, or on the first day of the next; and those that no policy settles.
final class FindMonths {

  private final Survey survey;
  private final Collect found;
  private final Show show;

  FindMonths(Survey survey, Collect found) {
    this.survey = survey;
    this.found = found;
    this.show = new Show(survey);
  }

  void in(Survey.Group group) {
    for (Region region : group.regions()) {
      for (Span span : region.leaf().main()) {
        if (span.last() instanceof Term.Mapped mapped && span.by().isPresent()) {
          months(mapped).ifPresent(months -> policy(group, region, span, months, span.by().get()));
        }
      }
      region.sides().stream()
          .filter(side -> side instanceof Side.Clear(_, boolean clear) && !clear)
          .forEach(side -> refused(group, region, ((Side.Clear) side).term()));
    }
  }

  /// Returns the term of months that runs from a day of the document itself.
  private static Optional<Term.Mapped> months(Term term) {
    if (!(term instanceof Term.Mapped mapped)) {
      return Optional.empty();
    }
    boolean counts =
        mapped.map() instanceof DayMap.LastDay(Count count) && count.term().months() > 0;
    boolean plain = mapped.of() instanceof Term.OfSlot;
    return counts && plain ? Optional.of(mapped) : months(mapped.of());
  }

  private void policy(
      Survey.Group group, Region region, Span span, Term.Mapped months, ProvisionId by) {
    Term.OfSlot of = (Term.OfSlot) months.of();
    Count count = ((DayMap.LastDay) months.map()).count();
    int place = group.area().axes().place(of.slot());
    DaySet from = DaySet.empty();
    int widest = 0;
    int best = 0;
    for (int day = region.bounds().first(place); day <= region.bounds().last(place); day++) {
      int apart = apart(count, day + of.plus());
      if (apart > 0 && region.bounds().on(place, day) != null) {
        from = from.union(DaySet.of(day, day));
        best = apart > widest ? day : best;
        widest = Math.max(widest, apart);
      }
    }
    if (widest == 0) {
      return;
    }
    int chosen = best;
    found.add(
        Collect.Key.of(LintKind.MONTH_POLICY, "plain", List.of(by))
            .along(of.slot() == survey.printedSlot() ? null : survey.law().facts().get(of.slot())),
        OptionalInt.of(widest),
        of.slot() == survey.printedSlot() ? from : DaySet.empty(),
        group,
        () ->
            Optional.ofNullable(region.bounds().on(place, chosen))
                .flatMap(bounds -> group.points(survey).find(bounds, region.sides()))
                .map(at -> List.of(shown(group, region, span, at))));
  }

  /// Returns by how many days the two policies differ for a term from a day.
  static int apart(Count count, int day) {
    return with(count, MonthEnd.NEXT_DAY).lastDay(day)
        - with(count, MonthEnd.LAST_DAY).lastDay(day);
  }

  static Count with(Count count, MonthEnd policy) {
    return new Count(count.term(), count.firstDay(), count.rule(), policy);
  }

  private Witness shown(Survey.Group group, Region region, Span span, int[] at) {
    return show.of(group, region.leaf(), at, span.last().at(at) + 1);
  }

  private void refused(Survey.Group group, Region region, Term.Mapped term) {
    List<ProvisionId> acted = Ways.acted(survey.law(), region.leaf());
    found.add(
        Collect.Key.of(LintKind.MONTH_POLICY, "refused", acted),
        OptionalInt.empty(),
        DaySet.empty(),
        group,
        () ->
            group
                .points(survey)
                .find(region.bounds(), region.sides())
                .map(at -> List.of(show.of(group, region.leaf(), at, asked(term, at)))));
  }

  private int asked(Term.Mapped term, int[] at) {
    return term.of().at(at) + 1;
  }
}
