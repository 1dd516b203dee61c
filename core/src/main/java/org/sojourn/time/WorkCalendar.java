package org.sojourn.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/// The working days of one place for a time, for measures that count in working days or roll a last
/// day.
///
/// A day is a working day if it is named as one, or if it is neither a holiday nor a weekday of
/// rest. Of a day outside its time the calendar says nothing, and asking is an error: next year's
/// holidays are decreed, not computed.
///
/// @param id the name used in packs, such as `ru-2021`
/// @param first the first day it knows
/// @param last the last day it knows
/// @param restDays weekdays on which nobody works, not all seven
/// @param holidays days off whatever the weekday
/// @param workdays working days whatever the weekday, such as a Saturday swapped for a bridge day
public record WorkCalendar(
    String id,
    LocalDate first,
    LocalDate last,
    Set<DayOfWeek> restDays,
    Set<LocalDate> holidays,
    Set<LocalDate> workdays) {

  /// Checks the parts and copies the sets, in order of day.
  ///
  /// @throws IllegalArgumentException if the days are out of order, every weekday is a rest day, a
  ///     named day is outside them, or a day is both a holiday and a working day
  public WorkCalendar {
    if (id.isBlank()) {
      throw new IllegalArgumentException("calendar without an id");
    }
    if (first.isAfter(last)) {
      throw new IllegalArgumentException(
          "calendar `" + id + "` begins on " + first + " after its last day " + last);
    }
    if (restDays.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("calendar `" + id + "` rests on all seven weekdays");
    }
    restDays = Collections.unmodifiableSet(weekdays(restDays));
    holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
    workdays = Collections.unmodifiableSet(new TreeSet<>(workdays));
    checkDays(id, first, last, holidays, workdays);
  }

  /// Returns whether work is done on a day.
  ///
  /// @param day the day
  /// @return true for a working day
  /// @throws CalendarHorizonException if the day is outside what this calendar knows
  public boolean isWorkingDay(LocalDate day) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new CalendarHorizonException(this, day);
    }
    return workdays.contains(day)
        || (!holidays.contains(day) && !restDays.contains(day.getDayOfWeek()));
  }

  /// Returns the day itself if it is a working day, else the first one after it.
  ///
  /// @param day the day to start from
  /// @return the working day
  /// @throws CalendarHorizonException if the search leaves what this calendar knows
  public LocalDate nextWorkingDay(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /// Returns the day itself if it is a working day, else the last one before it.
  ///
  /// @param day the day to start from
  /// @return the working day
  /// @throws CalendarHorizonException if the search leaves what this calendar knows
  public LocalDate previousWorkingDay(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /// Returns whether work is done on a day, as [#isWorkingDay(LocalDate)].
  ///
  /// @param day the day, from 1970-01-01
  /// @return true for a working day
  /// @throws CalendarHorizonException if the day is outside what this calendar knows
  /// @throws IllegalArgumentException if `day` is [Days#OPEN] or [Days#NEVER]
  public boolean isWorkingDay(int day) {
    return isWorkingDay(Days.date(day));
  }

  /// Returns the working day on or after a day, as [#nextWorkingDay(LocalDate)].
  ///
  /// @param day the day, from 1970-01-01; [Days#OPEN] and [Days#NEVER] are returned
  /// @return the working day, or the same end
  /// @throws CalendarHorizonException if the search leaves what this calendar knows
  public int nextWorkingDay(int day) {
    return Days.isDay(day) ? Days.of(nextWorkingDay(Days.date(day))) : day;
  }

  /// Returns the working day on or before a day, as [#previousWorkingDay(LocalDate)].
  ///
  /// @param day the day, from 1970-01-01; [Days#OPEN] and [Days#NEVER] are returned
  /// @return the working day, or the same end
  /// @throws CalendarHorizonException if the search leaves what this calendar knows
  public int previousWorkingDay(int day) {
    return Days.isDay(day) ? Days.of(previousWorkingDay(Days.date(day))) : day;
  }

  /// Returns the last day of a term of working days.
  ///
  /// Three working days from Thursday 18 February 2021, not counted, end on Tuesday the 23rd where
  /// nothing but the weekend is off.
  ///
  /// @param from the day it runs from, from 1970-01-01; [Days#OPEN] and [Days#NEVER] are returned
  /// @param workingDays how many, 1 or more
  /// @param firstDay whether that day is counted; one that is no working day never is
  /// @return the last working day counted, or the same end
  /// @throws CalendarHorizonException if the count leaves what this calendar knows
  /// @throws IllegalArgumentException if the number is not positive
  public int lastDay(int from, int workingDays, FirstDay firstDay) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("a term of " + workingDays + " working days has no end");
    }
    if (!Days.isDay(from)) {
      return from;
    }
    int day = firstDay == FirstDay.COUNTED ? from - 1 : from;
    for (int left = workingDays; left > 0; left--) {
      day = nextWorkingDay(day + 1);
    }
    return day;
  }

  private static EnumSet<DayOfWeek> weekdays(Set<DayOfWeek> days) {
    EnumSet<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
    copy.addAll(days);
    return copy;
  }

  private static void checkDays(
      String id,
      LocalDate first,
      LocalDate last,
      Set<LocalDate> holidays,
      Set<LocalDate> workdays) {
    TreeSet<LocalDate> named = new TreeSet<>(holidays);
    for (LocalDate day : workdays) {
      if (!named.add(day)) {
        throw new IllegalArgumentException(
            "calendar `" + id + "` has " + day + " both as a holiday and as a working day");
      }
    }
    for (LocalDate day : named) {
      if (day.isBefore(first) || day.isAfter(last)) {
        throw new IllegalArgumentException(
            "calendar `" + id + "` names " + day + " outside " + first + " to " + last);
      }
    }
  }
}
