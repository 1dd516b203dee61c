package org.sojourn.reader.internal.link;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.time.Days;

/// Reads days of the calendar.
record ReadDates(Report report) {

  private static final int SENTINEL_YEAR = 2090;
  private static final int COMMON_YEAR = 2021;

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

  /// Reads a day that every year has, or reports that it is none.
  Optional<MonthDay> everyYear(Node.Scalar word) {
    Optional<MonthDay> date = monthDay(word.text()).filter(it -> it.isValidYear(COMMON_YEAR));
    if (date.isEmpty()) {
      report.add(
          DiagnosticCode.IMPOSSIBLE_DATE,
          word,
          "%s is no day that every year has".formatted(Wording.quote(word.text())),
          "write month and day: `04-01` is 1 April");
    }
    return date;
  }

  private static Optional<MonthDay> monthDay(String text) {
    try {
      return text.matches("\\d\\d-\\d\\d")
          ? Optional.of(MonthDay.parse("--" + text))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
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

  /// A year of four to six digits, and a far one.
  private static boolean isSentinel(String text) {
    int dash = text.indexOf('-');
    if (dash < 4 || dash > 6) {
      return false;
    }
    int year = 0;
    for (int i = 0; i < dash; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      year = 10 * year + digit;
    }
    return year >= SENTINEL_YEAR;
  }
}
