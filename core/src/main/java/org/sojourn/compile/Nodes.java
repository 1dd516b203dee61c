package org.sojourn.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes nodes so that equal ones are one object, and a test that does not matter is left out.
///
/// @param <L> what stands at the leaves
@SuppressWarnings("ReferenceEquality") // equal nodes are one object: that is the point
final class Nodes<L> {

  private final Map<Key, Node<L>> known = new HashMap<>();
  private final IdentityHashMap<Node<L>, Integer> ids = new IdentityHashMap<>();

  /// What a node is made of; children by number, so that to compare two is quick.
  private record Key(Object test, List<Integer> children) {}

  /// Tests of the kinds that have no other name.
  private record Coded(int slot, List<Integer> branch, int absent) {}

  private record Days(Term left, Term right) {}

  private record Given(int slot) {}

  Node<L> leaf(L value) {
    return keep(new Key(value, List.of()), new Node.Leaf<>(value));
  }

  Node<L> left(String why) {
    return keep(new Key(why, List.of()), new Node.Left<>(why));
  }

  /// Makes a choice; branches that are one are joined.
  ///
  /// @param branch by code, the place of what follows
  /// @param absent the place of what follows if the fact is absent, or -1
  Node<L> choice(int slot, List<Integer> branch, int absent, List<Node<L>> branches) {
    List<Node<L>> different = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int place : branch) {
      places.add(place(branches.get(place), different));
    }
    int atAbsent = absent < 0 ? -1 : place(branches.get(absent), different);
    if (different.size() == 1) {
      return different.getFirst();
    }
    Node.Choice<L> made = new Node.Choice<>(slot, places, atAbsent, different);
    return keep(new Key(new Coded(slot, made.branch(), atAbsent), ids(different)), made);
  }

  private static <L> int place(Node<L> node, List<Node<L>> different) {
    for (int i = 0; i < different.size(); i++) {
      if (different.get(i) == node) {
        return i;
      }
    }
    different.add(node);
    return different.size() - 1;
  }

  Node<L> presence(int slot, Node<L> absent, Node<L> present) {
    return absent == present
        ? absent
        : keep(
            new Key(new Given(slot), ids(List.of(absent, present))),
            new Node.Presence<>(slot, absent, present));
  }

  /// Makes a test of whether a day or a number is there. Where it cannot be absent, it can still be
  /// missing, and then nothing that hangs on it is found.
  Node<L> ifThere(int slot, @Nullable Node<L> absent, Node<L> present) {
    return presence(slot, absent == null ? left("a value that cannot be absent") : absent, present);
  }

  /// Makes the tests that find the range of a day or a number.
  ///
  /// @param cuts last values of all ranges but the last one, rising
  /// @param parts what follows in each range
  Node<L> ranges(int slot, List<Integer> cuts, List<Node<L>> parts) {
    List<Integer> kept = new ArrayList<>();
    List<Node<L>> different = new ArrayList<>();
    different.add(parts.getFirst());
    for (int i = 0; i < cuts.size(); i++) {
      if (parts.get(i + 1) != different.getLast()) {
        kept.add(cuts.get(i));
        different.add(parts.get(i + 1));
      }
    }
    return halves(new Term.OfSlot(slot, 0), kept, different);
  }

  private Node<L> halves(Term day, List<Integer> cuts, List<Node<L>> parts) {
    if (cuts.isEmpty()) {
      return parts.getFirst();
    }
    int middle = cuts.size() / 2;
    Node<L> below = halves(day, cuts.subList(0, middle), parts.subList(0, middle + 1));
    Node<L> above =
        halves(day, cuts.subList(middle + 1, cuts.size()), parts.subList(middle + 1, parts.size()));
    return compare(day, new Term.Constant(cuts.get(middle)), below, below, above);
  }

  Node<L> clear(Term.Mapped term, Node<L> clear, Node<L> unclear) {
    return clear == unclear
        ? clear
        : keep(new Key(term, ids(List.of(clear, unclear))), new Node.Clear<>(term, clear, unclear));
  }

  Node<L> compare(Term left, Term right, Node<L> less, Node<L> equal, Node<L> greater) {
    if (less == equal && equal == greater) {
      return less;
    }
    return keep(
        new Key(new Days(left, right), ids(List.of(less, equal, greater))),
        new Node.Compare<>(left, right, less, equal, greater));
  }

  private Node<L> keep(Key key, Node<L> made) {
    Node<L> node = known.putIfAbsent(key, made);
    if (node == null) {
      ids.put(made, ids.size());
      return made;
    }
    return node;
  }

  private List<Integer> ids(List<Node<L>> nodes) {
    return nodes.stream().map(this::id).toList();
  }

  private int id(Node<L> node) {
    Integer id = ids.get(node);
    if (id == null) {
      throw new IllegalArgumentException("a node that was made elsewhere");
    }
    return id;
  }
}
