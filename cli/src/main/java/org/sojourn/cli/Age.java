package org.sojourn.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;

/// An age as it is typed: `90d`, `12w`, `3m`.
///
/// @param number how many, 0 or more
/// @param unit days, weeks or calendar months
record Age(int number, ChronoUnit unit) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,5})([dwm])");

  /// Reads an age.
  ///
  /// @param option the option it was typed for
  /// @param text what was typed
  static Age parse(String option, String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      throw Problem.of(Fault.NOT_AN_AGE, text).at(option).thrown();
    }
    ChronoUnit unit =
        switch (found.group(2)) {
          case "d" -> ChronoUnit.DAYS;
          case "w" -> ChronoUnit.WEEKS;
          default -> ChronoUnit.MONTHS;
        };
    return new Age(Integer.parseInt(found.group(1)), unit);
  }

  /// Returns the day so long before another; a month that lacks the day gives its last.
  LocalDate before(LocalDate day) {
    return day.minus(number, unit);
  }
}
