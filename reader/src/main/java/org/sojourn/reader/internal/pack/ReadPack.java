package org.sojourn.reader.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.check.CheckOrder;
import org.sojourn.reader.internal.check.CheckPrecedence;
import org.sojourn.reader.internal.file.Limits;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.link.LinkPack;
import org.sojourn.reader.internal.link.LinkedPack;
import org.sojourn.reader.internal.link.ReadExamples;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.ReadNodes;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.reader.internal.schema.CheckStructure;
import org.sojourn.reader.internal.standard.ExpandShapes;
import org.sojourn.reader.internal.standard.ExpandStandard;

/// Reads a pack folder and takes it through every step and every check there is.
public final class ReadPack {

  private static final String FORMAT = "1";

  private final Findings findings = Findings.all();

  private ReadPack() {}

  /// Reads a pack.
  ///
  /// @param folder the folder that holds `pack.yaml`
  /// @param name how messages name the folder
  /// @param roles the roles of the files wanted
  /// @return what it holds and what is wrong with it; never throws for anything that a folder can
  ///     hold
  public static CheckedPack read(Path folder, String name, Set<Role> roles) {
    return new ReadPack().whole(folder, name, roles, Optional::of);
  }

  /// Reads the law of a pack with a draft measure in it.
  ///
  /// @param folder the folder that holds `pack.yaml`
  /// @param draft the file of the draft
  /// @return what both hold and what is wrong with them
  public static CheckedPack readWithDraft(Path folder, Path draft) {
    ReadPack read = new ReadPack();
    Set<Role> law = EnumSet.complementOf(EnumSet.of(Role.EXAMPLES));
    AddDraft add = new AddDraft(read.findings);
    return read.whole(folder, ReadFolder.name(folder), law, nodes -> add.add(nodes, draft));
  }

  /// Reads a draft measure into a pack that was checked and written out before.
  ///
  /// @param stored the files of the pack
  /// @param draft the file of the draft
  /// @return what both hold and what is wrong with them
  public static CheckedPack readWithDraft(PackNodes stored, Path draft) {
    return new ReadPack().stored(stored, draft);
  }

  private CheckedPack stored(PackNodes stored, Path draft) {
    Optional<PackNodes> nodes = new AddDraft(findings).add(stored, draft);
    if (nodes.isEmpty()) {
      return new CheckedPack(Optional.empty(), Optional.empty(), List.of(), findings.sorted());
    }
    new CheckStructure(findings).check(Role.MEASURE, nodes.get().files().getLast().root());
    return link(ExpandShapes.expand(nodes.get(), findings));
  }

  private CheckedPack whole(
      Path folder, String name, Set<Role> roles, Function<PackNodes, Optional<PackNodes>> change) {
    Optional<PackNodes> nodes =
        ReadFolder.read(folder, name, roles, Limits.USUAL, findings)
            .map(texts -> new ReadNodes(findings).read(texts))
            .flatMap(change);
    if (nodes.isPresent() && hasKnownFormat(nodes.get())) {
      checkStructure(nodes.get());
      PackNodes expanded = ExpandStandard.expand(nodes.get(), findings);
      return link(ExpandShapes.expand(expanded, findings));
    }
    return new CheckedPack(Optional.empty(), Optional.empty(), List.of(), findings.sorted());
  }

  /// The structure of another version is unknown here, so nothing else is said about it.
  private boolean hasKnownFormat(PackNodes nodes) {
    Optional<Node> format =
        nodes
            .one(Role.PACK)
            .filter(Node.Mapping.class::isInstance)
            .flatMap(root -> ((Node.Mapping) root).get("format"));
    if (format.isPresent()
        && format.get() instanceof Node.Scalar version
        && !version.text().equals(FORMAT)) {
      new Report(findings)
          .add(
              DiagnosticCode.FORMAT_VERSION,
              version,
              "this program reads format 1, found %s".formatted(Wording.quote(version.text())),
              "write `format: 1`, or read the pack with a newer program");
      return false;
    }
    return true;
  }

  private void checkStructure(PackNodes nodes) {
    CheckStructure structure = new CheckStructure(findings);
    nodes.files().forEach(file -> structure.check(file.role(), file.root()));
  }

  private CheckedPack link(PackNodes nodes) {
    Optional<LinkedPack> linked = LinkPack.link(nodes, findings);
    List<Case> cases = new ArrayList<>();
    if (linked.isPresent()) {
      CheckPrecedence.check(linked.get(), findings);
      CheckOrder.check(linked.get(), findings);
      ReadExamples examples = new ReadExamples(linked.get());
      nodes.of(Role.EXAMPLES).forEach(root -> cases.addAll(examples.read(root)));
      reportUnused(linked.get());
    }
    Optional<PackLaw> law = findings.hasErrors() ? Optional.empty() : linked.map(LinkedPack::law);
    return new CheckedPack(Optional.of(nodes), law, cases, findings.sorted());
  }

  /// Where something could not be read, nobody knows what it would have used.
  private void reportUnused(LinkedPack linked) {
    if (!findings.hasErrors()) {
      linked.reportUnused();
    }
  }
}
