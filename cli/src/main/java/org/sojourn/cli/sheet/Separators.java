package org.sojourn.cli.sheet;

import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;

/// What stands between cells.
public final class Separators {

  private static final String USUAL = ",;\t|";

  private Separators() {}

  /// Reads a separator as typed.
  ///
  /// @param text one character, or `tab`
  /// @return the character
  /// @throws org.sojourn.cli.problem.ProblemException if it is neither
  public static char parse(String text) {
    if (text.equals("tab") || text.equals("\\t")) {
      return '\t';
    }
    if (text.length() != 1 || text.equals("\"") || text.charAt(0) > '~') {
      throw Problem.of(Fault.BAD_SEPARATOR, text).at("--separator").thrown();
    }
    return text.charAt(0);
  }

  /// Looks for another separator in a first line that came out as one cell.
  ///
  /// @param cell the cell
  /// @param separator the separator that was expected
  /// @return the usual separator that it holds most of, if it holds any
  public static Optional<Character> other(String cell, char separator) {
    Optional<Character> found = Optional.empty();
    int most = 0;
    for (int i = 0; i < USUAL.length(); i++) {
      char usual = USUAL.charAt(i);
      int count = (int) cell.chars().filter(c -> c == usual).count();
      if (usual != separator && count > most) {
        most = count;
        found = Optional.of(usual);
      }
    }
    return found;
  }

  /// Returns how a separator is written in a message and typed as an option.
  ///
  /// @param separator the character
  /// @return `tab`, or the character in quotes
  public static String shown(char separator) {
    return separator == '\t' ? "tab" : "'" + separator + "'";
  }
}
