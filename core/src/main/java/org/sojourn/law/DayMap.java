package org.sojourn.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.Term;
import org.sojourn.time.WorkCalendar;

/// How the law finds one day from another. Every map rises with its day or stays. The set is
/// closed.
public sealed interface DayMap {

  /// The last day of a term.
  ///
  /// @param count how long, and how counted
  record LastDay(Count count) implements DayMap {}

  /// The first day of a term run backwards.
  ///
  /// @param count how long, and how counted
  record FirstDayBack(Count count) implements DayMap {}

  /// The first day of a name, such as 1 April, strictly after.
  ///
  /// @param date month and day of the month; not 29 February
  record NextYearly(MonthDay date) implements DayMap {}

  /// The last day of a term of working days.
  ///
  /// @param days how many, 1 or more
  /// @param firstDay whether the day it runs from is counted, if it is a working day
  /// @param calendar which days are working days
  record WorkingDays(int days, FirstDay firstDay, WorkCalendar calendar) implements DayMap {}

  /// The day itself if it is a working day, else the first one after it.
  ///
  /// @param calendar which days are working days
  record NextWorkingDay(WorkCalendar calendar) implements DayMap {}

  /// Finds the day.
  ///
  /// @param day epoch day; [Days#OPEN] and [Days#NEVER] are returned
  /// @return epoch day
  /// @throws java.time.DateTimeException if the map names no clear day for it: a month that lacks
  ///     the day where the law names no policy, or a calendar that ends before it
  default int at(int day) {
    if (!Days.isDay(day)) {
      return day;
    }
    return switch (this) {
      case LastDay last -> last.count().lastDay(day);
      case FirstDayBack first -> first.count().firstDay(day);
      case NextYearly next -> yearly(next.date(), day);
      case WorkingDays working ->
          working.calendar().lastDay(day, working.days(), working.firstDay());
      case NextWorkingDay next -> next.calendar().nextWorkingDay(day);
    };
  }

  /// Returns by how many days every day moves, where that is the same for all: a term without
  /// months.
  ///
  /// @return days, negative for back; empty if it depends on the day
  default OptionalInt shift() {
    return switch (this) {
      case LastDay(Count count) ->
          shift(count.term(), count.firstDay() == FirstDay.COUNTED ? -1 : 0, 1);
      case FirstDayBack(Count count) -> shift(count.term(), 0, -1);
      case NextYearly _, WorkingDays _, NextWorkingDay _ -> OptionalInt.empty();
    };
  }

  private static OptionalInt shift(Term term, int more, int way) {
    return term.months() == 0 ? OptionalInt.of(way * term.days() + more) : OptionalInt.empty();
  }

  private static int yearly(MonthDay date, int after) {
    LocalDate from = Days.date(after);
    LocalDate sameYear = date.atYear(from.getYear());
    return Days.of(sameYear.isAfter(from) ? sameYear : sameYear.plusYears(1));
  }
}
