package org.sojourn.reader;

import org.sojourn.diagnostic.Diagnostic;

/// No pack of this name comes with the program.
public final class UnknownPackException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  UnknownPackException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /// Returns what to tell the user.
  ///
  /// @return what was asked for, the nearest name and all names
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
