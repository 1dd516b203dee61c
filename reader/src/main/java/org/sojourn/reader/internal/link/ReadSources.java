package org.sojourn.reader.internal.link;

import java.util.Optional;
import org.sojourn.law.Source;
import org.sojourn.reader.internal.node.Node;

/// Reads where things were read.
record ReadSources(Vocabulary names) {

  /// Defines the sources of a pack.
  void define(Node.Mapping sources) {
    for (Node.Entry entry : sources.entries().values()) {
      names.sources.define(entry.key(), () -> read(entry));
    }
  }

  private Optional<Source> read(Node.Entry entry) {
    Optional<Node.Mapping> map = names.shapes.map(entry.value());
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), names.shapes);
    String title = fields.needWord("title").map(Node.Scalar::text).orElse("?");
    Optional<String> url = fields.word("url").map(Node.Scalar::text);
    boolean official = fields.get("official").flatMap(names.shapes::yesNo).orElse(false);
    Source.Standing standing = official ? Source.Standing.OFFICIAL : Source.Standing.SECONDARY;
    return Optional.of(new Source(entry.key().text(), title, url, standing));
  }
}
