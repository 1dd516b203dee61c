package org.sojourn.cli.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.BrokenPackException;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.CaseCounts;

/// A pack in a list of packs. The set is closed.
public sealed interface PackEntry {

  /// Returns how it is called.
  ///
  /// @return its name; the folder of one that does not load
  String name();

  /// A pack that can be used.
  ///
  /// @param law what it says
  /// @param counts how many worked cases it has
  /// @param cases gives its worked cases; reads them where that is put off
  record Sound(PackLaw law, CaseCounts counts, Supplier<List<Case>> cases) implements PackEntry {

    @Override
    public String name() {
      return law.id();
    }
  }

  /// A pack that cannot be used.
  ///
  /// @param name how it is called: its name, or its folder
  /// @param summary how many errors and warnings it has, for example `2 errors, 1 warning`
  /// @param findings what is wrong with it, as lines to show
  record Broken(String name, String summary, String findings) implements PackEntry {}

  /// Looks at a pack that comes with the program.
  ///
  /// @param name its name
  /// @return what it is
  static PackEntry builtIn(String name) {
    try {
      return new Sound(Packs.law(name), Packs.counts(name), () -> Packs.cases(name));
    } catch (BrokenPackException e) {
      return new Broken(name, e.summary(), e.findings());
    }
  }

  /// Looks at a folder.
  ///
  /// @param folder the folder
  /// @return what it is
  static PackEntry in(Path folder) {
    PackReadResult read = PackReader.read(folder);
    return read.law()
        .map(law -> (PackEntry) new Sound(law, CaseCounts.of(read.cases()), read::cases))
        .orElseGet(() -> broken(folder.toString(), read.diagnostics()));
  }

  private static Broken broken(String name, List<Diagnostic> findings) {
    return new Broken(name, Rendering.summary(findings), Rendering.text(findings));
  }
}
