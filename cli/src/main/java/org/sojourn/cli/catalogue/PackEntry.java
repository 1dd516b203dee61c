package org.sojourn.cli.catalogue;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;

/// A pack in a list of packs. The set is closed.
public sealed interface PackEntry {

  /// Returns how it is called.
  ///
  /// @return its name; the folder of one that does not load
  String name();

  /// A pack that can be used.
  ///
  /// @param law what it says
  /// @param cases its worked cases
  record Sound(PackLaw law, List<Case> cases) implements PackEntry {

    /// Copies the list.
    public Sound {
      cases = List.copyOf(cases);
    }

    @Override
    public String name() {
      return law.id();
    }
  }

  /// A pack that cannot be used.
  ///
  /// @param name how it is called: its name, or its folder
  /// @param findings what is wrong with it
  record Broken(String name, List<Diagnostic> findings) implements PackEntry {

    /// Copies the list.
    public Broken {
      findings = List.copyOf(findings);
    }

    /// Returns how many errors and warnings it has.
    ///
    /// @return for example `2 errors, 1 warning`
    public String summary() {
      return Rendering.summary(findings);
    }
  }

  /// Looks at a pack that comes with the program.
  ///
  /// @param name its name
  /// @return what it is
  static PackEntry builtIn(String name) {
    return of(name, Packs.read(name));
  }

  /// Looks at a folder.
  ///
  /// @param folder the folder
  /// @return what it is
  static PackEntry in(Path folder) {
    return of(folder.toString(), PackReader.read(folder));
  }

  private static PackEntry of(String name, PackReadResult read) {
    return read.law()
        .map(law -> (PackEntry) new Sound(law, read.cases()))
        .orElseGet(() -> new Broken(name, read.diagnostics()));
  }
}
