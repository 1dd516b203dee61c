package org.sojourn.reader.internal.node;

import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Findings;

/// Adds what is wrong with a node to the findings.
///
/// @param findings where mistakes go
public record Report(Findings findings) {

  /// Says what is wrong.
  ///
  /// @param code what sort of thing is wrong
  /// @param at where
  /// @param message what is wrong
  public void add(DiagnosticCode code, Node at, String message) {
    add(code, at, message, Optional.empty());
  }

  /// Says what is wrong, and the way out.
  ///
  /// @param code what sort of thing is wrong
  /// @param at where
  /// @param message what is wrong
  /// @param help the way out
  public void add(DiagnosticCode code, Node at, String message, String help) {
    add(code, at, message, Optional.of(help));
  }

  /// Says what is wrong, and the way out where one is known.
  ///
  /// @param code what sort of thing is wrong
  /// @param at where
  /// @param message what is wrong
  /// @param help the way out, or nothing
  public void add(DiagnosticCode code, Node at, String message, Optional<String> help) {
    if (findings.wants(code)) {
      Diagnostic diagnostic = of(code, at, message);
      findings.add(help.map(diagnostic::withHelp).orElse(diagnostic));
    }
  }

  /// Says what is wrong, and which other node belongs to it.
  ///
  /// @param code what sort of thing is wrong
  /// @param at where
  /// @param message what is wrong
  /// @param help the way out
  /// @param related the other node
  public void add(DiagnosticCode code, Node at, String message, String help, Node related) {
    findings.add(of(code, at, message).withHelp(help).withRelated(related.place().location()));
  }

  /// Says that the structure is wrong. The schema says it first, and better, where it was asked.
  ///
  /// @param code what sort of thing is wrong
  /// @param at where
  /// @param message what is wrong
  public void addShape(DiagnosticCode code, Node at, String message) {
    findings.addShape(of(code, at, message));
  }

  /// Returns how many errors there are, to ask later whether more were found.
  ///
  /// @return the errors so far
  public int errors() {
    return findings.errors();
  }

  private static Diagnostic of(DiagnosticCode code, Node at, String message) {
    return Diagnostic.of(code, at.place().location(), message);
  }
}
