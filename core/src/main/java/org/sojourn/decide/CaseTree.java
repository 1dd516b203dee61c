package org.sojourn.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answer for every value that the missing facts could have: a leaf where nothing is missing,
/// else a fork over the groups of values of the fact that is needed first.
sealed interface CaseTree {

  /// Returns the paths taken in all its cases, folded into one number: see [Trace].
  long trace();

  /// Nothing is missing.
  ///
  /// @param answer the answer
  /// @param outcomes the outcome under each combination of readings
  record Leaf(FullAnswer answer, List<ReadingOutcome> outcomes) implements CaseTree {

    @Override
    public long trace() {
      return CaseTree.trace(answer, outcomes);
    }
  }

  /// A fact is missing.
  ///
  /// @param slot where its value would stand
  /// @param branches one for each group of its values
  /// @param trace see [CaseTree#trace()]
  record Fork(int slot, List<Branch> branches, long trace) implements CaseTree {

    Fork(int slot, List<Branch> branches) {
      this(slot, branches, fold(slot, branches));
    }

    private static long fold(int slot, List<Branch> branches) {
      long trace = 11L + slot;
      for (Branch branch : branches) {
        trace = trace * 31 + branch.tree().trace();
      }
      return trace;
    }
  }

  /// What follows for one group of values.
  ///
  /// @param group the values
  /// @param tree what follows for them; for a range of days, for its first day
  /// @param last what follows for the last day of a range, if it has more than one
  record Branch(ValueClasses.Group group, CaseTree tree, @Nullable CaseTree last) {

    /// Returns what follows for the values that stand for the group.
    List<CaseTree> trees() {
      return last == null ? List.of(tree) : List.of(tree, last);
    }
  }

  /// Folds the paths to one answer.
  static long trace(FullAnswer answer, List<ReadingOutcome> outcomes) {
    long trace = 7;
    for (ReadingOutcome each : outcomes) {
      trace = trace * 31 + each.outcome().trace();
    }
    return trace * 31 + answer.trace();
  }

  /// Returns all leaves, in order.
  default List<Leaf> leaves() {
    if (this instanceof Leaf leaf) {
      return List.of(leaf);
    }
    List<Leaf> leaves = new ArrayList<>();
    collect(this, leaves);
    return leaves;
  }

  private static void collect(CaseTree tree, List<Leaf> leaves) {
    switch (tree) {
      case Leaf leaf -> leaves.add(leaf);
      case Fork fork -> {
        for (Branch branch : fork.branches()) {
          branch.trees().forEach(each -> collect(each, leaves));
        }
      }
    }
  }

  /// Returns the slots at which it forks, those nearest the root first.
  default Set<Integer> slots() {
    Set<Integer> slots = new LinkedHashSet<>();
    List<CaseTree> level = List.of(this);
    while (!level.isEmpty()) {
      List<CaseTree> next = new ArrayList<>();
      for (CaseTree each : level) {
        if (each instanceof Fork fork) {
          slots.add(fork.slot());
          fork.branches().forEach(branch -> next.addAll(branch.trees()));
        }
      }
      level = next;
    }
    return slots;
  }
}
