package org.sojourn.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One thing that is wrong, where it is, and the way out.
///
/// The message is lower case, one line, without a full stop, in the words of packs; text of the
/// reader stands in backticks. It says what was found and what was expected.
///
/// @param code what sort of thing is wrong
/// @param severity how much it matters
/// @param location where it is
/// @param message what is wrong
/// @param help the way out, where one is known
/// @param related other places that belong to it, the most telling first
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    Location location,
    String message,
    Optional<String> help,
    List<Location> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /// Copies the list.
  public Diagnostic {
    related = List.copyOf(related);
  }

  /// Makes a diagnostic as severe as its code.
  ///
  /// @param code what sort of thing is wrong
  /// @param location where it is
  /// @param message what is wrong
  /// @return the diagnostic, so far without help
  public static Diagnostic of(DiagnosticCode code, Location location, String message) {
    return new Diagnostic(code, code.severity(), location, message, Optional.empty(), List.of());
  }

  /// Adds the way out.
  ///
  /// @param words what to do
  /// @return a changed copy
  public Diagnostic withHelp(String words) {
    return new Diagnostic(code, severity, location, message, Optional.of(words), related);
  }

  /// Adds a place that belongs to it.
  ///
  /// @param place another place
  /// @return a changed copy
  public Diagnostic withRelated(Location place) {
    List<Location> more = new ArrayList<>(related);
    more.add(place);
    return new Diagnostic(code, severity, location, message, help, more);
  }

  /// Says whether this makes what was given unusable.
  ///
  /// @return true for an error
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// Orders by place, then by code.
  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }
}
