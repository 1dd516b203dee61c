package org.sojourn.reader.internal.link;

import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.time.Days;

/// Reads days of the calendar.
record ReadDates(Report report) {

  private static final int SENTINEL_YEAR = 2090;
  private static final String SHAPE = "\\d{4,6}-\\d\\d?-\\d\\d?";

  /// Says whether a word is meant as a day of the calendar.
  static boolean isMeant(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /// Reads a day of the law, or reports that it is none; 1 January 1970 stands in for it then.
  int day(Node.Scalar word) {
    return read(word).orElse(0);
  }

  /// Reads a day of the law, or reports that it is none.
  OptionalInt read(Node.Scalar word) {
    if (isSentinel(word.text())) {
      report.add(
          DiagnosticCode.SENTINEL_YEAR,
          word,
          "%s is no end that a law names".formatted(Wording.quote(word.text())),
          "write `none` where there is no end, or name the event that it waits for");
      return OptionalInt.empty();
    }
    return anyDay(word);
  }

  /// Reads a day of a document, which may be far, or reports that it is none.
  OptionalInt anyDay(Node.Scalar word) {
    try {
      return OptionalInt.of(Days.parse(word.text()));
    } catch (IllegalArgumentException e) {
      report.add(DiagnosticCode.IMPOSSIBLE_DATE, word, String.valueOf(e.getMessage()));
      return OptionalInt.empty();
    }
  }

  private static boolean isSentinel(String text) {
    return text.matches(SHAPE)
        && Integer.parseInt(text.substring(0, text.indexOf('-'))) >= SENTINEL_YEAR;
  }
}
