package org.sojourn.decide;

import java.util.List;
import org.sojourn.law.Purpose;

/// When a document is good for one purpose.
///
/// @param purpose the purpose
/// @param intervals the runs of good days in order; between two that do not touch there is a gap
/// @param undetermined the days of which the law does not say whether they are good
public record PurposeValidity(
    Purpose purpose, List<Interval> intervals, List<SilentDays> undetermined) {

  /// Copies the lists.
  public PurposeValidity {
    intervals = List.copyOf(intervals);
    undetermined = List.copyOf(undetermined);
  }
}
