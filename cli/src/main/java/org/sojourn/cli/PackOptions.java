package org.sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.decide.Pack;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;

/// Which pack: a built-in one by name, or a folder.
final class PackOptions {

  private final Syntax.Value folder;

  PackOptions(Syntax syntax) {
    folder = syntax.option("DIR", "--pack-dir");
  }

  /// Loads the pack.
  ///
  /// @param context where to say what is wrong with it
  /// @param name the pack as named; a folder must hold that one
  Pack load(Context context, String name) {
    return folder().isEmpty() ? builtIn(name) : Pack.of(fromFolder(context, name));
  }

  /// The option as it could be typed again.
  String typed() {
    return folder.typed("--pack-dir");
  }

  String folder() {
    return folder.text();
  }

  static Pack builtIn(String name) {
    List<String> names = Packs.names();
    if (!names.contains(name)) {
      throw Problem.of(Fault.UNKNOWN_PACK, name).allowing(name, names).thrown();
    }
    return Packs.load(name);
  }

  private PackLaw fromFolder(Context context, String name) {
    PackLaw law = law(context, folder(), PackReader.readLaw(Path.of(folder())));
    if (!law.id().equals(name)) {
      throw Problem.of(Fault.OTHER_PACK, folder(), law.id(), name).at("--pack-dir").thrown();
    }
    return law;
  }

  /// Returns the law that was read; shows what is wrong with it first, if anything is.
  static PackLaw law(Context context, String folder, PackReadResult read) {
    if (read.hasErrors()) {
      context.host().err().line(Rendering.text(read.diagnostics()));
    }
    return read.law()
        .orElseThrow(
            () -> {
              String found = Rendering.summary(read.diagnostics());
              return Problem.of(Fault.BROKEN_PACK, folder, found).thrown();
            });
  }
}
