package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.law.Fact;

/// Turns the tests of all diagrams of a form into steps: tests of one quantity that follow each
/// other become one step with many ranges.
///
/// A value that is not given is a value like any other here: where it matters, its way ends without
/// a finding, just as [Node#find] finds none.
final class MakeSteps {

  private final AnswerForm form;
  private final Surveyed surveyed;
  private final Map<Finding, Integer> findings;
  private final Steps steps;
  private final IdentityHashMap<Node<Finding>, Integer> done = new IdentityHashMap<>();

  private MakeSteps(
      AnswerForm form, Surveyed surveyed, Map<Finding, Integer> findings, Steps steps) {
    this.form = form;
    this.surveyed = surveyed;
    this.findings = findings;
    this.steps = steps;
  }

  /// Makes the steps.
  ///
  /// @param form the form
  /// @param surveyed its quantities in order
  /// @param findings the place of each finding
  /// @param steps where they are kept
  /// @throws Steps.TooManyException if there are more than it takes
  static Stepwise of(
      AnswerForm form, Surveyed surveyed, Map<Finding, Integer> findings, Steps steps) {
    MakeSteps order = new MakeSteps(form, surveyed, findings, steps);
    List<Integer> roots = new ArrayList<>();
    for (Diagram<Finding> diagram : form.diagrams()) {
      roots.add(order.place(diagram.root()));
    }
    return new Stepwise(surveyed, order.steps, roots);
  }

  private int place(Node<Finding> node) {
    Integer known = done.get(node);
    if (known == null) {
      known = make(node);
      done.put(node, known);
    }
    return known;
  }

  private int make(Node<Finding> node) {
    return switch (node) {
      case Node.Leaf<Finding>(Finding finding) -> leaf(finding);
      case Node.Left<Finding> _ -> Stepwise.EVALUATOR;
      case Node.Choice<Finding> choice -> choice(choice);
      case Node.Presence<Finding> presence -> presence(presence);
      case Node.Compare<Finding> compare -> compare(compare);
      case Node.Clear<Finding> clear -> {
        Quantity quantity = new Quantity.Clearness(clear.term());
        yield test(quantity, 1, List.of(place(clear.unclear()), place(clear.clear())));
      }
    };
  }

  private int leaf(Finding finding) {
    Integer place = findings.get(finding);
    if (place == null) {
      throw new IllegalArgumentException("a finding without a place: " + finding);
    }
    return Steps.finding(place);
  }

  private int choice(Node.Choice<Finding> choice) {
    CodeClasses classes = surveyed.classes(choice.slot());
    List<Integer> from = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (int each = 0; each < classes.size(); each++) {
      int branch = classes.branch(choice, each);
      from.add(each == 0 ? Quantity.NO_DAY : each);
      parts.add(branch < 0 ? Stepwise.EVALUATOR : place(choice.branches().get(branch)));
    }
    return steps.test(surveyed.place(new Quantity.Code(choice.slot())), from, parts);
  }

  private int presence(Node.Presence<Finding> presence) {
    Quantity day = Surveyed.day(presence.slot());
    int absent = isKnownAbsent(presence.slot()) ? place(presence.absent()) : Stepwise.EVALUATOR;
    List<Integer> parts = List.of(absent, place(presence.present()));
    return steps.test(surveyed.place(day), List.of(Quantity.NO_DAY, Quantity.NO_DAY + 1), parts);
  }

  private int compare(Node.Compare<Finding> compare) {
    List<Node<Finding>> ways = compare.children();
    return switch (Look.at(compare)) {
      case Look.Settled(int branch) -> place(ways.get(branch));
      case Look.Cut cut -> {
        List<Integer> parts = cut.order().stream().map(way -> place(ways.get(way))).toList();
        yield test(cut.quantity(), cut.at(), parts);
      }
    };
  }

  /// Tests a quantity that is missing where a day is missing that it needs.
  ///
  /// @param at where the second part begins; a third one begins just above
  private int test(Quantity quantity, int at, List<Integer> parts) {
    List<Integer> from = new ArrayList<>(List.of(Quantity.NO_DAY, at));
    List<Integer> next = new ArrayList<>(parts);
    if (parts.size() > 2) {
      from.add(at + 1);
    }
    if (quantity.slots().stream().anyMatch(slot -> !isKnownAbsent(slot))) {
      from.add(1, Quantity.NO_DAY + 1);
      next.addFirst(Stepwise.EVALUATOR);
    }
    return steps.test(surveyed.place(quantity), from, next);
  }

  /// A day that is not there: whether that is known of it, or it was not given.
  private boolean isKnownAbsent(int slot) {
    List<Fact> facts = form.law().facts();
    return slot < facts.size() && facts.get(slot).mayBeAbsent();
  }
}
