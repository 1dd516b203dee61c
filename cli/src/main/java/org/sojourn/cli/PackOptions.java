package org.sojourn.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.decide.Pack;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.BrokenPackException;
import org.sojourn.reader.DraftMeasures;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;

/// Which pack: a built-in one by name, or a folder.
final class PackOptions {

  private final Syntax.Value folder;
  private final Set<String> told = new HashSet<>();

  PackOptions(Syntax syntax) {
    folder = syntax.option("DIR", "--pack-dir");
  }

  /// Loads the pack.
  ///
  /// @param context where to say what is wrong with it
  /// @param name the pack as named; a folder must hold that one
  Pack load(Context context, String name) {
    return folder().isEmpty() ? builtIn(context, name) : Pack.of(fromFolder(context, name));
  }

  /// Reads a draft measure into the pack.
  ///
  /// @param context where to say what is wrong with it
  /// @param name the pack as named; it was loaded before
  /// @param file the draft
  DraftMeasures.Result draft(Context context, String name, String file) {
    DraftMeasures.Result read =
        folder().isEmpty()
            ? DraftMeasures.read(name, Path.of(file))
            : DraftMeasures.read(Path.of(folder()), Path.of(file));
    if (read.law().isEmpty() || read.draft().isEmpty()) {
      context.host().err().line(Rendering.text(read.diagnostics()));
      context.host().err().flush();
      throw Problem.of(Fault.BROKEN_DRAFT, file, Rendering.summary(read.diagnostics())).thrown();
    }
    return read;
  }

  /// The option as it could be typed again.
  String typed() {
    return folder.typed("--pack-dir");
  }

  String folder() {
    return folder.text();
  }

  private Pack builtIn(Context context, String name) {
    List<String> names = Packs.names();
    if (!names.contains(name)) {
      throw Problem.of(Fault.UNKNOWN_PACK, name).allowing(name, names).thrown();
    }
    try {
      return Packs.load(name);
    } catch (BrokenPackException e) {
      throw refused(context, name, e.summary(), e.findings());
    }
  }

  private PackLaw fromFolder(Context context, String name) {
    PackLaw law = law(context, folder(), PackReader.readLaw(Path.of(folder())));
    if (!law.id().equals(name)) {
      throw Problem.of(Fault.OTHER_PACK, folder(), law.id(), name).at("--pack-dir").thrown();
    }
    return law;
  }

  /// Returns the law that was read; shows what is wrong with it first, if anything is.
  PackLaw law(Context context, String folder, PackReadResult read) {
    return read.law()
        .orElseThrow(
            () -> {
              String summary = Rendering.summary(read.diagnostics());
              return refused(context, folder, summary, Rendering.text(read.diagnostics()));
            });
  }

  /// Shows what is wrong with a pack, once, however many rows of a file ask for it.
  private ProblemException refused(Context context, String name, String summary, String findings) {
    if (told.add(name)) {
      context.host().err().line(findings);
      context.host().err().flush();
    }
    return Problem.of(Fault.BROKEN_PACK, name, summary).thrown();
  }
}
