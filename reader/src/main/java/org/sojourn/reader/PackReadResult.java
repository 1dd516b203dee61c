package org.sojourn.reader;

import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.example.Case;

/// What became of reading a pack.
///
/// @param law the law; empty if there is an error
/// @param cases the worked cases without mistakes; empty if they were not asked for
/// @param diagnostics what was found, in order of place
public record PackReadResult(
    Optional<PackLaw> law, List<Case> cases, List<Diagnostic> diagnostics) {

  /// Copies the lists.
  public PackReadResult {
    cases = List.copyOf(cases);
    diagnostics = List.copyOf(diagnostics);
  }

  /// Says whether the pack cannot be used.
  ///
  /// @return true if there is an error
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
