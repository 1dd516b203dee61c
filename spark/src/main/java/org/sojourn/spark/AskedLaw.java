package org.sojourn.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// Which law, and what is asked of every row: all that travels to an executor, which has the packs
/// in its own jars.
///
/// @param pack the name of the pack
/// @param hash the hash of its files, so that another edition on an executor is found out
/// @param folder the folder of a pack that is not built in, visible to all; empty for a built-in
///     one
/// @param knownOn epoch day by which the law was published; [Days#OPEN] for all that the pack knows
/// @param asOf epoch day asked about where a row names none
/// @param purpose the place of the purpose among all, -1 for the main one of each kind
record AskedLaw(String pack, String hash, String folder, int knownOn, int asOf, int purpose)
    implements Serializable {

  static AskedLaw of(PackLaw law, String folder, Question question) {
    return new AskedLaw(
        law.id(),
        law.hash(),
        folder,
        question.knownOn().map(Days::of).orElse(Days.OPEN),
        Days.of(question.asOf()),
        question.purpose().map(Purposes::place).orElse(-1));
  }

  Optional<LocalDate> known() {
    return knownOn == Days.OPEN ? Optional.empty() : Optional.of(Days.date(knownOn));
  }

  /// Loads the pack where this stands.
  ///
  /// @throws IllegalStateException if it is another edition than the one asked for
  Pack load() {
    Pack found = folder.isEmpty() ? Packs.load(pack) : Pack.of(read(Path.of(folder)));
    if (!found.law().hash().equals(hash)) {
      throw new IllegalStateException(
          "the pack `%s` here has the hash %s, asked for %s: give all nodes the same jars"
              .formatted(pack, found.law().hash(), hash));
    }
    return found;
  }

  /// Reads a pack from a folder.
  ///
  /// @throws IllegalArgumentException with all that is wrong with it
  static PackLaw read(Path folder) {
    PackReadResult result = PackReader.readLaw(folder);
    return result
        .law()
        .orElseThrow(() -> new IllegalArgumentException(Rendering.text(result.diagnostics())));
  }
}
