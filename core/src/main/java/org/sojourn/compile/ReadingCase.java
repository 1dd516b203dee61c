package org.sojourn.compile;

import java.util.List;
import org.sojourn.law.Confidence;
import org.sojourn.law.MeasureId;
import org.sojourn.law.ProvisionId;

/// What comes out under one combination of readings.
///
/// @param options for each reading of the pack the option taken;
///     [org.sojourn.law.Fact#UNKNOWN] if it was not looked at
/// @param spans good days, in order, gaps kept
/// @param open windows of which the law does not say whether the document is good
/// @param acted the provisions that acted, in order
/// @param measures the measures that acted, in order, each once
/// @param confidence the weakest of the rules that acted
/// @param given whether a rule acted on the good days
/// @param unclear whether a rule names no clear day here
/// @param mayEndEarlier whether a rule without a clear day could have taken days away
public record ReadingCase(
    List<Integer> options,
    List<Span> spans,
    List<OpenWindow> open,
    List<ProvisionId> acted,
    List<MeasureId> measures,
    Confidence confidence,
    boolean given,
    boolean unclear,
    boolean mayEndEarlier) {

  /// A window of which the law does not say whether the document is good.
  ///
  /// @param first first day, inclusive
  /// @param last last day, inclusive; [Term.Constant#OPEN] where none is known
  /// @param by the provision that says so
  public record OpenWindow(Term first, Term last, ProvisionId by) {}

  /// Copies the lists.
  public ReadingCase {
    options = List.copyOf(options);
    spans = List.copyOf(spans);
    open = List.copyOf(open);
    acted = List.copyOf(acted);
    measures = List.copyOf(measures);
  }
}
