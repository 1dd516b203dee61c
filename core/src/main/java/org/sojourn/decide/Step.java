package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Confidence;
import org.sojourn.law.Measure;
import org.sojourn.law.Provision;

/// A provision acted on the document.
///
/// @param measure the measure that holds it
/// @param provision the provision, with its citation, sources and words
/// @param movedBy the later measures that moved a day it uses, as known on the known day
/// @param change what it did
/// @param before the last good day before it acted; empty if there was none
/// @param after the last good day after it acted
/// @param days by how many days the last day moved; negative if it moved back, 0 if it did not move
///     or has no day
/// @param added the run of days it added; empty if it added none
/// @param confidence the weakest of the provision and of the moved days it uses
public record Step(
    Measure measure,
    Provision provision,
    List<Measure> movedBy,
    Change change,
    Optional<Ending> before,
    Optional<Ending> after,
    int days,
    Optional<Interval> added,
    Confidence confidence) {

  /// What a step did.
  public enum Change {
    /// Moved the last day to a day.
    EXTENDED_THROUGH,
    /// Moved the last day by a term.
    EXTENDED_BY,
    /// Stopped the clock for a window.
    SUSPENDED,
    /// Went on while an application was pending.
    CONTINUED,
    /// Made it good again after a gap.
    REVIVED,
    /// Made it count as good in a window, the term unchanged.
    TREATED_AS_VALID,
    /// Cut what another provision gave, or any extension, at a day.
    LIMITED,
    /// Ended it.
    ENDED,
    /// Left open whether it is good in a window; moved nothing.
    LEFT_OPEN
  }

  /// Copies the list.
  public Step {
    movedBy = List.copyOf(movedBy);
  }
}
