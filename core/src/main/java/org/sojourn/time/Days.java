package org.sojourn.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/// A calendar day as an `int`: days from 1970-01-01, which is 0.
///
/// Text is read and accepted from 1900-01-01 to 2199-12-31; arithmetic takes any day that fits.
/// Two numbers are not days but ends: [#OPEN] and [#NEVER]. Sums keep them as they are.
public final class Days {

  /// The first day that text may name, 1900-01-01.
  public static final int FIRST = -25_567;

  /// The last day that text may name, 2199-12-31.
  public static final int LAST = 84_005;

  /// No last day: later than every day.
  public static final int OPEN = Integer.MAX_VALUE;

  /// No first day: earlier than every day.
  public static final int NEVER = Integer.MIN_VALUE;

  private static final int SHOWN = 32; // characters of the reader's text a message repeats

  private Days() {}

  /// Returns the number of a date.
  ///
  /// @param date the date
  /// @return days from 1970-01-01
  /// @throws DateTimeException if the date is millions of years away and does not fit
  public static int of(LocalDate date) {
    return fit(date.toEpochDay());
  }

  /// Returns the date of a day.
  ///
  /// @param day days from 1970-01-01
  /// @return the date
  /// @throws IllegalArgumentException if `day` is [#OPEN] or [#NEVER]
  public static LocalDate date(int day) {
    if (!isDay(day)) {
      throw new IllegalArgumentException("an open end has no date");
    }
    return LocalDate.ofEpochDay(day);
  }

  /// Returns whether the number is a day, not [#OPEN] or [#NEVER].
  ///
  /// @param day days from 1970-01-01, or an end
  /// @return true for a day
  public static boolean isDay(int day) {
    return day != OPEN && day != NEVER;
  }

  /// Reads a day written `yyyy-mm-dd`, such as `2021-12-31`.
  ///
  /// Ten characters exactly, from 1900-01-01 to 2199-12-31, so that a sentinel such as `9999-12-31`
  /// is refused.
  ///
  /// @param text the day as written
  /// @return days from 1970-01-01
  /// @throws IllegalArgumentException if the text has another shape, names a day that does not
  ///     exist such as `2021-02-30`, or lies outside the range; the message says which
  public static int parse(String text) {
    if (!isShaped(text)) {
      throw new IllegalArgumentException(
          "`" + shown(text) + "` is not a date, expected yyyy-mm-dd such as 2021-12-31");
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int dayOfMonth = number(text, 8, 10);
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException(
          "`" + text + "` names month " + text.substring(5, 7) + ", expected 01 to 12");
    }
    long index = year * 12L + month - 1;
    if (dayOfMonth < 1 || dayOfMonth > Civil.length(index)) {
      throw new IllegalArgumentException(noSuchDay(text, Civil.length(index)));
    }
    if (year < 1900 || year > 2199) {
      throw new IllegalArgumentException(
          "`" + text + "` is out of range, expected 1900-01-01 to 2199-12-31");
    }
    return (int) Civil.day(index, dayOfMonth);
  }

  /// Writes a day as `yyyy-mm-dd`.
  ///
  /// Years outside 0000 to 9999 are written with their sign, as ISO 8601 has it.
  ///
  /// @param day days from 1970-01-01
  /// @return the day, such as `2021-12-31`
  /// @throws IllegalArgumentException if `day` is [#OPEN] or [#NEVER]
  public static String text(int day) {
    long fields = Civil.fields(day);
    long month = Civil.month(fields);
    if (month < 0 || month >= 120_000) {
      return date(day).toString();
    }
    int year = (int) month / 12;
    byte[] ascii = new byte[10];
    pair(ascii, 0, year / 100);
    pair(ascii, 2, year % 100);
    ascii[4] = '-';
    pair(ascii, 5, (int) month % 12 + 1);
    ascii[7] = '-';
    pair(ascii, 8, Civil.dayOfMonth(fields));
    return new String(ascii, StandardCharsets.ISO_8859_1);
  }

  /// Returns the day a number of days later.
  ///
  /// @param day days from 1970-01-01; [#OPEN] and [#NEVER] stay what they are
  /// @param days days to add, negative to go back
  /// @return the later day, or the same end
  /// @throws DateTimeException if the result is millions of years away and does not fit
  public static int plus(int day, int days) {
    return isDay(day) ? fit((long) day + days) : day;
  }

  /// Returns the first day of the month that holds a day.
  ///
  /// @param day days from 1970-01-01; [#OPEN] and [#NEVER] stay what they are
  /// @return the first of the month, or the same end
  /// @throws DateTimeException if the result does not fit
  public static int firstOfMonth(int day) {
    return isDay(day) ? fit((long) day - Civil.dayOfMonth(Civil.fields(day)) + 1) : day;
  }

  /// Returns the last day of the month that holds a day.
  ///
  /// @param day days from 1970-01-01; [#OPEN] and [#NEVER] stay what they are
  /// @return the 28th to the 31st of the month, or the same end
  /// @throws DateTimeException if the result does not fit
  public static int lastOfMonth(int day) {
    return isDay(day) ? fit(Civil.day(Civil.month(Civil.fields(day)) + 1, 1) - 1) : day;
  }

  /// Narrows a day to `int`, keeping the two ends out of reach.
  static int fit(long day) {
    if (day <= NEVER || day >= OPEN) {
      throw new DateTimeException("day " + day + " from 1970-01-01 is out of range");
    }
    return (int) day;
  }

  /// Writes a day or an end for a message.
  static String textOrEnd(int day) {
    return switch (day) {
      case OPEN -> "open";
      case NEVER -> "ever";
      default -> text(day);
    };
  }

  private static boolean isShaped(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int until) {
    int number = 0;
    for (int i = from; i < until; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static String noSuchDay(String text, int length) {
    String month = text.substring(0, 7);
    return "`" + text + "` does not exist, " + month + " has days 01 to " + length;
  }

  private static String shown(String text) {
    String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return start.replaceAll("\\p{Cntrl}", "?");
  }

  private static void pair(byte[] ascii, int at, int number) {
    ascii[at] = (byte) ('0' + number / 10);
    ascii[at + 1] = (byte) ('0' + number % 10);
  }
}
