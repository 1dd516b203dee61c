package org.sojourn.reader.internal.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Limits;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Place;
import org.sojourn.reader.internal.node.ReadNodes;

/// What was stored comes back, with its places.
final class StoredNodesTest {

  @Test
  void givesBackWhatWasStored() {
    PackNodes nodes = base();
    PackNodes loaded = LoadNodes.load(StoreNodes.store(nodes), file -> "text of " + file);
    assertThat(loaded.hash()).isEqualTo(nodes.hash());
    assertThat(text(loaded)).isEqualTo(text(nodes));
  }

  @Test
  void fetchesTheTextOnlyForAPlace() {
    PackNodes loaded = LoadNodes.load(StoreNodes.store(base()), file -> "text of " + file);
    assertThat(loaded.one(Role.PACK).orElseThrow().place().source().at(1, 1))
        .hasToString("packs/base/pack.yaml:1:1")
        .extracting("excerpt")
        .isEqualTo("text of packs/base/pack.yaml");
  }

  @Test
  void refusesOtherBytes() {
    assertThatThrownBy(() -> LoadNodes.load(new byte[] {'S', 'J', 'N', 9}, file -> ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PackNodes base() {
    Findings findings = Findings.all();
    Path folder = Path.of("src/test/resources/good/base");
    return ReadFolder.read(folder, "packs/base", EnumSet.allOf(Role.class), Limits.USUAL, findings)
        .map(texts -> new ReadNodes(findings).read(texts))
        .orElseThrow();
  }

  private static String text(PackNodes nodes) {
    return nodes.files().stream()
        .map(file -> file.role() + " " + text(file.root()))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Node node) {
    Place place = node.place();
    String where = place.source().name() + ":" + place.line() + ":" + place.column() + " ";
    return switch (node) {
      case Node.Scalar scalar -> where + scalar.style() + " " + scalar.text();
      case Node.Sequence sequence ->
          where + sequence.items().stream().map(StoredNodesTest::text).toList();
      case Node.Mapping mapping ->
          where
              + mapping.entries().values().stream()
                  .map(entry -> text(entry.key()) + " -> " + text(entry.value()))
                  .toList();
    };
  }
}
