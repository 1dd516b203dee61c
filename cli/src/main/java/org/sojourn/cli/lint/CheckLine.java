package org.sojourn.cli.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.analyse.Witness;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// The command that shows a witness.
///
/// @param law the pack
/// @param knownOn the day by which its law counted
/// @param folder the options that name its folder, with a space before; empty for a built-in pack
public record CheckLine(PackLaw law, LocalDate knownOn, String folder) {

  /// Writes it.
  ///
  /// @param witness the document
  /// @return a line to type
  public String of(Witness witness) {
    StringBuilder line = new StringBuilder("./sojourn check ");
    line.append(law.id()).append(' ').append(witness.document().kind());
    Optional<LocalDate> printed = witness.document().printed();
    printed.ifPresent(day -> line.append(' ').append(day));
    witness
        .document()
        .facts()
        .forEach((fact, value) -> line.append(" --fact ").append(fact).append('=').append(value));
    if (witness.purpose() != witness.kind().mainPurpose()) {
      line.append(" --purpose ").append(witness.purpose().id());
    }
    line.append(" --as-of ").append(Days.date(witness.asOf()));
    return line.append(" --known-on ").append(knownOn).append(folder).toString();
  }
}
