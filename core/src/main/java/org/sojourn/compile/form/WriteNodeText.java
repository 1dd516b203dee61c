package org.sojourn.compile.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;

/// Writes nodes as nested lines: a test, and below it each outcome with what follows.
final class WriteNodeText {

  /// Tests nested deeper stand by themselves, under a number.
  private static final int DEEPEST = 6;

  private final WriteLeafText leaves;
  private final WriteTermText terms;
  private final PackLaw law;
  private final Consumer<String> line;
  private final IdentityHashMap<Node<Validity>, Integer> reached = new IdentityHashMap<>();
  private final IdentityHashMap<Node<Validity>, Integer> numbers = new IdentityHashMap<>();
  private final Deque<Node<Validity>> waiting = new ArrayDeque<>();

  WriteNodeText(PackLaw law, WriteLeafText leaves, Consumer<String> line) {
    this.law = law;
    this.leaves = leaves;
    this.terms = new WriteTermText(law);
    this.line = line;
  }

  /// Counts from how many places each node is reached.
  void count(List<Diagram<Validity>> diagrams) {
    diagrams.forEach(diagram -> count(diagram.root()));
  }

  private void count(Node<Validity> node) {
    if (reached.merge(node, 1, Integer::sum) == 1) {
      node.children().forEach(this::count);
    }
  }

  void diagram(Diagram<Validity> diagram) {
    follow("", diagram.root(), "  ", 0);
  }

  /// Writes the nodes that were named by number; further ones may be named on the way.
  void shared() {
    while (!waiting.isEmpty()) {
      Node<Validity> node = waiting.removeFirst();
      line.accept("");
      line.accept("[" + numbers.get(node) + "]");
      test(node, "  ", 0);
    }
  }

  /// Writes an outcome and what follows from it.
  private void follow(String outcome, Node<Validity> next, String indent, int depth) {
    String before = outcome.isEmpty() ? indent : indent + outcome + ": ";
    switch (next) {
      case Node.Leaf<Validity> leaf -> line.accept(before + leaves.named(leaf.value()));
      case Node.Left<Validity>(String why) -> line.accept(before + "left to the evaluator: " + why);
      case Node.Choice<Validity> _,
          Node.Presence<Validity> _,
          Node.Compare<Validity> _,
          Node.Clear<Validity> _ -> {
        if (isNumbered(next, depth)) {
          line.accept(before + "[" + number(next) + "]");
        } else {
          if (!outcome.isEmpty()) {
            line.accept(indent + outcome);
          }
          test(next, outcome.isEmpty() ? indent : indent + "    ", depth + 1);
        }
      }
    }
  }

  private boolean isNumbered(Node<Validity> node, int depth) {
    Integer times = reached.get(node);
    return depth >= DEEPEST || numbers.containsKey(node) || (times != null && times > 1);
  }

  private int number(Node<Validity> node) {
    Integer known = numbers.get(node);
    if (known != null) {
      return known;
    }
    numbers.put(node, numbers.size() + 1);
    waiting.addLast(node);
    return numbers.size();
  }

  private void test(Node<Validity> node, String indent, int depth) {
    switch (node) {
      case Node.Choice<Validity> choice -> choice(choice, indent, depth);
      case Node.Presence<Validity> presence when !terms.mayBeAbsent(presence.slot()) ->
          follow("", presence.present(), indent, depth);
      case Node.Presence<Validity> presence -> {
        line.accept(indent + terms.slot(presence.slot()) + "?");
        follow("  none", presence.absent(), indent, depth);
        follow("  given", presence.present(), indent, depth);
      }
      case Node.Compare<Validity> compare -> compare(compare, indent, depth);
      case Node.Clear<Validity> clear -> {
        line.accept(indent + terms.text(clear.term()) + "?");
        follow("  the month has the day", clear.clear(), indent, depth);
        follow("  the month lacks the day", clear.unclear(), indent, depth);
      }
      case Node.Leaf<Validity> _, Node.Left<Validity> _ -> follow("", node, indent, depth);
    }
  }

  private void choice(Node.Choice<Validity> choice, String indent, int depth) {
    Fact fact = law.facts().get(choice.slot());
    line.accept(indent + fact.id() + "?");
    int others = others(choice);
    for (int i = 0; i < choice.branches().size(); i++) {
      if (i != others) {
        follow("  " + codes(fact, choice, i), choice.branches().get(i), indent, depth);
      }
    }
    if (others >= 0) {
      follow("  " + other(choice, others), choice.branches().get(others), indent, depth);
    }
  }

  /// The branch of most codes, if that is more than a few: it is written as all others.
  private static int others(Node.Choice<Validity> choice) {
    int found = -1;
    int most = 3;
    for (int i = 0; i < choice.branches().size(); i++) {
      int branch = i;
      int codes = (int) choice.branch().stream().filter(place -> place == branch).count();
      if (codes > most) {
        most = codes;
        found = i;
      }
    }
    return found;
  }

  private static String other(Node.Choice<Validity> choice, int branch) {
    return choice.absent() == branch ? "any other, or none" : "any other";
  }

  private static String codes(Fact fact, Node.Choice<Validity> choice, int branch) {
    List<String> codes = new ArrayList<>();
    for (int code = 0; code < choice.branch().size(); code++) {
      if (choice.branch().get(code) == branch) {
        codes.add(fact.text(code));
      }
    }
    if (choice.absent() == branch) {
      codes.add("none");
    }
    return String.join(", ", codes);
  }

  private void compare(Node.Compare<Validity> compare, String indent, int depth) {
    String right = terms.text(compare.right());
    boolean number = terms.isNumber(compare.left());
    String is = number && compare.right() instanceof Term.Constant(int n) ? "" + n : right;
    line.accept(indent + terms.text(compare.left()) + "?");
    outcomes(compare, number ? "less than " : "before ", number ? "" : "on ", is, indent, depth);
  }

  /// Outcomes that lead to one place are told together.
  @SuppressWarnings("ReferenceEquality") // equal nodes are one object
  private void outcomes(
      Node.Compare<Validity> compare,
      String before,
      String on,
      String day,
      String indent,
      int depth) {
    boolean number = on.isEmpty();
    String after = number ? "more than " : "after ";
    if (compare.less() == compare.equal()) {
      follow("  " + (number ? "at most " : "through ") + day, compare.less(), indent, depth);
      follow("  " + after + day, compare.greater(), indent, depth);
    } else if (compare.equal() == compare.greater()) {
      follow("  " + before + day, compare.less(), indent, depth);
      follow("  " + (number ? "at least " : "from ") + day, compare.greater(), indent, depth);
    } else if (compare.less() == compare.greater()) {
      follow("  " + on + day, compare.equal(), indent, depth);
      follow("  otherwise", compare.less(), indent, depth);
    } else {
      follow("  " + before + day, compare.less(), indent, depth);
      follow("  " + on + day, compare.equal(), indent, depth);
      follow("  " + after + day, compare.greater(), indent, depth);
    }
  }
}
