package org.sojourn.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.SymbolicRun;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;

/// First pass: the rules of one kind for one purpose become a diagram, its coded facts first.
///
/// Facts are fixed one after another, the one first on which most rules hang. Rules that then
/// cannot act are dropped, and where the same is left for two groups of values ([Remainder]), they
/// are one cell. What is left in a cell hangs on days alone: [CompileDays].
final class CompileRules {

  private final PackLaw law;
  private final SymbolicRun run;
  private final Kind kind;
  private final List<SymbolicRun.LiveRule> rules;
  private final Nodes<Validity> nodes;
  private final Symbols symbols = new Symbols();
  private final Remainder.Names names = new Remainder.Names();
  private final Map<String, Node<Validity>> cells = new HashMap<>();

  private CompileRules(
      PackLaw law, LawOnDay known, Kind kind, Purpose purpose, Nodes<Validity> nodes) {
    this.law = law;
    this.kind = kind;
    this.run = known.symbolic(kind, purpose);
    this.rules = run.liveRules();
    this.nodes = nodes;
  }

  /// Compiles.
  ///
  /// @throws NotCompiledException if the law has something that the form cannot hold
  static Node<Validity> of(
      PackLaw law, LawOnDay known, Kind kind, Purpose purpose, Nodes<Validity> nodes) {
    CompileRules compile = new CompileRules(law, known, kind, purpose, nodes);
    int[] values = new int[law.facts().size()];
    Arrays.fill(values, Fact.UNKNOWN);
    return compile.cells(values);
  }

  private Node<Validity> cells(int[] values) {
    Remainder left = Remainder.of(rules, values, names);
    String text = left.text() + began(values);
    Node<Validity> known = cells.get(text);
    if (known == null) {
      int slot = startsOr(values, left.mostWanted());
      known =
          slot < 0
              ? CompileDays.of(run.only(left.places()), kind, law, values, symbols, nodes)
              : fork(values, law.facts().get(slot));
      cells.put(text, known);
    }
    return known;
  }

  /// Where the term on the paper began is always looked at: the days before are not good.
  private int startsOr(int[] values, int other) {
    return kind.starts().map(Fact::slot).filter(slot -> values[slot] == Fact.UNKNOWN).orElse(other);
  }

  private String began(int[] values) {
    return kind.starts().map(fact -> String.valueOf(values[fact.slot()])).orElse("");
  }

  private Node<Validity> fork(int[] values, Fact fact) {
    return switch (fact.type()) {
      case FactType.Day _ ->
          nodes.orAbsent(fact, absent(values, fact), cells(with(values, fact, CodedTruth.THERE)));
      case FactType.Quantity number ->
          nodes.orAbsent(fact, absent(values, fact), number(values, fact, number));
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> coded(values, fact);
    };
  }

  private @Nullable Node<Validity> absent(int[] values, Fact fact) {
    return fact.mayBeAbsent() ? cells(with(values, fact, Fact.ABSENT)) : null;
  }

  private Node<Validity> coded(int[] values, Fact fact) {
    List<Node<Validity>> branches = new ArrayList<>();
    Integer[] branch = new Integer[fact.type().codeList().map(List::size).orElse(0)];
    for (List<Integer> group : run.groups(fact)) {
      for (int value : group) {
        branch[value] = branches.size();
      }
      branches.add(cells(with(values, fact, group.getFirst())));
    }
    Node<Validity> absent = absent(values, fact);
    if (absent != null) {
      branches.add(absent);
    }
    int place = absent == null ? -1 : branches.size() - 1;
    return nodes.choice(fact.slot(), List.of(branch), place, branches);
  }

  private Node<Validity> number(int[] values, Fact fact, FactType.Quantity number) {
    if (number.least() < -Symbols.MOST || number.most() > Symbols.MOST) {
      throw new NotCompiledException(
          "the number `%s` goes beyond %,d".formatted(fact.id(), Symbols.MOST));
    }
    Term of = new Term.OfSlot(fact.slot(), 0);
    List<List<Integer>> ranges = run.groups(fact);
    Node<Validity> node = cells(with(values, fact, ranges.getLast().getFirst()));
    for (List<Integer> range : ranges.reversed().subList(1, ranges.size())) {
      Node<Validity> here = cells(with(values, fact, range.getFirst()));
      node = nodes.compare(of, new Term.Constant(range.getLast()), here, here, node);
    }
    return node;
  }

  private static int[] with(int[] values, Fact fact, int value) {
    int[] more = values.clone();
    more[fact.slot()] = value;
    return more;
  }
}
