package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;

/// Walks through the comparisons of days of one situation and gives the regions that documents can
/// lie in. Ways that contradict themselves are left out: bounds that no days meet are seen by their
/// shortest paths; where the form leaves the rest to the evaluator, nothing is said. Where months
/// or working days are compared, a document is looked for.
@SuppressWarnings("ReferenceEquality") // equal parts of a diagram are one object
final class SplitDays {

  private final Axes axes;
  private final Points points;
  private final Consumer<String> left;
  private final List<Region> regions = new ArrayList<>();

  private SplitDays(Axes axes, Points points, Consumer<String> left) {
    this.left = left;
    this.axes = axes;
    this.points = points;
  }

  /// Gives the regions.
  ///
  /// @param days comparisons of days and what follows
  /// @param axes the days they look at
  /// @param window the days looked at
  /// @param points finds documents
  /// @param left takes why some documents are left to the evaluator
  static List<Region> of(
      Node<Validity> days, Axes axes, Bounds window, Points points, Consumer<String> left) {
    SplitDays split = new SplitDays(axes, points, left);
    split.walk(days, window, List.of());
    return List.copyOf(split.regions);
  }

  private void walk(Node<Validity> node, @Nullable Bounds bounds, List<Side> sides) {
    if (bounds == null) {
      return;
    }
    switch (node) {
      case Node.Leaf<Validity> leaf -> regions.add(new Region(bounds, sides, leaf.value()));
      case Node.Left<Validity> out -> left.accept(out.why());
      case Node.Compare<Validity> compare -> compare(compare, bounds, sides);
      case Node.Clear<Validity> clear -> {
        further(clear.clear(), bounds, sides, new Side.Clear(clear.term(), true));
        further(clear.unclear(), bounds, sides, new Side.Clear(clear.term(), false));
      }
      case Node.Choice<Validity> _, Node.Presence<Validity> _ ->
          throw new IllegalArgumentException("a situation has its facts settled");
    }
  }

  private void compare(Node.Compare<Validity> test, Bounds bounds, List<Side> sides) {
    branch(test, -1, test.less() == test.equal() ? 0 : -1, test.less(), bounds, sides);
    if (test.less() != test.equal() && test.equal() != test.greater()) {
      branch(test, 0, 0, test.equal(), bounds, sides);
    }
    branch(
        test,
        test.equal() == test.greater() && test.less() != test.equal() ? 0 : 1,
        1,
        test.greater(),
        bounds,
        sides);
  }

  private void branch(
      Node.Compare<Validity> test,
      int least,
      int most,
      Node<Validity> next,
      Bounds bounds,
      List<Side> sides) {
    Optional<Axes.Line> left = axes.line(test.left());
    Optional<Axes.Line> right = axes.line(test.right());
    if (left.isEmpty() || right.isEmpty()) {
      further(next, bounds, sides, order(test.left(), test.right(), least, most));
      return;
    }
    walk(next, within(bounds, left.get(), right.get(), least, most), sides);
  }

  private static Side order(Term left, Term right, int least, int most) {
    return new Side.Order(left, right, least, most);
  }

  private static @Nullable Bounds within(
      Bounds bounds, Axes.Line left, Axes.Line right, int least, int most) {
    Bounds next = bounds;
    int apart = right.plus() - left.plus();
    if (most < 1) {
      next = next.with(left.place(), right.place(), apart + most);
    }
    if (next != null && least > -1) {
      next = next.with(right.place(), left.place(), -apart - least);
    }
    return next;
  }

  private void further(Node<Validity> next, Bounds bounds, List<Side> sides, Side side) {
    List<Side> more = new ArrayList<>(sides);
    more.add(side);
    if (points.find(bounds, more).isPresent()) {
      walk(next, bounds, more);
    }
  }
}
