package org.sojourn.reader.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.file.SourceText;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.ReadYaml;

/// What stands in the place of `standard`, and where messages about it point.
final class ExpandStandardTest {

  private final Findings findings = Findings.all();

  @Test
  void writesAFactOutInTheLanguagesOfThePack() {
    Node.Mapping pack = expand("languages: [en, pt-BR]\nfacts: {presence: standard, other: {}}");
    Node.Mapping facts = Standard.map(pack, "facts");
    assertThat(facts.entries().keySet()).containsExactly("presence", "other");
    Node.Mapping presence = Standard.map(facts, "presence");
    assertThat(presence.entries().keySet()).containsExactly("type", "values", "title", "question");
    assertThat(Standard.word(presence, "type")).isEqualTo("choice");
    Node.Mapping title = Standard.map(presence, "title");
    assertThat(title.entries().keySet()).containsExactly("en", "pt-BR");
    assertThat(Standard.word(title, "pt-BR")).isEqualTo("Onde está o titular");
    Node.Mapping values = Standard.map(presence, "values");
    assertThat(Standard.word(Standard.map(values, "outside"), "en")).isEqualTo("abroad");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void writesAPaperOut() {
    Node.Mapping pack = expand("languages: [zh-Hant]\npapers: {passport: standard}");
    Node.Mapping passport = Standard.map(Standard.map(pack, "papers"), "passport");
    assertThat(Standard.word(passport, "zh-Hant")).isEqualTo("護照或其他身分證明文件");
  }

  @Test
  void pointsAtWhatTheAuthorWrote() {
    Node.Mapping pack = expand("languages: [en]\nfacts:\n  issued: standard");
    Node.Mapping issued = Standard.map(Standard.map(pack, "facts"), "issued");
    Node assume = issued.get("assume").orElseThrow();
    assertThat(assume.place().location()).hasToString("pack.yaml:3:11");
  }

  @Test
  void asksForTextsWhereTheFormatHasNone() {
    expand("languages: [en, cy]\nfacts: {age: standard}\npapers: {letter: standard}");
    assertThat(Rendering.text(findings.sorted()))
        .contains(
            """
            error[P093]: `age` has no standard text in the language `cy`
              --> pack.yaml:2:14   facts: {age: standard}
              help: write it out with its texts; there are standard ones in en, ru,\
            """)
        .contains("error[P093]: `letter` has no standard text in the language `cy`");
  }

  @Test
  void leavesAloneWhatIsNoPack() {
    assertThat(expand("languages: en\nfacts: [a]\npapers: none").entries().keySet())
        .containsExactly("languages", "facts", "papers");
  }

  private Node.Mapping expand(String text) {
    Node root = new ReadYaml(findings).read(SourceText.of("pack.yaml", text)).orElseThrow();
    PackNodes nodes = new PackNodes(List.of(new PackNodes.File(Role.PACK, root)), Set.of(), "");
    return (Node.Mapping) ExpandStandard.expand(nodes, findings).one(Role.PACK).orElseThrow();
  }
}
