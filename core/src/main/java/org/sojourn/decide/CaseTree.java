package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// The answer for every value that the missing facts could have: a leaf where nothing is missing,
/// else a fork over the groups of values of the fact that is needed first.
sealed interface CaseTree {

  /// Nothing is missing.
  ///
  /// @param answer the answer
  /// @param outcomes the outcome under each combination of readings
  record Leaf(FullAnswer answer, List<ReadingOutcome> outcomes) implements CaseTree {}

  /// A fact is missing.
  ///
  /// @param slot where its value would stand
  /// @param branches one for each group of its values
  record Fork(int slot, List<Branch> branches) implements CaseTree {}

  /// What follows for one group of values.
  ///
  /// @param group the values
  /// @param tree what follows for them; for a range of days, for its first day
  /// @param last what follows for the last day of a range, if it differs
  record Branch(ValueClasses.Group group, CaseTree tree, @Nullable CaseTree last) {}

  /// Returns all leaves, in order.
  default List<Leaf> leaves() {
    List<Leaf> leaves = new ArrayList<>();
    collect(this, leaves);
    return leaves;
  }

  private static void collect(CaseTree tree, List<Leaf> leaves) {
    switch (tree) {
      case Leaf leaf -> leaves.add(leaf);
      case Fork fork -> {
        for (Branch branch : fork.branches()) {
          collect(branch.tree(), leaves);
          if (branch.last() != null) {
            collect(branch.last(), leaves);
          }
        }
      }
    }
  }

  /// Takes out every fork whose branches all come to the same.
  ///
  /// @param same when two leaves count as the same
  /// @return the smaller tree; a leaf if nothing that is missing can change the answer
  default CaseTree reduce(BiPredicate<FullAnswer, FullAnswer> same) {
    return switch (this) {
      case Leaf leaf -> leaf;
      case Fork fork -> reduceFork(fork, same);
    };
  }

  private static CaseTree reduceFork(Fork fork, BiPredicate<FullAnswer, FullAnswer> same) {
    List<Branch> branches = new ArrayList<>();
    boolean alike = true;
    for (Branch branch : fork.branches()) {
      CaseTree tree = branch.tree().reduce(same);
      CaseTree last = branch.last() == null ? null : branch.last().reduce(same);
      if (last != null && tree.sameAs(last, same)) {
        last = null;
      }
      branches.add(new Branch(branch.group(), tree, last));
      alike &= last == null && branches.getFirst().tree().sameAs(tree, same);
    }
    return alike ? branches.getFirst().tree() : new Fork(fork.slot(), List.copyOf(branches));
  }

  /// Says whether two trees are the same question and answers.
  private boolean sameAs(CaseTree other, BiPredicate<FullAnswer, FullAnswer> same) {
    if (this instanceof Leaf a && other instanceof Leaf b) {
      return same.test(a.answer(), b.answer());
    }
    if (!(this instanceof Fork a) || !(other instanceof Fork b) || a.slot() != b.slot()) {
      return false;
    }
    if (a.branches().size() != b.branches().size()) {
      return false;
    }
    for (int i = 0; i < a.branches().size(); i++) {
      if (!sameBranch(a.branches().get(i), b.branches().get(i), same)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameBranch(Branch a, Branch b, BiPredicate<FullAnswer, FullAnswer> same) {
    if (!java.util.Arrays.equals(a.group().values(), b.group().values())) {
      return false;
    }
    CaseTree lastA = a.last();
    CaseTree lastB = b.last();
    boolean lasts =
        (lastA == null && lastB == null)
            || (lastA != null && lastB != null && lastA.sameAs(lastB, same));
    return lasts && a.tree().sameAs(b.tree(), same);
  }
}
