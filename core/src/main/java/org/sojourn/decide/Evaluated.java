package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;
import org.sojourn.law.ProvisionId;

/// What came out for a document under one combination of readings, whatever the day asked. Days are
/// numbers, or symbols where the document's are.
///
/// @param options for each reading the option taken; [org.sojourn.law.Fact#UNKNOWN] if it was not
///     looked at
/// @param good the good days, in order
/// @param open windows of which the law does not say whether the document is good
/// @param acted the provisions that acted, in order
/// @param measures the measures that acted, in order, each once
/// @param confidence the weakest of the rules that acted
/// @param given whether a rule acted on the good days
/// @param unclear whether a rule names no clear day
/// @param mayEndEarlier whether a rule without a clear day could have taken days away
public record Evaluated(
    List<Integer> options,
    List<Good> good,
    List<Open> open,
    List<ProvisionId> acted,
    List<MeasureId> measures,
    Confidence confidence,
    boolean given,
    boolean unclear,
    boolean mayEndEarlier) {

  /// A run of good days.
  ///
  /// @param first first day, inclusive; [org.sojourn.time.Days#NEVER] if not known
  /// @param last last day, inclusive; [org.sojourn.time.Days#OPEN] if there is none
  /// @param cover how strong it is
  /// @param by the provision that gave it; empty for the paper itself
  /// @param stop how it ends, where not simply on its last day
  public record Good(
      int first, int last, Cover cover, Optional<ProvisionId> by, Optional<Stop> stop) {}

  /// A window that the law leaves open.
  ///
  /// @param first first day, inclusive
  /// @param last last day, inclusive
  /// @param by the provision that says so
  public record Open(int first, int last, ProvisionId by) {}

  /// Copies the lists.
  public Evaluated {
    options = List.copyOf(options);
    good = List.copyOf(good);
    open = List.copyOf(open);
    acted = List.copyOf(acted);
    measures = List.copyOf(measures);
  }
}
