package org.sojourn.decide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Condition;
import org.sojourn.law.Confidence;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;

/// What became of one rule in one evaluation.
sealed interface Act {

  /// The rule.
  Rule rule();

  /// It acted.
  ///
  /// @param place its place among the rules
  /// @param change what it did
  /// @param before running epoch day before
  /// @param beforeEnding how that day ended, where not simply on it
  /// @param after running epoch day after
  /// @param afterEnding how that day ends, where not simply on it
  /// @param added the days it added, if any
  /// @param movedBy measures that moved the days it used
  /// @param confidence the weakest of the rule and of those days
  record Done(
      Rule rule,
      int place,
      Step.Change change,
      int before,
      @Nullable Stop beforeEnding,
      int after,
      @Nullable Stop afterEnding,
      @Nullable Piece added,
      List<MeasureId> movedBy,
      Confidence confidence)
      implements Act {}

  /// It did not act.
  ///
  /// @param why the reason
  /// @param failed the first condition that failed, if one did
  /// @param running the running epoch day at that point
  /// @param by what stood in the way, or what it would have given; may be empty
  record Idle(Rule rule, Considered.Why why, @Nullable Condition failed, int running, String by)
      implements Act {}

  /// Returns the measure of the rule.
  default Measure measure() {
    return rule().measure();
  }
}
