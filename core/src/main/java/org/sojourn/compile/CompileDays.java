package org.sojourn.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sojourn.decide.Evaluated;
import org.sojourn.decide.SymbolicRun;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;

/// Second pass: rules that hang on days alone become a diagram of comparisons.
///
/// The reference evaluator is run with symbols for the days. Where it compares two that may lie
/// either way, earlier, same and later are branches, and it is run again, until it comes to an end
/// on every way.
final class CompileDays {

  private final SymbolicRun run;
  private final int[] values;
  private final Symbols symbols;
  private final Nodes<Validity> nodes;
  private final Fork<Validity> fork;
  private final Leaves leaves;
  private final int most;
  private int evaluations;

  private CompileDays(
      SymbolicRun run, int[] values, Symbols symbols, Nodes<Validity> nodes, int most) {
    this.most = most;
    this.run = run;
    this.values = values;
    this.symbols = symbols;
    this.nodes = nodes;
    this.fork = new Fork<>(symbols, nodes);
    this.leaves = new Leaves(symbols);
  }

  /// Compiles.
  ///
  /// @param run the rules
  /// @param facts what is known: all facts on which they hang
  static Node<Validity> of(
      SymbolicRun run,
      PackLaw law,
      Facts facts,
      Symbols symbols,
      Nodes<Validity> nodes,
      Limits limits) {
    int[] values = new int[run.slots()];
    Arrays.fill(values, Fact.UNKNOWN);
    Bounds bounds = Bounds.none();
    for (int slot = 0; slot <= run.printedSlot(); slot++) {
      boolean isDay =
          slot == run.printedSlot() || law.facts().get(slot).type() instanceof FactType.Day;
      values[slot] = facts.value(slot);
      if (isDay && facts.value(slot) == Facts.THERE) {
        values[slot] = symbols.ofSlot(slot);
        bounds = bounds.within(symbols.place(values[slot]), facts.first(slot), facts.last(slot));
      }
    }
    try {
      return new CompileDays(run, values, symbols, nodes, limits.ways())
          .grow(Way.start().with(bounds));
    } catch (NotCompiledException e) {
      return nodes.left(String.valueOf(e.getMessage()));
    }
  }

  private Node<Validity> grow(Way way) {
    evaluations++;
    if (evaluations > most) {
      throw new NotCompiledException("more than %,d ways through the rules".formatted(most));
    }
    symbols.follow(way);
    List<Evaluated> outcomes = new ArrayList<>();
    try {
      int needed = run.evaluate(values.clone(), symbols, outcomes);
      if (needed != SymbolicRun.NOTHING) {
        throw new IllegalStateException("slot %d was not foreseen".formatted(needed));
      }
      return nodes.leaf(leaves.of(outcomes, run.main(outcomes, symbols)));
    } catch (Undecided undecided) {
      return fork.at(undecided, way, this::grow);
    }
  }
}
