package org.sojourn.time;

/// The Gregorian calendar in whole numbers: days from 1970-01-01, months from January of year 0.
///
/// Counting the year from March puts 29 February last, so a date needs neither table nor loop.
/// Everything is `long`, so that no day an `int` or a `LocalDate` can hold overflows on the way.
final class Civil {

  private static final long DAYS_BEFORE_1970 = 719_468; // from 0000-03-01
  private static final int DAYS_IN_400_YEARS = 146_097;

  private Civil() {}

  /// Returns month and day of month of a day in one number, read by [#month] and [#dayOfMonth].
  static long fields(long day) {
    long shifted = day + DAYS_BEFORE_1970;
    long cycle = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
    int dayOfCycle = (int) (shifted - cycle * DAYS_IN_400_YEARS);
    int leapDays = dayOfCycle / 1460 - dayOfCycle / 36_524 + dayOfCycle / 146_096;
    int yearOfCycle = (dayOfCycle - leapDays) / 365;
    int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    int monthFromMarch = (5 * dayOfYear + 2) / 153;
    int dayOfMonth = dayOfYear - daysBefore(monthFromMarch) + 1;
    long month = (cycle * 400 + yearOfCycle) * 12 + monthFromMarch + 2;
    return month << 5 | dayOfMonth;
  }

  static long month(long fields) {
    return fields >> 5;
  }

  static int dayOfMonth(long fields) {
    return (int) (fields & 31);
  }

  /// Returns the day that lies `dayOfMonth - 1` days after the first of the month.
  static long day(long month, int dayOfMonth) {
    long fromMarch = month - 2;
    long year = Math.floorDiv(fromMarch, 12);
    int monthFromMarch = (int) (fromMarch - year * 12);
    long cycle = Math.floorDiv(year, 400);
    int yearOfCycle = (int) (year - cycle * 400);
    int dayOfYear = daysBefore(monthFromMarch) + dayOfMonth - 1;
    int dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
    return cycle * DAYS_IN_400_YEARS + dayOfCycle - DAYS_BEFORE_1970;
  }

  /// Returns the number of days in a month, 28 to 31.
  static int length(long month) {
    long year = Math.floorDiv(month, 12);
    int number = (int) (month - year * 12) + 1;
    if (number == 2) {
      return isLeap(year) ? 29 : 28;
    }
    return 30 + ((number + (number >> 3)) & 1);
  }

  private static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private static int daysBefore(int monthFromMarch) {
    return (153 * monthFromMarch + 2) / 5;
  }
}
