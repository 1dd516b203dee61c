package org.sojourn.cli.words;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import org.sojourn.cli.words.Words.Subject;

/// Days in words.
///
/// The names of months and weekdays stand in the program's own bundle: the JDK's locale data would
/// take 10 ms of every start, and its words change between releases.
public final class Dates {

  private final Words words;

  /// Makes the words for days.
  ///
  /// @param words the language
  public Dates(Words words) {
    this.words = words;
  }

  /// Returns a day with its weekday.
  ///
  /// @param day the day
  /// @return for example `Monday 18 July 2022`; no line may break inside it
  public String withWeekday(LocalDate day) {
    return words.text(Subject.COMMON, "date.weekday", weekday(day), plain(day));
  }

  /// Returns a day.
  ///
  /// @param day the day
  /// @return for example `18 July 2022`; no line may break inside it
  public String plain(LocalDate day) {
    String month = words.text(Subject.COMMON, "month." + day.getMonthValue());
    return words.text(
        Subject.COMMON,
        "date.plain",
        Integer.toString(day.getDayOfMonth()),
        month,
        Integer.toString(day.getYear()));
  }

  /// Returns a day that every year has.
  ///
  /// @param date month and day of the month
  /// @return for example `1 April`; no line may break inside it
  public String everyYear(MonthDay date) {
    String month = words.text(Subject.COMMON, "month." + date.getMonthValue());
    return words.text(Subject.COMMON, "date.yearly", Integer.toString(date.getDayOfMonth()), month);
  }

  /// Returns a day written in figures.
  ///
  /// @param text for example `2022-07-18`
  /// @return for example `18 July 2022`; a text that is no day comes back as it is
  public String day(String text) {
    try {
      return plain(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  /// Returns a number of days.
  ///
  /// @param days the number
  /// @return for example `199 days`
  public String days(long days) {
    String key = Math.abs(days) == 1 ? "days.one" : "days.many";
    return words.text(Subject.COMMON, key, Long.toString(Math.abs(days)));
  }

  private String weekday(LocalDate day) {
    return words.text(Subject.COMMON, "weekday." + day.getDayOfWeek().getValue());
  }
}
