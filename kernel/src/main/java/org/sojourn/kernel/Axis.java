package org.sojourn.kernel;

import java.util.IdentityHashMap;
import java.util.OptionalInt;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;

/// Which parts of a form look at one column of days and nothing else.
final class Axis {

  /// No day is looked at.
  private static final int NONE = -1;

  /// More than one column is looked at, or a coded fact.
  private static final int MANY = -2;

  private final IdentityHashMap<Node<Finding>, Integer> known = new IdentityHashMap<>();

  Axis() {}

  /// Returns the slot of the only day that tests below a node look at.
  ///
  /// @return nothing if there are several, or other tests, or none
  OptionalInt of(Node<Finding> node) {
    int slot = find(node);
    return slot >= 0 ? OptionalInt.of(slot) : OptionalInt.empty();
  }

  private int find(Node<Finding> node) {
    Integer before = known.get(node);
    if (before != null) {
      return before;
    }
    int slot =
        switch (node) {
          case Node.Leaf<Finding> _, Node.Left<Finding> _ -> NONE;
          case Node.Choice<Finding> _, Node.Presence<Finding> _ -> MANY;
          case Node.Compare<Finding> compare -> both(of(compare.left()), of(compare.right()));
          case Node.Clear<Finding> clear -> of(clear.term());
        };
    for (Node<Finding> child : node.children()) {
      slot = slot == MANY ? MANY : both(slot, find(child));
    }
    known.put(node, slot);
    return slot;
  }

  private static int of(Term term) {
    return switch (term) {
      case Term.Constant _ -> NONE;
      case Term.OfSlot of -> of.slot();
      case Term.Mapped mapped -> of(mapped.of());
      case Term.Moved moved -> both(of(moved.base()), of(moved.began()));
    };
  }

  /// Whether a term hangs on no other day than one.
  static boolean isOn(Term term, int slot) {
    int found = of(term);
    return found == NONE || found == slot;
  }

  private static int both(int one, int other) {
    if (one == NONE || one == other) {
      return other;
    }
    return other == NONE ? one : MANY;
  }
}
