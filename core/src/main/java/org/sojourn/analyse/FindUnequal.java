package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;
import org.sojourn.law.Fact;
import org.sojourn.time.DaySet;
import org.sojourn.time.Days;

/// Compares documents that are alike but for one fact, and finds those whose ends lie farthest
/// apart.
///
/// Every two classes of values are compared; where a fact has many, each with the largest class.
@SuppressWarnings("ReferenceEquality") // equal parts of a diagram are one object
final class FindUnequal {

  private static final int FEW = 8;

  private final Survey survey;
  private final Collect found;
  private final Distance distance;
  private final Show show;
  private Map<Integer, List<Region>> regions = new HashMap<>();
  private Map<List<Integer>, List<Joint>> known = new HashMap<>();

  FindUnequal(Survey survey, Collect found) {
    this.survey = survey;
    this.found = found;
    this.distance = new Distance(survey);
    this.show = new Show(survey);
  }

  /// Comparisons of days that the same other facts lead to, for one value and for another.
  private record Joint(
      Node<Validity> one, Node<Validity> other, SortedMap<Integer, Integer> facts) {

    Joint with(int slot, int value) {
      SortedMap<Integer, Integer> more = new TreeMap<>(facts);
      more.put(slot, value);
      return new Joint(one, other, more);
    }
  }

  /// What is compared.
  private record Pair(
      Survey.Area area, int slot, int one, int other, Joint joint, Region first, Region second) {}

  void in(Survey.Area area) {
    known = new HashMap<>();
    regions = new HashMap<>();
    for (int slot : survey.cofactor().factSlots(area.root())) {
      List<List<Integer>> classes = area.classes().of(slot);
      boolean coded = classes.stream().noneMatch(each -> each.contains(Cofactor.PRESENT));
      if (coded) {
        values(classes).forEach(pair -> compare(area, slot, pair[0], pair[1]));
      }
    }
  }

  private static List<int[]> values(List<List<Integer>> classes) {
    List<int[]> pairs = new ArrayList<>();
    int largest = 0;
    for (int i = 1; i < classes.size(); i++) {
      largest = classes.get(i).size() > classes.get(largest).size() ? i : largest;
    }
    for (int i = 0; i < classes.size(); i++) {
      for (int j = i + 1; j < classes.size(); j++) {
        if (classes.size() <= FEW || i == largest || j == largest) {
          pairs.add(new int[] {classes.get(i).getFirst(), classes.get(j).getFirst()});
        }
      }
    }
    return pairs;
  }

  private void compare(Survey.Area area, int slot, int one, int other) {
    Cofactor cofactor = survey.cofactor();
    Node<Validity> a = cofactor.settle(area.root(), slot, one);
    Node<Validity> b = cofactor.settle(area.root(), slot, other);
    for (Joint joint : joint(area, a, b)) {
      for (Region first : regions(area, joint.one())) {
        for (Region second : regions(area, joint.other())) {
          ends(new Pair(area, slot, one, other, joint, first, second));
        }
      }
    }
  }

  private List<Region> regions(Survey.Area area, Node<Validity> days) {
    return regions.computeIfAbsent(
        survey.cofactor().id(days), _ -> survey.regions(days, area.axes()));
  }

  private List<Joint> joint(Survey.Area area, Node<Validity> a, Node<Validity> b) {
    if (a == b) {
      return List.of();
    }
    Cofactor cofactor = survey.cofactor();
    List<Integer> key = List.of(cofactor.id(a), cofactor.id(b));
    List<Joint> found = known.get(key);
    if (found == null) {
      found = list(area, a, b);
      known.put(key, found);
    }
    return found;
  }

  private List<Joint> list(Survey.Area area, Node<Validity> a, Node<Validity> b) {
    Cofactor cofactor = survey.cofactor();
    Set<Integer> slots = new TreeSet<>(cofactor.factSlots(a));
    slots.addAll(cofactor.factSlots(b));
    if (slots.isEmpty()) {
      return List.of(new Joint(a, b, new TreeMap<>()));
    }
    int slot = slots.iterator().next();
    Map<List<Integer>, Joint> all = new LinkedHashMap<>();
    for (List<Integer> values : area.classes().of(slot)) {
      int value = values.getFirst();
      List<Joint> below =
          joint(area, cofactor.settle(a, slot, value), cofactor.settle(b, slot, value));
      for (Joint each : below) {
        all.putIfAbsent(
            List.of(cofactor.id(each.one()), cofactor.id(each.other())), each.with(slot, value));
      }
    }
    return new ArrayList<>(all.values());
  }

  private void ends(Pair pair) {
    Term from = Spans.last(pair.first().leaf().main());
    Term to = Spans.last(pair.second().leaf().main());
    if (from.equals(to)) {
      return;
    }
    Bounds both = pair.first().bounds().and(pair.second().bounds());
    if (both == null) {
      return;
    }
    List<Side> sides = new ArrayList<>(pair.first().sides());
    sides.addAll(pair.second().sides());
    Survey.Group group = group(pair);
    if (Spans.isNever(from) || Spans.isNever(to)) {
      add(pair, group, "none", OptionalInt.empty(), both, () -> point(group, both, sides));
    } else if (Spans.isOpen(from) || Spans.isOpen(to)) {
      add(pair, group, "open", OptionalInt.empty(), both, () -> point(group, both, sides));
    } else {
      for (Term[] way : List.of(new Term[] {from, to}, new Term[] {to, from})) {
        distance
            .most(group, both, sides, way[0], way[1], 1)
            .ifPresent(
                most ->
                    add(
                        pair,
                        group,
                        "plain",
                        OptionalInt.of(most.days()),
                        most.all(),
                        most::point));
      }
    }
  }

  private Optional<int[]> point(Survey.Group group, Bounds bounds, List<Side> sides) {
    return group.points(survey).find(bounds, sides);
  }

  private Survey.Group group(Pair pair) {
    Set<Integer> slots = new TreeSet<>(survey.daySlots(pair.joint().one()));
    slots.addAll(survey.daySlots(pair.joint().other()));
    pair.joint()
        .facts()
        .forEach(
            (slot, value) -> {
              if (value == Cofactor.PRESENT) {
                slots.add(slot);
              }
            });
    Situation one = pair.area().reached().getFirst();
    if (pair.area().axes().place(survey.printedSlot()) >= 0) {
      slots.add(survey.printedSlot());
    }
    Situation situation = new Situation(one.kind(), one.purpose(), pair.joint().facts());
    int number = survey.cofactor().id(pair.joint().one());
    return new Survey.Group(number, pair.area(), situation, slots, List.of());
  }

  private void add(
      Pair pair,
      Survey.Group group,
      String form,
      OptionalInt days,
      Bounds bounds,
      Supplier<Optional<int[]>> point) {
    Fact fact = survey.law().facts().get(pair.slot());
    Collect.Key key =
        Collect.Key.of(
                LintKind.UNEQUAL_OUTCOME,
                form,
                Ways.apart(survey.law(), pair.first().leaf(), pair.second().leaf()))
            .along(fact);
    DaySet printed = distance.printed(group, bounds);
    found.add(key, days, printed, group, () -> point.get().map(at -> witnesses(pair, group, at)));
  }

  private List<Witness> witnesses(Pair pair, Survey.Group group, int[] at) {
    GoodDays one = Spans.at(pair.first().leaf().main(), at);
    GoodDays other = Spans.at(pair.second().leaf().main(), at);
    int asOf = Math.min(one.lastDay().orElse(Days.LAST), other.lastDay().orElse(Days.LAST)) + 1;
    if (one.runs().isEmpty() || other.runs().isEmpty()) {
      asOf = survey.law().knownThrough();
    }
    return List.of(
        show.of(group, pair.joint().with(pair.slot(), pair.one()).facts(), one, at, asOf),
        show.of(group, pair.joint().with(pair.slot(), pair.other()).facts(), other, at, asOf));
  }
}
