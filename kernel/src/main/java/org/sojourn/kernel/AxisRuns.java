package org.sojourn.kernel;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.time.Days;

/// What tests of one day come to, as runs of days from [Days#FIRST] to [Days#LAST].
///
/// A comparison with a constant cuts a run in two or three. Other tests, of terms of months, are
/// made for every day of a run; where that is too long, the run is left open: [#ASK].
final class AxisRuns {

  /// In place of a finding: walk the tests for the day.
  static final int ASK = -1;

  private static final int MOST_DAYS = 4096; // that are looked at one by one

  private final int slot;
  private final ToIntFunction<Finding> ids;
  private final List<Run> runs = new ArrayList<>();
  private final int[] values;

  /// Days that find one thing.
  ///
  /// @param first first day, inclusive; the run ends before the next
  /// @param finding the place of the finding, or [#ASK]
  record Run(int first, int finding) {}

  private AxisRuns(int slot, ToIntFunction<Finding> ids) {
    this.slot = slot;
    this.ids = ids;
    this.values = new int[slot + 1];
  }

  /// Splits the days.
  ///
  /// @param node tests that look at the day of one slot alone
  /// @param slot that slot
  /// @param ids the number of a finding
  /// @return runs that rise, neighbours different
  static List<Run> of(Node<Finding> node, int slot, ToIntFunction<Finding> ids) {
    AxisRuns axis = new AxisRuns(slot, ids);
    axis.split(node, Days.FIRST, Days.LAST);
    return axis.runs;
  }

  private void split(Node<Finding> node, int first, int last) {
    if (first > last) {
      return;
    }
    if (node instanceof Node.Leaf<Finding> leaf) {
      add(first, ids.applyAsInt(leaf.value()));
    } else if (node instanceof Node.Compare<Finding> compare
        && compare.left() instanceof Term.OfSlot(int _, int plus)
        && plus == 0
        && compare.right() instanceof Term.Constant(int day)) {
      split(compare.less(), first, day == Integer.MIN_VALUE ? first - 1 : Math.min(last, day - 1));
      split(compare.equal(), Math.max(first, day), Math.min(last, day));
      split(
          compare.greater(), day == Integer.MAX_VALUE ? last + 1 : Math.max(first, day + 1), last);
    } else if (last - first < MOST_DAYS) {
      for (int day = first; day <= last; day++) {
        add(day, find(node, day));
      }
    } else {
      add(first, ASK);
    }
  }

  private int find(Node<Finding> node, int day) {
    values[slot] = day;
    try {
      return node.find(values).map(ids::applyAsInt).orElse(ASK);
    } catch (DateTimeException e) {
      return ASK;
    }
  }

  private void add(int first, int finding) {
    if (runs.isEmpty() || runs.getLast().finding() != finding) {
      runs.add(new Run(first, finding));
    }
  }
}
