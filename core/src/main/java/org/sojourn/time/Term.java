package org.sojourn.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A length of time as an act states it: whole calendar months, then days.
///
/// A month stays a month; it is never turned into 30 days. A year is 12 months, a week 7 days.
/// Adding runs in one order: all the months, one landing by [MonthEnd], then the days.
///
/// Source: Regulation (EEC, Euratom) 1182/71, art. 3(2), for the month that lacks the day; European
/// Convention ETS No. 76, art. 4, for months before days.
///
/// @param months calendar months, 0 or more
/// @param days calendar days, 0 or more
public record Term(int months, int days) {

  /// Checks the range.
  ///
  /// @throws IllegalArgumentException if a part is negative
  public Term {
    if (months < 0 || days < 0) {
      throw new IllegalArgumentException(
          "term must not be negative, got " + months + " months and " + days + " days");
    }
  }

  /// Returns a term of days.
  ///
  /// @param days calendar days, 0 or more
  /// @return the term
  /// @throws IllegalArgumentException if `days` is negative
  public static Term ofDays(int days) {
    return new Term(0, days);
  }

  /// Returns a term of weeks, which ends on the weekday it runs from.
  ///
  /// @param weeks weeks of 7 days, 0 or more
  /// @return the term
  /// @throws IllegalArgumentException if `weeks` is negative
  /// @throws ArithmeticException if the days do not fit
  public static Term ofWeeks(int weeks) {
    return new Term(0, Math.multiplyExact(weeks, 7));
  }

  /// Returns a term of months.
  ///
  /// @param months calendar months, 0 or more
  /// @return the term
  /// @throws IllegalArgumentException if `months` is negative
  public static Term ofMonths(int months) {
    return new Term(months, 0);
  }

  /// Returns a term of years.
  ///
  /// @param years years of 12 months, 0 or more
  /// @return the term
  /// @throws IllegalArgumentException if `years` is negative
  /// @throws ArithmeticException if the months do not fit
  public static Term ofYears(int years) {
    return new Term(Math.multiplyExact(years, 12), 0);
  }

  /// Returns this term with another added, months to months and days to days.
  ///
  /// The sum lands once. It is not the same as running one term after the other: a month after a
  /// month after 31 January 2020 is 29 March, two months after is 31 March.
  ///
  /// @param other the term to add
  /// @return the sum
  /// @throws ArithmeticException if a part does not fit
  public Term plus(Term other) {
    return new Term(Math.addExact(months, other.months), Math.addExact(days, other.days));
  }

  /// Returns the last day of this term, itself counted.
  ///
  /// One month after 31 January 2025 is 28 February with `LAST_DAY` and 1 March with `NEXT_DAY`.
  ///
  /// @param event day the term runs from, not counted
  /// @param rule where to land when the month reached has no such day
  /// @return the last day counted
  /// @throws UnclearMonthEndException if `rule` is `REFUSE` and the month has no such day
  /// @throws DateTimeException if the result is beyond the dates Java has
  public LocalDate lastDayAfter(LocalDate event, MonthEnd rule) {
    return LocalDate.ofEpochDay(rule.land(event.toEpochDay(), months) + days);
  }

  /// Returns the last day of this term, itself counted, as [#lastDayAfter(LocalDate, MonthEnd)].
  ///
  /// @param event day the term runs from, not counted; [Days#OPEN] and [Days#NEVER] are returned
  /// @param rule where to land when the month reached has no such day
  /// @return the last day counted, or the same end
  /// @throws UnclearMonthEndException if `rule` is `REFUSE` and the month has no such day
  /// @throws DateTimeException if the result does not fit
  public int lastDayAfter(int event, MonthEnd rule) {
    return Days.isDay(event) ? Days.fit(rule.land(event, months) + days) : event;
  }

  /// Returns the first day of this term run backwards, itself counted.
  ///
  /// All the months back, one landing by the same policy, then the days back. One month before
  /// 31 May 2018 is 30 April with `LAST_DAY` and 1 May with `NEXT_DAY`.
  ///
  /// @param event day the term runs back from, not counted
  /// @param rule where to land when the month reached has no such day
  /// @return the first day counted
  /// @throws UnclearMonthEndException if `rule` is `REFUSE` and the month has no such day
  /// @throws DateTimeException if the result is beyond the dates Java has
  public LocalDate firstDayBefore(LocalDate event, MonthEnd rule) {
    return LocalDate.ofEpochDay(rule.land(event.toEpochDay(), -months) - days);
  }

  /// Returns the first day of this term run backwards, as [#firstDayBefore(LocalDate, MonthEnd)].
  ///
  /// @param event day the term runs back from, not counted; [Days#OPEN] and [Days#NEVER] are
  ///     returned
  /// @param rule where to land when the month reached has no such day
  /// @return the first day counted, or the same end
  /// @throws UnclearMonthEndException if `rule` is `REFUSE` and the month has no such day
  /// @throws DateTimeException if the result does not fit
  public int firstDayBefore(int event, MonthEnd rule) {
    return Days.isDay(event) ? Days.fit(rule.land(event, -months) - days) : event;
  }

  /// Returns the last day of this term, its first day counted or not.
  ///
  /// A counted first day costs the term that day: ten days from 1 March end on 10 March, one month
  /// from 15 March on 14 April. Where the month reached lacks the day, both policies end the months
  /// with the last day of that month: one month from 31 January 2025 is through 28 February. A term
  /// of nothing with its first day counted ends the day before it.
  ///
  /// Source: German Civil Code, § 187(2) with § 188(2) and (3), for months with the first day
  /// counted.
  ///
  /// @param from day the term runs from; [Days#OPEN] and [Days#NEVER] are returned
  /// @param first whether that day is counted
  /// @param rule where to land when the month reached has no such day
  /// @return the last day counted, or the same end
  /// @throws UnclearMonthEndException if `rule` is `REFUSE` and the month has no such day
  /// @throws DateTimeException if the result does not fit
  public int lastDay(int from, FirstDay first, MonthEnd rule) {
    return switch (first) {
      case NOT_COUNTED -> lastDayAfter(from, rule);
      case COUNTED -> Days.isDay(from) ? lastDayFrom(from, rule) : from;
    };
  }

  /// Returns whether the last day after an event differs from one [MonthEnd] to another.
  ///
  /// @param event day the term runs from; an end depends on nothing
  /// @return true if the month reached is shorter than the day of the month
  public boolean dependsOnMonthEnd(int event) {
    return Days.isDay(event) && MonthEnd.isNeeded(event, months);
  }

  // The day before the day that corresponds to the first. Landing on the last day before stepping
  // back would end a month from 31 January on 27 February and leave the 28th out.
  private int lastDayFrom(int from, MonthEnd rule) {
    MonthEnd landing =
        switch (rule) {
          case LAST_DAY, NEXT_DAY -> MonthEnd.NEXT_DAY;
          case REFUSE -> MonthEnd.REFUSE;
        };
    return Days.fit(landing.land(from, months) - 1 + days);
  }
}
