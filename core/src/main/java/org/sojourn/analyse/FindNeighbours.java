package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.Term;
import org.sojourn.law.Fact;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySet;
import org.sojourn.time.Days;

/// Compares documents that are alike but for one day, which is the next one: cliffs, where their
/// ends lie far apart, and inversions, where a later day on the paper gives an earlier end.
@SuppressWarnings("ReferenceEquality") // a region is itself
final class FindNeighbours {

  private final Survey survey;
  private final Collect found;
  private final Distance distance;
  private final Show show;
  private final int steep;

  /// Begins.
  ///
  /// @param steep how many days apart are far
  FindNeighbours(Survey survey, Collect found, int steep) {
    this.survey = survey;
    this.found = found;
    this.distance = new Distance(survey);
    this.show = new Show(survey);
    this.steep = steep;
  }

  /// Two documents that differ by one day in one place.
  ///
  /// @param group the situations
  /// @param slot where they differ
  /// @param one what follows for the earlier day
  /// @param next what follows for the later day
  /// @param bounds the earlier documents
  /// @param sides what bounds cannot hold
  /// @param from how the earlier ends
  /// @param to how the later ends, said of the earlier one
  private record Pair(
      Survey.Group group,
      int slot,
      Region one,
      Region next,
      Bounds bounds,
      List<Side> sides,
      Term from,
      Term to) {}

  void in(Survey.Group group) {
    Axes axes = group.area().axes();
    for (int place = 1; place < axes.count(); place++) {
      if (group.slots().contains(axes.slot(place))) {
        for (Region one : group.regions()) {
          for (Region next : group.regions()) {
            compare(group, place, one, next);
          }
        }
      }
    }
  }

  private void compare(Survey.Group group, int place, Region one, Region next) {
    if (one == next) {
      return;
    }
    int slot = group.area().axes().slot(place);
    Term from = Spans.last(one.leaf().main());
    Term to = Side.later(Spans.last(next.leaf().main()), slot, 1);
    boolean near = from.equals(to) || to.equals(from.plus(1));
    Bounds both = near ? null : one.bounds().and(next.bounds().before(place, 1));
    if (both == null || Spans.isNever(from) || Spans.isNever(to)) {
      return;
    }
    List<Side> sides = new ArrayList<>(one.sides());
    next.sides().forEach(side -> sides.add(side.later(slot, 1)));
    Pair pair = new Pair(group, slot, one, next, both, sides, from, to);
    if (Spans.isOpen(from) || Spans.isOpen(to)) {
      add(pair, LintKind.CLIFF, Spans.isOpen(from) ? "from-open" : "to-open", Optional.empty(), 0);
    } else if (slot == survey.printedSlot()) {
      add(pair, LintKind.INVERSION, "plain", most(pair, to, from, 1), 0);
      add(pair, LintKind.CLIFF, "printed", most(pair, from, to, steep + 1), 1);
    } else {
      add(pair, LintKind.CLIFF, "fact", most(pair, to, from, steep), 0);
      add(pair, LintKind.CLIFF, "fact", most(pair, from, to, steep), 0);
    }
  }

  private Optional<Distance.Most> most(Pair pair, Term from, Term to, int least) {
    return distance.most(pair.group(), pair.bounds(), pair.sides(), from, to, least);
  }

  private void add(
      Pair pair, LintKind kind, String form, Optional<Distance.Most> most, int natural) {
    boolean open = form.endsWith("-open");
    if (most.isEmpty() && !open) {
      return;
    }
    Bounds all = most.map(Distance.Most::all).orElse(pair.bounds());
    DaySet printed = distance.printed(pair.group(), all);
    OptionalInt days =
        most.isPresent() ? OptionalInt.of(most.get().days() - natural) : OptionalInt.empty();
    List<ProvisionId> apart = Ways.apart(survey.law(), pair.one().leaf(), pair.next().leaf());
    Collect.Key key = Collect.Key.of(kind, form, apart).along(fact(pair.slot()));
    found.add(
        key,
        days,
        printed,
        pair.group(),
        () ->
            most.map(Distance.Most::point)
                .orElseGet(() -> pair.group().points(survey).find(pair.bounds(), pair.sides()))
                .map(values -> witnesses(pair, values)));
  }

  private @Nullable Fact fact(int slot) {
    return slot == survey.printedSlot() ? null : survey.law().facts().get(slot);
  }

  /// Asks about the first day on which one of the two is good and the other is not.
  private List<Witness> witnesses(Pair pair, int[] values) {
    int[] later = values.clone();
    later[pair.slot()]++;
    int one = last(pair.from().at(values));
    int next = last(pair.to().at(values));
    int asOf = Math.min(one, next) + 1;
    return List.of(
        show.of(pair.group(), pair.one().leaf(), values, asOf),
        show.of(pair.group(), pair.next().leaf(), later, asOf));
  }

  private static int last(int day) {
    return Days.isDay(day) ? day : Days.LAST - 1;
  }
}
