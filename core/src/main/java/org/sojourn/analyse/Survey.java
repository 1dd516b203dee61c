package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Node;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Validity;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.Purpose;

/// A normal form laid out for looking at: what the same rules decide stands together, facts first,
/// then the regions of days.
///
/// The days looked at are a window around the law: from five years before its first publication to
/// five years after the day through which the pack follows it.
final class Survey {

  private static final int YEARS = 1826;

  private final PackLaw law;
  private final int first;
  private final int last;
  private final Cofactor cofactor = new Cofactor();
  private final Map<Integer, Set<Integer>> daySlots = new HashMap<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<NormalForm.NotCompiled> passedOver = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  /// What one diagram decides.
  ///
  /// @param root the diagram
  /// @param reached the kinds and purposes it is for
  /// @param axes the days it looks at
  /// @param classes which values of facts it tells apart
  /// @param groups its situations
  record Area(
      Node<Validity> root,
      List<Situation> reached,
      Axes axes,
      FactClasses classes,
      List<Group> groups) {}

  /// Situations in which days are compared alike.
  ///
  /// @param number its place in the survey
  /// @param area what it is a part of
  /// @param situation one of them
  /// @param slots the days that matter, where they stand in a document's values
  /// @param regions what follows for which days
  record Group(
      int number, Area area, Situation situation, Set<Integer> slots, List<Region> regions) {

    Points points(Survey survey) {
      return survey.points(area.axes());
    }
  }

  Survey(PackLaw law, List<Diagram<Validity>> diagrams) {
    this.law = law;
    int earliest = law.knownThrough();
    for (Measure measure : law.measures()) {
      for (Provision provision : measure.provisions()) {
        earliest = Math.min(earliest, provision.force().published());
      }
    }
    this.first = earliest - YEARS;
    this.last = law.knownThrough() + YEARS;
    Map<List<Object>, List<Diagram<Validity>>> alike = new LinkedHashMap<>();
    for (Diagram<Validity> diagram : diagrams) {
      int root = cofactor.id(cofactor.share(diagram.root()));
      alike
          .computeIfAbsent(List.of(root, diagram.kind().paper()), _ -> new ArrayList<>())
          .add(diagram);
    }
    alike.values().forEach(all -> areas.add(area(all)));
  }

  private static Situation situation(Kind kind, Purpose purpose) {
    return new Situation(kind, purpose, new TreeMap<>());
  }

  /// Returns the days that a diagram looks at, where they stand in a document's values.
  Set<Integer> daySlots(Node<Validity> node) {
    return daySlots.computeIfAbsent(cofactor.id(node), _ -> DaySlots.in(node));
  }

  private Area area(List<Diagram<Validity>> alike) {
    Node<Validity> root = cofactor.share(alike.getFirst().root());
    List<Situation> reached =
        alike.stream().map(each -> situation(each.kind(), each.purpose())).toList();
    Set<Integer> slots = new TreeSet<>(daySlots(root));
    if (reached.getFirst().kind().paper() == Kind.PrintedDay.DAY) {
      slots.add(printedSlot());
    }
    FactClasses classes = new FactClasses(law, root);
    Area area =
        new Area(root, reached, new Axes(new ArrayList<>(slots)), classes, new ArrayList<>());
    for (ListSituations.Reached each : new ListSituations(cofactor, classes).of(root)) {
      area.groups().add(group(area, each));
    }
    if (!left.isEmpty()) {
      String why = left.getFirst();
      reached.forEach(
          each -> passedOver.add(new NormalForm.NotCompiled(each.kind(), each.purpose(), why)));
    }
    left.clear();
    return area;
  }

  /// Returns the kinds and purposes some of whose documents the normal form leaves out.
  List<NormalForm.NotCompiled> passedOver() {
    return passedOver;
  }

  private Group group(Area area, ListSituations.Reached reached) {
    Set<Integer> slots = new TreeSet<>(daySlots(reached.days()));
    reached
        .facts()
        .forEach(
            (slot, value) -> {
              if (value == Cofactor.PRESENT) {
                slots.add(slot);
              }
            });
    Situation one = area.reached().getFirst();
    if (one.kind().paper() == Kind.PrintedDay.DAY) {
      slots.add(printedSlot());
    }
    int number = areas.stream().mapToInt(each -> each.groups().size()).sum();
    return new Group(
        number + area.groups().size(),
        area,
        new Situation(one.kind(), one.purpose(), reached.facts()),
        slots,
        regions(reached.days(), area.axes()));
  }

  List<Region> regions(Node<Validity> days, Axes axes) {
    return SplitDays.of(days, axes, window(axes), points(axes), left::add);
  }

  Bounds window(Axes axes) {
    int[] from = new int[axes.count()];
    int[] through = new int[axes.count()];
    for (int place = 1; place < axes.count(); place++) {
      int slot = axes.slot(place);
      from[place] = first;
      through[place] = last;
      if (slot != printedSlot()
          && law.facts().get(slot).type() instanceof FactType.Quantity number) {
        from[place] = number.least();
        through[place] = number.most();
      }
    }
    return Bounds.ranges(from, through);
  }

  Points points(Axes axes) {
    return new Points(axes, window(axes), law.knownThrough(), law.facts().size() + 1);
  }

  PackLaw law() {
    return law;
  }

  Cofactor cofactor() {
    return cofactor;
  }

  List<Area> areas() {
    return areas;
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    areas.forEach(area -> groups.addAll(area.groups()));
    return groups;
  }

  int printedSlot() {
    return law.facts().size();
  }

  /// First day of the window looked at, an epoch day.
  int first() {
    return first;
  }

  /// Last day of the window looked at, an epoch day.
  int last() {
    return last;
  }
}
