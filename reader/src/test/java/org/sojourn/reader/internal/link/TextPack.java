package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.check.CheckOrder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.file.SourceText;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.ReadYaml;

/// A small pack made of text in a test, without the schema, which other tests hold to it.
public final class TextPack {

  private static final String PACK =
      """
      format: 1
      pack: demo
      title: {en: Demo}
      languages: [en]
      known-through: 2022-12-31
      counting: {en: In days}
      kinds:
        card: {title: {en: Card}, purposes: [stay, work]}
        visa: {title: {en: Visa}, purposes: [stay, entry]}
      facts:
        nationality: {type: state, title: {en: N}, question: {en: N}}
        second: {type: state, assume: none, title: {en: S}, question: {en: S}}
        presence: {type: choice, values: {inside: {en: i}, outside: {en: o}, abroad: {en: a}}, title: {en: P}, question: {en: P}}
        protected: {type: boolean, assume: no, title: {en: P}, question: {en: P}}
        age: {type: number, least: 0, most: 130, unit: years, title: {en: A}, question: {en: A}}
        filed: {type: day, assume: none, title: {en: F}, question: {en: F}}
        decided: {type: day, assume: none, title: {en: D}, question: {en: D}}
      states: {stateless: {en: Stateless}}
      lists: {neighbours: [AT, CHE]}
      let: {end: {known: {2020-04-18: 2020-06-15, 2020-06-15: {is: none, by: move, confidence: derived}}}}
      conditions: {safe: {protected: yes}, here: {presence: inside, meets: safe}}
      events:
        open: {title: {en: Open}, by: nationality, values: {AT: 2020-06-16}, default: $end}
        over: {title: {en: Over}, default: 2022-01-01}
      readings:
        window: {question: {en: W}, options: {shift: {title: {en: S}}, cut: {title: {en: C}}, mix: {title: {en: M}}}}
      """;

  private static final String MOVE =
      """
      measure: move
      title: {en: Move}
      published: 2020-06-15
      cite: {instrument: Move}
      """;

  private final Findings findings = Findings.all();
  private final Optional<LinkedPack> linked;

  private TextPack(List<String> measures) {
    ReadYaml yaml = new ReadYaml(findings);
    List<PackNodes.File> files = new ArrayList<>();
    add(files, yaml, Role.PACK, "pack.yaml", PACK);
    add(files, yaml, Role.SOURCES, "sources.yaml", "S: {title: T}");
    add(files, yaml, Role.MEASURE, "measures/move.yaml", MOVE);
    int count = 0;
    for (String measure : measures) {
      add(files, yaml, Role.MEASURE, "measures/" + count++ + ".yaml", measure);
    }
    linked = LinkPack.link(new PackNodes(files, Set.of(), "0"), findings);
    linked.ifPresent(pack -> CheckOrder.check(pack, findings));
  }

  private static void add(
      List<PackNodes.File> files, ReadYaml yaml, Role role, String name, String text) {
    Node root = yaml.read(SourceText.of(name, text)).orElseThrow();
    files.add(new PackNodes.File(role, root));
  }

  /// Makes a pack of measures.
  public static TextPack of(String... measures) {
    return new TextPack(List.of(measures));
  }

  /// Makes a measure with one provision.
  public static String measure(String name, String published, String rule) {
    return """
    measure: %s
    title: {en: %s}
    published: %s
    cite: {instrument: %s}
    sources: [S]
    provisions:
      - id: rule
        kind: card
        says: {en: Says.}
        confidence: verified
    %s
    """
        .formatted(name, name, published, name, rule.indent(4).stripTrailing());
  }

  /// Reads one condition.
  static Condition condition(String when) {
    return provision("when: " + when + "\neffect: {end: 2022-01-01}").when();
  }

  /// Reads one effect.
  static Effect effect(String effect) {
    return provision("effect: " + effect).effect();
  }

  /// Reads one provision.
  static Provision provision(String rule) {
    return of(measure("act", "2020-04-18", rule)).provision("act", "rule");
  }

  /// Returns one provision of the law.
  Provision provision(String measure, String name) {
    ProvisionId id = new ProvisionId(new MeasureId(measure), name);
    return Objects.requireNonNull(law().provisions().get(id));
  }

  /// Returns the law, and fails if something is wrong with it.
  public PackLaw law() {
    if (findings.hasErrors()) {
      throw new AssertionError(errors());
    }
    return linked.orElseThrow().law();
  }

  /// Returns what is wrong, warnings left out.
  public String errors() {
    return Rendering.text(findings.sorted().stream().filter(it -> it.isError()).toList());
  }
}
