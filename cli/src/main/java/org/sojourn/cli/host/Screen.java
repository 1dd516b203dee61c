package org.sojourn.cli.host;

import java.io.Console;
import java.util.Map;
import java.util.Optional;

/// What the ways out lead to.
///
/// @param width columns of a line, 40 or more
/// @param colour whether results may be coloured
/// @param progress whether messages go to a terminal, so that a line may be rewritten
public record Screen(int width, Colour colour, Progress progress) {

  /// Whether results may be coloured.
  public enum Colour {
    /// Plain text.
    OFF,
    /// Coloured text.
    ON
  }

  /// Whether a line of progress may be shown.
  public enum Progress {
    /// Nobody watches.
    HIDDEN,
    /// A person watches.
    SHOWN
  }

  /// The width where none is known.
  public static final int WIDTH = 100;

  private static final int LEAST = 40;
  private static final int MOST = 120;

  /// Plain text of the usual width.
  public static final Screen PLAIN = new Screen(WIDTH, Colour.OFF, Progress.HIDDEN);

  /// Returns a screen of no more columns than a table wants.
  ///
  /// @param columns the most columns of a line
  /// @return a changed copy
  public Screen atMost(int columns) {
    return new Screen(Math.min(width, columns), colour, progress);
  }

  /// Looks at the process's own terminal.
  ///
  /// The launcher names the descriptors that lead to one in `SOJOURN_TTY` (`1`, `2`, `12` or
  /// empty) and the columns in `COLUMNS`; without it the JDK is asked, which only knows whether
  /// all do.
  ///
  /// @param environment the variables of the process
  /// @return the screen
  public static Screen of(Map<String, String> environment) {
    String terminals = environment.get("SOJOURN_TTY");
    if (terminals == null) {
      terminals = everythingLeadsToATerminal() ? "12" : "";
    }
    boolean out = terminals.contains("1");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Screen(
        width(environment.getOrDefault("COLUMNS", "")),
        out && !plain ? Colour.ON : Colour.OFF,
        terminals.contains("2") ? Progress.SHOWN : Progress.HIDDEN);
  }

  private static boolean everythingLeadsToATerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static int width(String columns) {
    boolean number = !columns.isEmpty() && columns.length() < 5;
    for (int i = 0; i < columns.length(); i++) {
      number &= columns.charAt(i) >= '0' && columns.charAt(i) <= '9';
    }
    int known = number ? Integer.parseInt(columns) : 0; // a terminal that does not know says 0
    return known == 0 ? WIDTH : Math.clamp(known, LEAST, MOST);
  }
}
