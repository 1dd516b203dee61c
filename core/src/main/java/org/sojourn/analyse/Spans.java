package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.compile.End;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// Reads runs of good days off the leaves of the normal form.
final class Spans {

  private Spans() {}

  /// Returns the good days of a document.
  ///
  /// @param spans what the normal form says
  /// @param values the document
  static GoodDays at(List<Span> spans, int[] values) {
    List<DaySpan> runs = new ArrayList<>();
    GoodDays.Waits waits = GoodDays.Waits.NO;
    for (Span span : spans) {
      if (isSure(span)) {
        runs.add(new DaySpan(span.first().at(values), span.last().at(values)));
      } else {
        waits = GoodDays.Waits.FOR_AN_EVENT;
      }
    }
    return new GoodDays(runs, waits);
  }

  /// Says whether the days of a span are good whatever comes.
  static boolean isSure(Span span) {
    return span.end().isEmpty() || !(span.end().get() instanceof End.Awaiting);
  }

  /// Returns the last good day; [Term.Constant#OPEN] where it has none, [Term.Constant#NEVER] where
  /// there is no good day.
  static Term last(List<Span> spans) {
    if (spans.isEmpty()) {
      return Term.Constant.NEVER;
    }
    Span last = spans.getLast();
    return isSure(last) ? last.last() : Term.Constant.OPEN;
  }

  static boolean isOpen(Term term) {
    return term instanceof Term.Constant(int day) && day == Days.OPEN;
  }

  static boolean isNever(Term term) {
    return term instanceof Term.Constant(int day) && day == Days.NEVER;
  }
}
