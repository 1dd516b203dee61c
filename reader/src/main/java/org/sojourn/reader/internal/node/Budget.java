package org.sojourn.reader.internal.node;

import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;

/// How much structure a pack may have, all files together.
final class Budget {

  private static final int DEPTH = 40; // maps and lists in each other
  private static final int VALUES = 400_000; // words, lists and maps of a pack

  private int values;

  /// Counts a value.
  ///
  /// @throws SpentException if there are too many, or it lies too deep
  void spend(Place place, int depth) {
    if (depth > DEPTH) {
      throw new SpentException(
          place, "maps and lists lie more than %d deep in each other".formatted(DEPTH));
    }
    if (++values > VALUES) {
      throw new SpentException(
          place, "the pack has more than %d values up to here".formatted(VALUES));
    }
  }

  /// Ends the reading of a file that goes beyond a limit.
  static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    SpentException(Place place, String message) {
      super(message, null, false, false);
      this.diagnostic = Diagnostic.of(DiagnosticCode.TOO_DEEP, place.location(), message);
    }

    Diagnostic diagnostic() {
      return diagnostic;
    }
  }
}
