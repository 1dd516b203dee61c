package org.sojourn.bench.equality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.law.Fact;

/// Makes documents for every bound in every cell of a diagram: one day before it, on it, one day
/// after it; and for every branch of every choice.
///
/// It goes the way of documents it has and changes each of them at every test it meets, so that the
/// test comes out otherwise ([Steer]). A changed document that meets something new is gone through
/// in turn. What stands in a cell is told apart by the way through the choices; an outcome that no
/// document meets is one that its cell rules out, or that no single change leads to.
final class CoverForm {

  private final int most;
  private final Set<Outcome> seen = new HashSet<>();
  private final Set<Bound> bounds = new HashSet<>();
  private final List<Probe> made = new ArrayList<>();
  private final Deque<Probe> open = new ArrayDeque<>();
  private final AnswerForm form;

  /// A test met in a cell, and how it came out: -1, 0 or 1 for a day before, on and after the
  /// bound, -2 and 2 for further away; the place of the branch for a choice.
  private record Outcome(List<Integer> cell, int node, int outcome) {}

  /// A comparison in a cell.
  private record Bound(List<Integer> cell, int node) {}

  /// @param most at most so many documents
  CoverForm(AnswerForm form, int most) {
    this.form = form;
    this.most = most;
  }

  /// Returns documents, beginning with those given.
  List<Probe> from(List<Probe> seeds) {
    seeds.forEach(this::add);
    while (!open.isEmpty() && made.size() < most) {
      Probe probe = open.removeFirst();
      root(probe).ifPresent(root -> vary(probe, root));
    }
    return made;
  }

  /// Returns how many bounds were met in their cells.
  int bounds() {
    return bounds.size();
  }

  /// Returns on how many of the three days of a bound a document was found: 3 a bound if all.
  long sides() {
    return seen.stream()
        .filter(o -> bounds.contains(new Bound(o.cell(), o.node())))
        .filter(o -> Math.abs(o.outcome()) <= 1)
        .count();
  }

  private Optional<Node<Finding>> root(Probe probe) {
    return form.root(probe.kind(), probe.purpose());
  }

  /// Keeps a document; goes through it later if it meets something new.
  private void add(Probe probe) {
    made.add(probe);
    if (root(probe).map(root -> note(probe, root)).orElse(false)) {
      open.addLast(probe);
    }
  }

  private boolean note(Probe probe, Node<Finding> root) {
    Walked walked = Walked.of(root, probe);
    boolean isNew = false;
    List<Integer> cell = walked.cell();
    for (int i = 0; i < walked.nodes().size(); i++) {
      int node = System.identityHashCode(walked.nodes().get(i));
      if (walked.nodes().get(i) instanceof Node.Compare<Finding>) {
        bounds.add(new Bound(cell, node));
      }
      isNew |= seen.add(new Outcome(cell, node, walked.outcomes().get(i)));
    }
    return isNew;
  }

  private void vary(Probe probe, Node<Finding> root) {
    Walked walked = Walked.of(root, probe);
    List<Integer> cell = walked.cell();
    for (Node<Finding> node : walked.nodes()) {
      switch (node) {
        case Node.Compare<Finding> compare -> {
          int id = System.identityHashCode(node);
          for (int side = -2; side <= 2; side++) {
            if (!seen.contains(new Outcome(cell, id, side))) {
              Steer.days(probe, compare.left(), compare.right(), side * side * side)
                  .forEach(this::add);
            }
          }
        }
        case Node.Choice<Finding> choice -> choices(probe, choice);
        case Node.Presence<Finding> presence -> {
          int value = probe.values()[presence.slot()];
          if (!(presence.absent() instanceof Node.Left<Finding>)) {
            int other = value == Fact.ABSENT ? Steer.someDay(probe) : Fact.ABSENT;
            add(probe.with(presence.slot(), other));
          }
        }
        case Node.Clear<Finding> clear -> Steer.monthEnds(probe, clear.term()).forEach(this::add);
        case Node.Leaf<Finding> _, Node.Left<Finding> _ -> {}
      }
    }
  }

  /// One document for each branch that the choice can take.
  private void choices(Probe probe, Node.Choice<Finding> choice) {
    Set<Integer> taken = new HashSet<>();
    for (int code = 0; code < choice.branch().size(); code++) {
      if (taken.add(choice.branch().get(code))) {
        add(probe.with(choice.slot(), code));
      }
    }
    if (choice.absent() >= 0) {
      add(probe.with(choice.slot(), Fact.ABSENT));
    }
  }
}
