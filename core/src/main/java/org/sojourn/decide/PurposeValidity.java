package org.sojourn.decide;

import java.util.List;
import org.sojourn.law.Purpose;

/// When a document is good for one purpose.
///
/// @param purpose the purpose
/// @param intervals the runs of good days in order; between two that do not touch there is a gap
public record PurposeValidity(Purpose purpose, List<Interval> intervals) {

  /// Copies the list.
  public PurposeValidity {
    intervals = List.copyOf(intervals);
  }
}
