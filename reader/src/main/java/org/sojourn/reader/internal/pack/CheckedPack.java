package org.sojourn.reader.internal.pack;

import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.internal.node.PackNodes;

/// A pack folder that was read and checked.
///
/// @param nodes what its files hold, everything said once for all packs written out; empty if
///     nothing could be read, or if it is written in another version of the format
/// @param law the law; empty if there is an error
/// @param cases the worked cases without mistakes
/// @param diagnostics what was found, in order of place
public record CheckedPack(
    Optional<PackNodes> nodes,
    Optional<PackLaw> law,
    List<Case> cases,
    List<Diagnostic> diagnostics) {

  /// Copies the lists.
  public CheckedPack {
    cases = List.copyOf(cases);
    diagnostics = List.copyOf(diagnostics);
  }
}
