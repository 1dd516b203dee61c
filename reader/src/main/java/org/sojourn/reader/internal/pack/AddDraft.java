package org.sojourn.reader.internal.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Limits;
import org.sojourn.reader.internal.file.ReadDraft;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Place;
import org.sojourn.reader.internal.node.ReadYaml;

/// Lays the file of a draft measure among those of a pack.
///
/// A draft rests on no publication, so the word `draft` is a source of the pack beside its own, for
/// the draft alone: the file itself.
final class AddDraft {

  private static final String SOURCE = "draft";

  private final Findings findings;

  AddDraft(Findings findings) {
    this.findings = findings;
  }

  /// Adds a draft.
  ///
  /// @param pack the files of the pack
  /// @param file the draft
  /// @return the pack with the draft behind its measures, under a hash of its own; nothing if the
  ///     draft is no text in YAML
  Optional<PackNodes> add(PackNodes pack, Path file) {
    Optional<ReadDraft.Draft> draft = ReadDraft.read(file, Limits.USUAL, findings);
    Optional<Node> root = draft.flatMap(text -> new ReadYaml(findings).read(text.source()));
    return root.map(node -> with(pack, node, draft.orElseThrow().hashWith(pack.hash())));
  }

  private static PackNodes with(PackNodes pack, Node draft, String hash) {
    List<PackNodes.File> files = new ArrayList<>(pack.files());
    if (pack.of(Role.SOURCES).stream().noneMatch(AddDraft::hasDraft)) {
      files.add(new PackNodes.File(Role.SOURCES, source(draft.place())));
    }
    files.add(new PackNodes.File(Role.MEASURE, draft));
    return new PackNodes(files, pack.incomplete(), hash);
  }

  private static boolean hasDraft(Node sources) {
    return sources instanceof Node.Mapping map && map.has(SOURCE);
  }

  private static Node source(Place place) {
    Node title = new Node.Scalar(place, place.source().name(), Node.Style.QUOTED);
    return map(place, SOURCE, map(place, "title", title));
  }

  private static Node map(Place place, String key, Node value) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    entries.put(key, new Node.Entry(new Node.Scalar(place, key, Node.Style.PLAIN), value));
    return new Node.Mapping(place, entries);
  }
}
