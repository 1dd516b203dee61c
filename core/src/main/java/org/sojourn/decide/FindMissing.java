package org.sojourn.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sojourn.law.Fact;

/// Finds the slots without a value that can change an answer: those for which two documents that
/// differ in nothing else get different answers.
final class FindMissing {

  private final ExploreCases explore;
  private final SeekDifference seek;
  private final BiPredicate<FullAnswer, FullAnswer> same;
  private final Set<Integer> found;

  /// @param found slots that are known to matter
  FindMissing(
      ExploreCases explore,
      SeekDifference seek,
      BiPredicate<FullAnswer, FullAnswer> same,
      Set<Integer> found) {
    this.explore = explore;
    this.seek = seek;
    this.same = same;
    this.found = new LinkedHashSet<>(found);
  }

  /// Returns those that matter, the ones known to matter first, then the first needed first.
  ///
  /// @param tree all cases
  /// @param values what is given
  Set<Integer> in(CaseTree tree, int[] values) {
    if (tree instanceof CaseTree.Fork) {
      walk(tree, values.clone());
    }
    Set<Integer> ordered = new LinkedHashSet<>(tree.slots());
    ordered.retainAll(found);
    return ordered;
  }

  private void walk(CaseTree tree, int[] values) {
    if (!(tree instanceof CaseTree.Fork fork)) {
      return;
    }
    if (!found.contains(fork.slot()) && matters(fork, values)) {
      found.add(fork.slot());
    }
    for (CaseTree.Branch branch : fork.branches()) {
      int[] ends = branch.group().values();
      values[fork.slot()] = ends[0];
      walk(branch.tree(), values);
      if (branch.last() != null) {
        values[fork.slot()] = ends[1];
        walk(branch.last(), values);
      }
    }
    values[fork.slot()] = Fact.UNKNOWN;
  }

  /// Says whether the fact of a fork matters there.
  boolean matters(CaseTree.Fork fork, int[] values) {
    List<Case> cases = cases(fork);
    Case first = cases.getFirst();
    for (Case other : cases) {
      if (differAtOnce(first.tree, other.tree)) {
        return true;
      }
    }
    for (Case other : cases.subList(1, cases.size())) {
      if (!areLeaves(first.tree, other.tree) && seekDiffer(fork.slot(), values, first, other)) {
        return true;
      }
    }
    return explore.isExhausted();
  }

  private boolean seekDiffer(int slot, int[] values, Case first, Case other) {
    int[] a = values.clone();
    int[] b = values.clone();
    a[slot] = first.value;
    b[slot] = other.value;
    return seek.differ(a, b);
  }

  private static List<Case> cases(CaseTree.Fork fork) {
    List<Case> cases = new ArrayList<>();
    for (CaseTree.Branch branch : fork.branches()) {
      int[] ends = branch.group().values();
      cases.add(new Case(ends[0], branch.tree()));
      if (branch.last() != null) {
        cases.add(new Case(ends[1], branch.last()));
      }
    }
    return cases;
  }

  private static boolean areLeaves(CaseTree a, CaseTree b) {
    return a instanceof CaseTree.Leaf && b instanceof CaseTree.Leaf;
  }

  private boolean differAtOnce(CaseTree a, CaseTree b) {
    return a instanceof CaseTree.Leaf x
        && b instanceof CaseTree.Leaf y
        && !same.test(x.answer(), y.answer());
  }

  /// A value and what follows from it.
  private record Case(int value, CaseTree tree) {}
}
