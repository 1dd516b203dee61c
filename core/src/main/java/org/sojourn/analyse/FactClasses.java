package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.compile.Node;
import org.sojourn.compile.Validity;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;

/// Which values of a fact a diagram tells apart. Values that no test tells apart form a class, and
/// its first value stands for all.
final class FactClasses {

  private final PackLaw law;
  private final Map<Integer, List<Node.Choice<Validity>>> choices = new LinkedHashMap<>();
  private final Map<Integer, List<List<Integer>>> classes = new LinkedHashMap<>();

  /// Looks through a diagram.
  FactClasses(PackLaw law, Node<Validity> root) {
    this.law = law;
    collect(root, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private void collect(Node<Validity> node, Set<Node<Validity>> seen) {
    if (seen.add(node)) {
      if (node instanceof Node.Choice<Validity> choice) {
        choices.computeIfAbsent(choice.slot(), _ -> new ArrayList<>()).add(choice);
      }
      node.children().forEach(child -> collect(child, seen));
    }
  }

  /// Returns the classes of a fact, each with all its values. The day on the paper is always there.
  List<List<Integer>> of(int slot) {
    return classes.computeIfAbsent(slot, this::compute);
  }

  private List<List<Integer>> compute(int slot) {
    List<Node.Choice<Validity>> tests = choices.getOrDefault(slot, List.of());
    if (slot == law.facts().size()) {
      return List.of(List.of(Cofactor.PRESENT));
    }
    if (tests.isEmpty()) {
      return law.facts().get(slot).mayBeAbsent()
          ? List.of(List.of(Fact.ABSENT), List.of(Cofactor.PRESENT))
          : List.of(List.of(Cofactor.PRESENT));
    }
    Map<List<Integer>, List<Integer>> byPlaces = new LinkedHashMap<>();
    for (int value : values(law.facts().get(slot), tests.getFirst())) {
      List<Integer> places = new ArrayList<>();
      tests.forEach(test -> places.add(Cofactor.place(test, value)));
      byPlaces.computeIfAbsent(places, _ -> new ArrayList<>()).add(value);
    }
    return List.copyOf(byPlaces.values());
  }

  /// The assumed value first, for it needs not be said.
  private static List<Integer> values(Fact fact, Node.Choice<Validity> test) {
    List<Integer> values = new ArrayList<>();
    fact.assumed().ifPresent(values::add);
    if (fact.mayBeAbsent() && !values.contains(Fact.ABSENT)) {
      values.add(Fact.ABSENT);
    }
    for (int code = 0; code < test.branch().size(); code++) {
      if (!values.contains(code)) {
        values.add(code);
      }
    }
    return values;
  }
}
