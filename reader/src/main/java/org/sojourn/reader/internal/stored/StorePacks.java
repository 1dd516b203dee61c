package org.sojourn.reader.internal.stored;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Limits;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.ReadNodes;
import org.sojourn.reader.internal.standard.ExpandShapes;
import org.sojourn.reader.internal.standard.ExpandStandard;

/// A step of the build: stores the packs of a folder beside them and writes their index, because
/// the folders of a class path cannot be listed.
public final class StorePacks {

  /// The names of the stored packs, one a line.
  public static final String INDEX = "index";

  /// The languages that some pack declares, one a line.
  public static final String LANGUAGES = "languages";

  /// What follows a pack's name in the file of its law.
  public static final String LAW = ".law";

  /// What follows a pack's name in the file of its worked cases.
  public static final String CASES = ".cases";

  private StorePacks() {}

  /// Stores every pack of a folder; ends with 1 if one is no YAML.
  ///
  /// @param args the folder that holds the packs
  /// @throws IOException if a file cannot be written
  public static void main(String[] args) throws IOException {
    Path packs = Path.of(args[0]);
    List<String> names = names(packs);
    Set<String> languages = new TreeSet<>();
    for (String name : names) {
      languages.addAll(
          languages(store(packs, name, EnumSet.complementOf(EnumSet.of(Role.EXAMPLES)), LAW)));
      store(packs, name, EnumSet.of(Role.EXAMPLES), CASES);
    }
    write(packs.resolve(INDEX), names);
    write(packs.resolve(LANGUAGES), languages);
  }

  private static void write(Path file, Collection<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /// The languages that a pack declares; none where they are not written as they should be.
  private static List<String> languages(PackNodes nodes) {
    return nodes
        .one(Role.PACK)
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> ((Node.Mapping) root).get("languages"))
        .filter(Node.Sequence.class::isInstance)
        .map(list -> ((Node.Sequence) list).items())
        .orElse(List.of())
        .stream()
        .filter(Node.Scalar.class::isInstance)
        .map(tag -> ((Node.Scalar) tag).text())
        .toList();
  }

  private static List<String> names(Path packs) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> folders = Files.list(packs)) {
      folders
          .filter(folder -> Files.isRegularFile(folder.resolve(Role.PACK.path())))
          .forEach(folder -> names.add(String.valueOf(folder.getFileName())));
    }
    names.sort(null);
    return names;
  }

  private static PackNodes store(Path packs, String name, Set<Role> roles, String ending)
      throws IOException {
    Findings findings = Findings.all();
    Path folder = packs.resolve(name);
    Optional<PackNodes> nodes =
        ReadFolder.read(folder, "packs/" + name, roles, Limits.USUAL, findings)
            .map(texts -> new ReadNodes(findings).read(texts))
            .map(it -> ExpandStandard.expand(it, findings))
            .map(it -> ExpandShapes.expand(it, findings));
    if (nodes.isEmpty() || findings.hasErrors()) {
      System.err.println(Rendering.text(findings.sorted()));
      System.exit(1);
    }
    Files.write(packs.resolve(name + ending), StoreNodes.store(nodes.orElseThrow()));
    return nodes.orElseThrow();
  }
}
