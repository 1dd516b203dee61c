package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// Looks for two documents that differ in one thing only and get different answers: that is what it
/// means for a fact, or for a reading, to matter.
///
/// Both are evaluated side by side. What one of them still needs is tried in all its values for
/// both, days by their traces as in [ExploreCases], until their answers part or all is tried.
final class SeekDifference {

  private final ExploreCases explore;
  private final BiPredicate<FullAnswer, FullAnswer> same;
  private boolean found;

  /// @param same when two answers count as the same
  SeekDifference(ExploreCases explore, BiPredicate<FullAnswer, FullAnswer> same) {
    this.explore = explore;
    this.same = same;
  }

  /// Says whether two descriptions get different answers in some case that both leave possible. If
  /// the budget is spent, they count as different.
  boolean differ(int[] a, int[] b) {
    found = false;
    trace(a.clone(), b.clone());
    return found || explore.isExhausted();
  }

  /// Seeks, and returns the path taken.
  private long trace(int[] a, int[] b) {
    List<ReadingOutcome> outcomesOfA = new ArrayList<>(2);
    List<ReadingOutcome> outcomesOfB = new ArrayList<>(2);
    int needed = explore.evaluate(a, outcomesOfA);
    if (needed == Run.NOTHING) {
      needed = explore.evaluate(b, outcomesOfB);
    }
    if (needed != Run.NOTHING) {
      return fork(a, b, needed);
    }
    FullAnswer answerOfA = explore.answer(outcomesOfA);
    FullAnswer answerOfB = explore.answer(outcomesOfB);
    found |= !same.test(answerOfA, answerOfB);
    return 31 * CaseTree.trace(answerOfA, outcomesOfA) + CaseTree.trace(answerOfB, outcomesOfB);
  }

  private long fork(int[] a, int[] b, int slot) {
    long trace = 11L + slot;
    for (ValueClasses.Group group : explore.fixedGroups(slot)) {
      trace = 31 * trace + at(a, b, slot, group.representative());
    }
    if (explore.isDay(slot)) {
      long first = at(a, b, slot, Days.FIRST);
      long last = at(a, b, slot, Days.LAST);
      List<Long> met = new ArrayList<>();
      days(a, b, slot, new Ends(Days.FIRST, first, Days.LAST, last), met);
      trace = 31 * trace + met.hashCode();
    }
    return trace;
  }

  private long at(int[] a, int[] b, int slot, int value) {
    if (found || explore.isExhausted()) {
      return 0;
    }
    a[slot] = value;
    b[slot] = value;
    long trace = trace(a, b);
    a[slot] = Fact.UNKNOWN;
    b[slot] = Fact.UNKNOWN;
    return trace;
  }

  /// Lists the traces met from one day to another, in order, each once where it goes on.
  private void days(int[] a, int[] b, int slot, Ends ends, List<Long> met) {
    if (found || explore.isExhausted()) {
      return;
    }
    if (ends.atFirst == ends.atLast || ends.first + 1 == ends.last) {
      meet(ends.atFirst, met);
      meet(ends.atLast, met);
      return;
    }
    int middle = ends.first + (ends.last - ends.first) / 2;
    long atMiddle = at(a, b, slot, middle);
    days(a, b, slot, new Ends(ends.first, ends.atFirst, middle, atMiddle), met);
    days(a, b, slot, new Ends(middle, atMiddle, ends.last, ends.atLast), met);
  }

  private static void meet(long trace, List<Long> met) {
    if (met.isEmpty() || met.getLast() != trace) {
      met.add(trace);
    }
  }

  /// Two days and the traces met on them.
  private record Ends(int first, long atFirst, int last, long atLast) {}
}
