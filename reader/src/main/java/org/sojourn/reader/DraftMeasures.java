package org.sojourn.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.pack.CheckedPack;
import org.sojourn.reader.internal.pack.ReadPack;

/// Reads a measure that nobody has signed yet together with the pack that it would join, and finds
/// everything that is wrong with the two together.
///
/// A draft is a file as those under `measures` of a pack. Where its rules have no source yet, they
/// name the source `draft`, which stands for the file itself.
public final class DraftMeasures {

  private DraftMeasures() {}

  /// The law with the draft in it.
  ///
  /// @param law the pack with one measure more and a hash of its own; empty if there is an error
  /// @param draft that measure
  /// @param diagnostics what was found in the draft, and the errors that it causes elsewhere, in
  ///     order of place
  public record Result(
      Optional<PackLaw> law, Optional<Measure> draft, List<Diagnostic> diagnostics) {

    /// Copies the list.
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// Reads a draft into a pack that comes with the program.
  ///
  /// @param pack for example `ru`
  /// @param draft the file of the draft
  /// @return the law and what is wrong; never throws for anything that the file can hold
  /// @throws UnknownPackException if no pack has this name
  /// @throws BrokenPackException if the pack itself has an error
  public static Result read(String pack, Path draft) {
    return result(ReadPack.readWithDraft(Packs.nodes(pack), draft), draft);
  }

  /// Reads a draft into a pack folder.
  ///
  /// @param folder the folder that holds `pack.yaml`
  /// @param draft the file of the draft
  /// @return the law and what is wrong; never throws for anything that folder and file can hold
  public static Result read(Path folder, Path draft) {
    return result(ReadPack.readWithDraft(folder, draft), draft);
  }

  private static Result result(CheckedPack read, Path draft) {
    String name = ReadFolder.name(draft);
    List<Diagnostic> told =
        read.diagnostics().stream()
            .filter(found -> found.isError() || found.location().file().equals(name))
            .toList();
    Optional<Measure> measure = read.law().flatMap(law -> measure(law, read.nodes()));
    return new Result(read.law(), measure, told);
  }

  /// The draft stands behind the other measures of the files, wherever its day puts it in the law.
  private static Optional<Measure> measure(PackLaw law, Optional<PackNodes> nodes) {
    return nodes
        .map(all -> all.of(Role.MEASURE).getLast())
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> ((Node.Mapping) root).get("measure"))
        .filter(Node.Scalar.class::isInstance)
        .map(id -> ((Node.Scalar) id).text())
        .flatMap(
            id -> law.measures().stream().filter(it -> it.id().toString().equals(id)).findFirst());
  }
}
