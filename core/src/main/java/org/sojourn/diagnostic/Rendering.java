package org.sojourn.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Diagnostics as the text that every surface shows: the command line, the log, the reject file.
public final class Rendering {

  private static final String GAP = "   ";

  private Rendering() {}

  /// Writes a diagnostic.
  ///
  /// @param diagnostic the diagnostic
  /// @return its lines, the last without a line end
  public static String text(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(headline(diagnostic));
    int width = width(diagnostic);
    if (diagnostic.location().isSomewhere()) {
      text.append('\n').append(place("  --> ", diagnostic.location(), width));
    }
    for (Location related : diagnostic.related()) {
      text.append('\n').append(place("  also ", related, width));
    }
    diagnostic.help().ifPresent(help -> text.append("\n  help: ").append(help));
    return text.toString();
  }

  /// Writes diagnostics in order of place, an empty line between them.
  ///
  /// @param diagnostics any diagnostics
  /// @return their lines, the last without a line end; empty if there are none
  public static String text(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().sorted().map(Rendering::text).collect(Collectors.joining("\n\n"));
  }

  /// Says in one line how many there are.
  ///
  /// @param diagnostics any diagnostics
  /// @return for example `2 errors, 1 warning`
  public static String summary(List<Diagnostic> diagnostics) {
    return count(diagnostics, Severity.ERROR) + ", " + count(diagnostics, Severity.WARNING);
  }

  private static String headline(Diagnostic diagnostic) {
    return "%s[%s]: %s"
        .formatted(diagnostic.severity().id(), diagnostic.code().id(), diagnostic.message());
  }

  private static String place(String arrow, Location location, int width) {
    String line = arrow + location;
    if (location.excerpt().isEmpty()) {
      return line;
    }
    return line + " ".repeat(width - line.length()) + GAP + location.excerpt();
  }

  private static int width(Diagnostic diagnostic) {
    int own = "  --> ".length() + diagnostic.location().toString().length();
    return diagnostic.related().stream()
        .mapToInt(related -> "  also ".length() + related.toString().length())
        .reduce(own, Math::max);
  }

  private static String count(List<Diagnostic> diagnostics, Severity severity) {
    long count = diagnostics.stream().filter(d -> d.severity() == severity).count();
    return count + " " + severity.id() + (count == 1 ? "" : "s");
  }
}
