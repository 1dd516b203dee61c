package org.sojourn.bench.equality;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.law.Fact;

/// The way of a document through a diagram.
///
/// @param cell how the choices on the way came out
/// @param nodes the tests on the way
/// @param outcomes how each came out: for days -1, 0 and 1 at a bound and beside it, -2 and 2
///     further away; for other tests the place of the branch
record Walked(List<Integer> cell, List<Node<Finding>> nodes, List<Integer> outcomes) {

  /// Says whether the way ends where the law was left to the evaluator.
  boolean isLeft() {
    return !nodes.isEmpty() && nodes.getLast() instanceof Node.Left<Finding>;
  }

  /// Goes down.
  static Walked of(Node<Finding> root, Probe probe) {
    Walked walked = new Walked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Node<Finding> node = root;
    while (node != null && !(node instanceof Node.Leaf<Finding>)) {
      node = walked.step(node, probe.values());
    }
    return walked;
  }

  private @Nullable Node<Finding> step(Node<Finding> node, int[] values) {
    return switch (node) {
      case Node.Leaf<Finding> _ -> null;
      case Node.Left<Finding> _ -> {
        noted(node, 0);
        yield null;
      }
      case Node.Choice<Finding> choice -> {
        int value = values[choice.slot()];
        boolean isGiven = value != Fact.UNKNOWN && value != Fact.ABSENT;
        int place =
            isGiven
                ? choice.branch().get(value)
                : value == Fact.ABSENT ? choice.absent() : Fact.UNKNOWN;
        chosen(choice.slot(), node, place);
        yield place < 0 ? null : choice.branches().get(place);
      }
      case Node.Presence<Finding> presence -> {
        int value = values[presence.slot()];
        int place = value == Fact.UNKNOWN ? -1 : value == Fact.ABSENT ? 0 : 1;
        chosen(presence.slot(), node, place);
        yield place < 0 ? null : place == 0 ? presence.absent() : presence.present();
      }
      case Node.Compare<Finding> compare -> {
        int sign = Integer.compare(compare.left().at(values), compare.right().at(values));
        long distance = (long) compare.left().at(values) - compare.right().at(values);
        noted(node, Math.clamp(distance, -2, 2));
        yield sign < 0 ? compare.less() : sign == 0 ? compare.equal() : compare.greater();
      }
      case Node.Clear<Finding> clear -> {
        boolean isClear = isClear(clear, values);
        noted(node, isClear ? 0 : 1);
        yield isClear ? clear.clear() : clear.unclear();
      }
    };
  }

  private void chosen(int slot, Node<Finding> node, int place) {
    cell.add(slot);
    cell.add(place);
    noted(node, place);
  }

  private void noted(Node<Finding> node, int outcome) {
    nodes.add(node);
    outcomes.add(outcome);
  }

  private static boolean isClear(Node.Clear<Finding> clear, int[] values) {
    try {
      clear.term().at(values);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
