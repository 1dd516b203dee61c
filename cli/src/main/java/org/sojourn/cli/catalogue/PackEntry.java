package org.sojourn.cli.catalogue;

import java.nio.file.Path;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;

/// A pack in the list of packs. The set is closed.
public sealed interface PackEntry {

  /// A pack that can be used.
  ///
  /// @param law what it says
  /// @param cases how many worked cases it has
  record Sound(PackLaw law, int cases) implements PackEntry {

    /// Returns how many rules on days it has.
    ///
    /// @return the number of provisions
    public int provisions() {
      return law.measures().stream().mapToInt(measure -> measure.provisions().size()).sum();
    }
  }

  /// A pack that cannot be used.
  ///
  /// @param name how it is called: its name, or its folder
  /// @param findings how many errors and warnings it has
  record Broken(String name, String findings) implements PackEntry {}

  /// Looks at a pack that comes with the program.
  ///
  /// @param name its name
  /// @return what it is
  static PackEntry builtIn(String name) {
    return new Sound(Packs.law(name), Packs.cases(name).size());
  }

  /// Looks at a folder.
  ///
  /// @param folder the folder
  /// @return what it is
  static PackEntry in(Path folder) {
    PackReadResult read = PackReader.read(folder);
    return read.law()
        .map(law -> (PackEntry) new Sound(law, read.cases().size()))
        .orElseGet(() -> new Broken(folder.toString(), Rendering.summary(read.diagnostics())));
  }
}
