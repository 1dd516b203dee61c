package org.sojourn.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.Evaluated;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.SymbolicRun;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;

/// First pass: the rules of one kind for one purpose become a diagram.
///
/// The reference evaluator is run on a document of which nothing is known. Where it asks for a
/// fact, every group of its values is a branch; where it compares days that are not known, earlier,
/// same and later are branches; then it is run again, until it comes to an end on every way.
final class CompileRules {

  /// Evaluations after which a law counts as too entangled to be compiled.
  private static final int BUDGET = 200_000;

  private final PackLaw law;
  private final SymbolicRun run;
  private final Kind kind;
  private final Symbols symbols = new Symbols();
  private final Nodes<Validity> nodes;
  private final Fork<Validity> fork;
  private final Leaves leaves;
  private int evaluations;

  private CompileRules(
      PackLaw law, LawOnDay known, Kind kind, Purpose purpose, Nodes<Validity> nodes) {
    this.law = law;
    this.kind = kind;
    this.run = known.symbolic(kind, purpose);
    this.nodes = nodes;
    this.fork = new Fork<>(symbols, nodes);
    this.leaves = new Leaves(symbols);
  }

  /// Compiles.
  ///
  /// @throws NotCompiledException if the law has something that the form cannot hold
  static Node<Validity> of(
      PackLaw law, LawOnDay known, Kind kind, Purpose purpose, Nodes<Validity> nodes) {
    return new CompileRules(law, known, kind, purpose, nodes).start();
  }

  private Node<Validity> start() {
    int[] values = new int[run.slots()];
    Arrays.fill(values, Fact.UNKNOWN);
    Way way = Way.start();
    if (kind.paper() == Kind.PrintedDay.DAY) {
      int printed = symbols.ofSlot(run.printedSlot());
      values[run.printedSlot()] = printed;
      way = way.with(way.bounds().withDays(symbols.place(printed)));
    }
    return grow(values, way);
  }

  private Node<Validity> grow(int[] values, Way way) {
    if (evaluations++ > BUDGET) {
      throw new NotCompiledException("more than %,d ways through the rules".formatted(BUDGET));
    }
    symbols.follow(way);
    List<Evaluated> outcomes = new ArrayList<>();
    try {
      int needed = run.evaluate(values.clone(), symbols, outcomes);
      return needed == SymbolicRun.NOTHING
          ? nodes.leaf(leaves.of(outcomes, run.main(outcomes, symbols)))
          : given(values, way, needed);
    } catch (Undecided undecided) {
      return fork.at(undecided, way, next -> grow(values, next));
    }
  }

  private Node<Validity> given(int[] values, Way way, int slot) {
    Fact fact = law.facts().get(slot);
    return switch (fact.type()) {
      case FactType.Day _ -> day(values, way, fact);
      case FactType.Quantity number -> number(values, way, fact, number);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> coded(values, way, fact);
    };
  }

  private Node<Validity> coded(int[] values, Way way, Fact fact) {
    List<Node<Validity>> branches = new ArrayList<>();
    int size = fact.type().codeList().map(List::size).orElse(0);
    Integer[] branch = new Integer[size];
    for (List<Integer> group : run.groups(fact)) {
      for (int value : group) {
        branch[value] = branches.size();
      }
      branches.add(grow(with(values, fact, group.getFirst()), way));
    }
    int absent = -1;
    if (fact.mayBeAbsent()) {
      absent = branches.size();
      branches.add(grow(with(values, fact, Fact.ABSENT), way));
    }
    return nodes.choice(fact.slot(), List.of(branch), absent, branches);
  }

  private Node<Validity> day(int[] values, Way way, Fact fact) {
    int day = symbols.ofSlot(fact.slot());
    Way ranged = way.with(way.bounds().withDays(symbols.place(day)));
    Node<Validity> present = grow(with(values, fact, day), ranged);
    return orAbsent(values, way, fact, present);
  }

  private Node<Validity> number(int[] values, Way way, Fact fact, FactType.Quantity number) {
    if (number.least() < -Symbols.MOST || number.most() > Symbols.MOST) {
      throw new NotCompiledException(
          "the number `%s` goes beyond %,d".formatted(fact.id(), Symbols.MOST));
    }
    Term of = new Term.OfSlot(fact.slot(), 0);
    @Nullable Node<Validity> node = null;
    for (List<Integer> range : run.groups(fact).reversed()) {
      Node<Validity> here = grow(with(values, fact, range.getFirst()), way);
      node =
          node == null
              ? here
              : nodes.compare(of, new Term.Constant(range.getLast()), here, here, node);
    }
    if (node == null) {
      throw new IllegalStateException("a number has one range at least");
    }
    return orAbsent(values, way, fact, node);
  }

  private Node<Validity> orAbsent(int[] values, Way way, Fact fact, Node<Validity> present) {
    return fact.mayBeAbsent()
        ? nodes.presence(fact.slot(), grow(with(values, fact, Fact.ABSENT), way), present)
        : present;
  }

  private static int[] with(int[] values, Fact fact, int value) {
    int[] more = values.clone();
    more[fact.slot()] = value;
    return more;
  }
}
