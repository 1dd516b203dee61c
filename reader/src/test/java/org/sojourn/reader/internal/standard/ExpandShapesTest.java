package org.sojourn.reader.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.file.SourceText;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.ReadYaml;
import org.sojourn.testkit.Golden;

/// What a shape stands for, and what is said of it in each language.
final class ExpandShapesTest {

  private static final List<String> SAMPLES =
      List.of(
          "window: {printed: {from: 2020-01-31, through: 2020-08-31}, through: 2021-03-04}",
          "window: {printed: {after: 2020-01-30}, through: 2021-03-04}",
          "window: {printed: {before: 2020-09-01}, through: none}",
          "window: {printed: {on: [2018-03-09, 2019-09-09, 2020-07-22]}, through: 2021-03-04}",
          "window: {running: {from: 2020-01-31, through: 2020-08-31}, through: 2021-03-04}",
          "window: {printed: {from: 2020-01-31}, by: {months: 1, not-beyond: 2020-10-12}}",
          "window: {printed: {from: 2020-01-31}, by: {days: 2}}",
          "window: {running: {on: 2020-01-31}, by: {weeks: 5}}",
          "window: {running: {through: 2020-01-31}, by: {years: 21}}",
          "key-day: {on: 2024-02-01, through: 2025-03-04}",
          "key-day: {on: 2024-02-01, through: none}",
          "while-pending: {}",
          "while-pending: {before: printed, at-most: {from: printed, days: 540}}",
          "while-pending: {by: {from: running, days: 30}, at-most: {from: running, months: 3}}",
          "while-pending: {before: 2024-02-01, at-most: 2024-12-31}");

  private final Findings findings = Findings.all();

  static List<String> languages() {
    return Standard.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void saysEachShapeInEachLanguage(String language) {
    String said =
        SAMPLES.stream()
            .map(shape -> Standard.word(text(expand(language, "shape: {" + shape + "}")), language))
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(said).doesNotContain("{", "..", "  ", "?");
    Golden.check(Path.of("src/test/resources/sentences", language + ".txt"), said);
    assertThat(findings.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          window: {printed: {from: 2020-01-31}, through: 2021-03-04} | when: {printed: {from: 2020-01-31}} | effect: {extend-through: 2021-03-04}
          window: {running: {on: 2020-01-31}, through: none} | when: {running: {on: 2020-01-31}} | effect: {extend-through: none}
          window: {running: {on: 2020-01-31}, by: {days: 9, not-beyond: $x}} | when: {running: {on: 2020-01-31}} | effect: {extend-by: {days: 9, not-beyond: $x, from: running}}
          key-day: {on: 2024-02-01, through: $x} | when: {valid-on: 2024-02-01} | effect: {extend-through: $x}
          while-pending: {} | when: {filed: {through: running}} | effect: {continue: {while: {pending: filed, ended-by: decided}}}
          while-pending: {filed: applied, before: printed, decided: done, at-most: $x} | when: {applied: {before: printed}} | effect: {continue: {while: {pending: applied, ended-by: done}, at-most: $x}}
          """)
  void standsForAConditionAndAnEffect(String shape, String when, String effect) {
    Node.Mapping provision = expand("en", "shape: {" + shape + "}\n    says: {en: Says.}");
    Node.Mapping written = expand("en", when + "\n    " + effect + "\n    says: {en: Says.}");
    assertThat(form(provision)).isEqualTo(form(written));
  }

  @Test
  void addsTheAuthorsOwnCondition() {
    String shape = "shape: {key-day: {on: 2024-02-01, through: 2025-03-04}}\n    ";
    String says = "\n    says: {en: Says.}";
    String effect = "\n    effect: {extend-through: 2025-03-04}";
    assertThat(form(expand("en", shape + "when: {nationality: UA}" + says)))
        .isEqualTo(
            form(expand("en", "when: {valid-on: 2024-02-01, nationality: UA}" + effect + says)));
    assertThat(form(expand("en", shape + "when: {valid-on: 2024-03-01}" + says)))
        .isEqualTo(
            form(
                expand(
                    "en",
                    "when: {all: [{valid-on: 2024-02-01}, {valid-on: 2024-03-01}]}"
                        + effect
                        + says)));
  }

  @Test
  void keepsTheAuthorsOwnSentence() {
    Node.Mapping provision =
        expand("en", "shape: {key-day: {on: filed, through: $x}}\n    says: {en: Mine.}");
    assertThat(Standard.word(text(provision), "en")).isEqualTo("Mine.");
    assertThat(findings.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          window: {printed: {from: $start}, through: $end} | Documents whose printed day is 1 May 2020 or later stay valid through 30 July 2020.
          window: {printed: {from: $start}, through: {from: 2020-01-31, months: 2}} | Documents whose printed day is 1 May 2020 or later stay valid through 31 March 2020.
          window: {printed: {before: $start}, through: {from: 2020-01-01, weeks: 1}} | Documents whose printed day is 30 April 2020 or earlier stay valid through 8 January 2020.
          """)
  void findsDaysOfTheCalendarBehindNames(String shape, String said) {
    Node.Mapping provision = expand("en", "shape: {" + shape + "}");
    assertThat(Standard.word(text(provision), "en")).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          key-day: {on: 2024-02-01, through: $moved} | 6:48
          key-day: {on: filed, through: 2024-02-01} | 6:27
          key-day: {on: 2024-02-01, through: $round} | 6:48
          key-day: {on: 2024-02-01, through: {from: 2024-01-31, months: 1}} | 6:48
          key-day: {on: 2024-02-01, through: {event: open}} | 6:48
          window: {printed: {from: 2024-02-01}, by: {days: 90, first-day: counted}} | 6:55
          window: {printed: {from: 2024-02-01}, by: {months: 1, days: 1}} | 6:55
          window: {printed: {from: {earliest: [2024-02-01]}}, through: 2024-03-01} | 6:38
          while-pending: {at-most: decided} | 6:38
          while-pending: {by: none} | 6:33
          """)
  void asksForASentenceWhereADayCannotBeSaid(String shape, String place) {
    expand("en", "shape: {" + shape + "}");
    assertThat(Rendering.text(findings.sorted()))
        .startsWith("error[P087]: the format has no sentence for this day")
        .contains("--> measure.yaml:" + place + " ");
  }

  private Node.Mapping expand(String language, String rule) {
    PackNodes nodes =
        new PackNodes(
            List.of(
                file(Role.PACK, "pack.yaml", "languages: [%s]\nlet: {start: 2020-05-01}", language),
                file(
                    Role.MEASURE,
                    "measure.yaml",
                    """
                    let:
                      end: {from: $start, days: 90}
                      moved: {known: {2020-01-01: 2020-02-01}}
                      round: $round
                    provisions:
                      - %s
                    """,
                    rule)),
            Set.of(),
            "");
    Node measure = ExpandShapes.expand(nodes, findings).one(Role.MEASURE).orElseThrow();
    Node provisions = ((Node.Mapping) measure).get("provisions").orElseThrow();
    return (Node.Mapping) ((Node.Sequence) provisions).items().getFirst();
  }

  private PackNodes.File file(Role role, String name, String text, String part) {
    SourceText source = SourceText.of(name, text.formatted(part));
    return new PackNodes.File(role, new ReadYaml(findings).read(source).orElseThrow());
  }

  private static Node.Mapping text(Node.Mapping provision) {
    return Standard.map(provision, "says");
  }

  /// A node without places, keys in alphabetical order.
  private static String form(Node node) {
    return switch (node) {
      case Node.Scalar word -> word.text();
      case Node.Sequence list ->
          list.items().stream().map(ExpandShapesTest::form).toList().toString();
      case Node.Mapping map ->
          map.entries().entrySet().stream()
              .map(entry -> entry.getKey() + ": " + form(entry.getValue().value()))
              .sorted()
              .toList()
              .toString();
    };
  }
}
