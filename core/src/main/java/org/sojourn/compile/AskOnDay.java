package org.sojourn.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.SymbolicRun;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// Second pass: good days become the answer on one day asked. Where that day falls among the good
/// days hangs on the document, so further tests come before a leaf; what the way there has decided
/// already is not asked again.
final class AskOnDay {

  private final SymbolicRun run;
  private final int asOf;
  private final Symbols symbols = new Symbols();
  private final Nodes<Finding> nodes;
  private final Fork<Finding> fork;
  private final Leaves leaves;
  private final IdentityHashMap<Validity, SymbolicRun.Recalled> recalled = new IdentityHashMap<>();

  private AskOnDay(LawOnDay known, Kind kind, Purpose purpose, int asOf, Nodes<Finding> nodes) {
    this.run = known.symbolic(kind, purpose);
    this.asOf = asOf;
    this.nodes = nodes;
    this.fork = new Fork<>(symbols, nodes);
    this.leaves = new Leaves(symbols);
  }

  static Node<Finding> of(
      LawOnDay known, Diagram<Validity> diagram, int asOf, Nodes<Finding> nodes) {
    AskOnDay ask = new AskOnDay(known, diagram.kind(), diagram.purpose(), asOf, nodes);
    return ask.down(diagram.root(), Way.start());
  }

  private Node<Finding> down(Node<Validity> node, Way way) {
    return switch (node) {
      case Node.Leaf<Validity> leaf -> answer(leaf.value(), way);
      case Node.Left<Validity>(String why) -> nodes.left(why);
      case Node.Choice<Validity> choice -> {
        List<Node<Finding>> branches = new ArrayList<>();
        for (Node<Validity> branch : choice.branches()) {
          branches.add(down(branch, way));
        }
        yield nodes.choice(choice.slot(), choice.branch(), choice.absent(), branches);
      }
      case Node.Presence<Validity> presence ->
          nodes.presence(
              presence.slot(), down(presence.absent(), way), down(presence.present(), way));
      case Node.Clear<Validity> clear ->
          nodes.clear(
              clear.term(),
              down(clear.clear(), way.with(clear.term(), true)),
              down(clear.unclear(), way.with(clear.term(), false)));
      case Node.Compare<Validity> compare -> compare(compare, way);
    };
  }

  private Node<Finding> compare(Node.Compare<Validity> compare, Way way) {
    Way ranged = ranged(compare.right(), ranged(compare.left(), way));
    symbols.follow(ranged);
    try {
      int sign = symbols.sign(symbols.day(compare.left()), symbols.day(compare.right()));
      return down(
          sign < 0 ? compare.less() : sign == 0 ? compare.equal() : compare.greater(), ranged);
    } catch (Undecided undecided) {
      return fork.at(undecided, ranged, next -> compare(compare, next));
    }
  }

  /// The days of a document lie in a range.
  private Way ranged(Term term, Way way) {
    return switch (term) {
      case Term.Constant _ -> way;
      case Term.OfSlot of -> {
        int place = symbols.place(symbols.ofSlot(of.slot()));
        boolean known = way.bounds().most(place, 0) < Bounds.NONE;
        yield known ? way : way.with(way.bounds().withDays(place));
      }
      case Term.Mapped mapped -> ranged(mapped.of(), way);
      case Term.Moved moved -> ranged(moved.began(), ranged(moved.base(), way));
    };
  }

  private SymbolicRun.Recalled recalled(Validity validity) {
    return recalled.computeIfAbsent(validity, each -> run.recall(leaves.outcomes(each)));
  }

  private Node<Finding> answer(Validity validity, Way way) {
    symbols.follow(way);
    try {
      return nodes.leaf(leaves.finding(run.conclude(recalled(validity), asOf, symbols)));
    } catch (Undecided undecided) {
      return fork.at(undecided, way, next -> answer(validity, next));
    }
  }
}
