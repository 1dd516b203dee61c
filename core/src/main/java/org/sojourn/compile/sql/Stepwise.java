package org.sojourn.compile.sql;

import java.util.List;

/// The tests of a form as steps.
///
/// @param surveyed the quantities
/// @param steps the steps
/// @param roots for each diagram of the form where its documents begin
record Stepwise(Surveyed surveyed, Steps steps, List<Integer> roots) {

  /// Ends a way on which a fact is missing that matters.
  static final int EVALUATOR = Integer.MIN_VALUE;

  /// Copies the list.
  Stepwise {
    roots = List.copyOf(roots);
  }

  int ranges() {
    return steps.ranges(roots);
  }

  List<Integer> reached() {
    return steps.reached(roots);
  }

  int depth() {
    return steps.depth(roots);
  }
}
