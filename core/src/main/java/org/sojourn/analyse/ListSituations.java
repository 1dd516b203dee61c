package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.compile.Node;
import org.sojourn.compile.Validity;

/// Takes the facts of a diagram before its days: every set of comparisons of days that documents
/// can come to, with facts that lead there.
final class ListSituations {

  private final Cofactor cofactor;
  private final FactClasses classes;
  private final Map<Integer, List<Reached>> known = new HashMap<>();

  ListSituations(Cofactor cofactor, FactClasses classes) {
    this.cofactor = cofactor;
    this.classes = classes;
  }

  /// Comparisons of days, and facts that lead there.
  ///
  /// @param days holds no test of a fact
  /// @param facts slot to value; a fact that is not here does not matter
  record Reached(Node<Validity> days, SortedMap<Integer, Integer> facts) {

    Reached with(int slot, int value) {
      SortedMap<Integer, Integer> more = new TreeMap<>(facts);
      more.put(slot, value);
      return new Reached(days, more);
    }
  }

  /// Lists them.
  ///
  /// @param node a diagram that the cofactor made or shares
  /// @return each set of comparisons once, in a fixed order
  List<Reached> of(Node<Validity> node) {
    List<Reached> found = known.get(cofactor.id(node));
    if (found == null) {
      found = list(node);
      known.put(cofactor.id(node), found);
    }
    return found;
  }

  private List<Reached> list(Node<Validity> node) {
    if (cofactor.factSlots(node).isEmpty()) {
      return List.of(new Reached(node, new TreeMap<>()));
    }
    int slot = cofactor.factSlots(node).iterator().next();
    Map<Integer, Reached> byId = new LinkedHashMap<>();
    for (List<Integer> values : classes.of(slot)) {
      int value = values.getFirst();
      for (Reached each : of(cofactor.settle(node, slot, value))) {
        byId.putIfAbsent(cofactor.id(each.days()), each.with(slot, value));
      }
    }
    return new ArrayList<>(byId.values());
  }
}
