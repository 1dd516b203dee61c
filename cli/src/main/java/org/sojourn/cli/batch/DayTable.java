package org.sojourn.cli.batch;

import org.sojourn.time.Days;

/// Reads days of the supported range by table, without a text for each.
final class DayTable {

  /// No day.
  static final int BAD = Integer.MIN_VALUE + 3;

  private static final int FIRST_YEAR = 1900;
  private static final int YEARS = 300;
  private static final int LENGTH = 10; // characters of 2021-12-31

  private final int[] firstOfMonth = new int[YEARS * 12 + 1];

  DayTable() {
    int day = Days.FIRST;
    for (int month = 0; month < firstOfMonth.length; month++) {
      firstOfMonth[month] = day;
      day = Days.plus(Days.lastOfMonth(day), 1);
    }
  }

  /// Reads a day written `yyyy-mm-dd`.
  ///
  /// @return the epoch day, or [#BAD]
  int parse(char[] text, int from, int length) {
    if (length != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
      return BAD;
    }
    int year = (pair(text, from) * 100 + pair(text, from + 2)) - FIRST_YEAR;
    int month = pair(text, from + 5) - 1;
    int dayOfMonth = pair(text, from + 8) - 1;
    if (year < 0 || year >= YEARS || month < 0 || month > 11 || dayOfMonth < 0) {
      return BAD;
    }
    int index = year * 12 + month;
    int day = firstOfMonth[index] + dayOfMonth;
    return day < firstOfMonth[index + 1] ? day : BAD;
  }

  /// Two digits as a number; far below zero if they are none.
  private static int pair(char[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return (tens | ones) < 0 || tens > 9 || ones > 9 ? -1_000_000 : tens * 10 + ones;
  }
}
