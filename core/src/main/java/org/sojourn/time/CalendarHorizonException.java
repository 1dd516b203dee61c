package org.sojourn.time;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;

/// Thrown when a [WorkCalendar] is asked about a day outside what it knows.
///
/// The way out is a longer calendar, never a guess: holidays of later years are not yet decreed.
public final class CalendarHorizonException extends DateTimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String calendar;
  private final LocalDate day;

  CalendarHorizonException(WorkCalendar calendar, LocalDate day) {
    super(message(calendar, day));
    this.calendar = calendar.id();
    this.day = day;
  }

  /// Returns the name of the calendar asked.
  ///
  /// @return its id
  public String calendar() {
    return calendar;
  }

  /// Returns the day the calendar does not know.
  ///
  /// @return the day
  public LocalDate day() {
    return day;
  }

  private static String message(WorkCalendar calendar, LocalDate day) {
    return "calendar `%s` does not know %s, only %s to %s"
        .formatted(calendar.id(), day, calendar.first(), calendar.last());
  }
}
