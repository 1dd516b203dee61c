package org.sojourn.cli;

import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;

/// Reads whole numbers that were typed for an option.
final class Count {

  private Count() {}

  /// Reads a number.
  ///
  /// @param name the option
  /// @param text what was typed
  /// @param usual the number if nothing was
  /// @param least the least that is allowed
  /// @param most the most that is allowed
  static long read(String name, String text, long usual, long least, long most) {
    if (text.isEmpty()) {
      return usual;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below: the same message serves a text and a number out of range
    }
    throw Problem.of(Fault.NOT_A_COUNT, text, Long.toString(least), Long.toString(most))
        .at(name)
        .thrown();
  }
}
