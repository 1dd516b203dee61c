package org.sojourn.time;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;

/// Thrown when a term of months reaches a month that lacks the day, under [MonthEnd#REFUSE].
///
/// It carries the two days the months could land on, before any days of the term are added. One
/// month after 31 January 2025: 28 February or 1 March 2025.
public final class UnclearMonthEndException extends DateTimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final LocalDate lastDay;
  private final LocalDate nextDay;

  private UnclearMonthEndException(String message, LocalDate lastDay, LocalDate nextDay) {
    super(message);
    this.lastDay = lastDay;
    this.nextDay = nextDay;
  }

  /// Describes the landing of `months` months from `day`, negative for back, before `next`.
  static UnclearMonthEndException of(long day, long months, long next) {
    LocalDate event = LocalDate.ofEpochDay(day);
    LocalDate lastDay = LocalDate.ofEpochDay(next - 1);
    LocalDate nextDay = LocalDate.ofEpochDay(next);
    String message =
        "%s %s %s %s is no day of the calendar: `last-day` means %s, `next-day` means %s"
            .formatted(
                Math.abs(months),
                Math.abs(months) == 1 ? "month" : "months",
                months < 0 ? "before" : "after",
                event,
                lastDay,
                nextDay);
    return new UnclearMonthEndException(message, lastDay, nextDay);
  }

  /// Returns the day the months land on under [MonthEnd#LAST_DAY].
  ///
  /// @return the last day of the month reached
  public LocalDate lastDay() {
    return lastDay;
  }

  /// Returns the day the months land on under [MonthEnd#NEXT_DAY].
  ///
  /// @return the first day of the month after the one reached
  public LocalDate nextDay() {
    return nextDay;
  }
}
