package org.sojourn.compile;

import org.jspecify.annotations.Nullable;

/// Makes the tests that [Undecided] comparisons become.
///
/// @param <L> what stands at the leaves
final class Fork<L> {

  /// Goes on along a way.
  ///
  /// @param <L> what stands at the leaves
  @FunctionalInterface
  interface Onward<L> {

    /// Returns what follows on a way.
    Node<L> on(Way way);
  }

  private final Symbols symbols;
  private final Nodes<L> nodes;

  Fork(Symbols symbols, Nodes<L> nodes) {
    this.symbols = symbols;
    this.nodes = nodes;
  }

  /// Returns the test of what is open, with what follows on each way that can be.
  Node<L> at(Undecided undecided, Way way, Onward<L> onward) {
    return switch (undecided.open()) {
      case Undecided.Open.Sign sign -> sign(sign, way, onward);
      case Undecided.Open.Clear(Term.Mapped term) ->
          nodes.clear(term, onward.on(way.with(term, true)), onward.on(way.with(term, false)));
    };
  }

  private Node<L> sign(Undecided.Open.Sign open, Way way, Onward<L> onward) {
    @Nullable Node<L> less = on(way.with(open, -1), onward);
    @Nullable Node<L> equal = on(way.with(open, 0), onward);
    @Nullable Node<L> greater = on(way.with(open, 1), onward);
    Node<L> middle = first(equal, less, greater);
    Node<L> below = first(less, middle, greater);
    Node<L> above = first(greater, middle, less);
    Term left = symbols.at(open.i());
    if (open.j() == 0) {
      return nodes.compare(left, new Term.Constant(open.c()), below, middle, above);
    }
    Term right = symbols.at(open.j());
    boolean turned = inOrder(right, left);
    return turned
        ? nodes.compare(right, left.plus(-open.c()), above, middle, below)
        : nodes.compare(left, right.plus(open.c()), below, middle, above);
  }

  private static boolean inOrder(Term a, Term b) {
    return a instanceof Term.OfSlot x && b instanceof Term.OfSlot y && x.slot() < y.slot();
  }

  /// A way that cannot be is never gone; it may as well lead where its neighbour leads.
  private static <T> T first(@Nullable T a, @Nullable T b, @Nullable T c) {
    if (a != null) {
      return a;
    }
    if (b != null) {
      return b;
    }
    if (c != null) {
      return c;
    }
    throw new IllegalStateException("an open comparison has one outcome at least");
  }

  private @Nullable Node<L> on(@Nullable Way way, Onward<L> onward) {
    return way == null ? null : onward.on(way);
  }
}
