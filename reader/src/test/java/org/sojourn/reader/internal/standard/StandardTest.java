package org.sojourn.reader.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.reader.internal.node.Node;

/// Everything standard has its words in every language, and the page of the format lists it.
final class StandardTest {

  private static final Path TEXTS = Path.of("src/main/resources/standard/texts");

  static List<String> languages() {
    return Standard.languages();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasEveryTextInEveryLanguage(String language) {
    Map<String, String> texts = texts(language);
    Map<String, String> english = texts("en");
    assertThat(withoutUnits(texts).keySet()).isEqualTo(withoutUnits(english).keySet());
    withoutUnits(texts)
        .forEach((key, text) -> assertThat(gaps(text)).as(key).isEqualTo(gaps(english.get(key))));
    assertThat(texts)
        .allSatisfy(
            (where, text) -> assertThat(text).as(where).isNotBlank().isEqualTo(text.strip()));
  }

  @Test
  void hasATextForEachFactAndPaper() {
    Node.Mapping english = Standard.texts("en").orElseThrow();
    Node.Mapping facts = Standard.map(english, "facts");
    assertThat(facts.entries().keySet()).isEqualTo(Standard.facts().entries().keySet());
    assertThat(Standard.map(english, "papers").entries().keySet())
        .containsExactlyElementsOf(Standard.papers());
    assertThat(Standard.map(Standard.map(facts, "presence"), "values").entries().keySet())
        .containsExactlyElementsOf(
            Standard.words(Standard.map(Standard.facts(), "presence"), "values"));
  }

  @Test
  void readsEveryFileThereIs() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              Standard.languages().stream().map(language -> language + ".yaml").toList());
    }
  }

  @Test
  void takesTheWiderLanguageWhereThereIsNoNarrower() {
    assertThat(Standard.texts("pt-BR")).isEqualTo(Standard.texts("pt"));
    assertThat(Standard.texts("zh-Hant-TW")).isEqualTo(Standard.texts("zh-Hant"));
    assertThat(Standard.texts("zh")).isEmpty();
    assertThat(Standard.texts("cy-GB")).isEmpty();
  }

  @Test
  void isListedOnThePageOfTheFormat() throws IOException {
    String page = Files.readString(Path.of("../docs/reference/pack-format.md"));
    String section = page.substring(page.indexOf("### Standard facts and papers"));
    List<String> listed =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(section.substring(0, section.indexOf("\n## ")))
            .results()
            .map(row -> row.group(1))
            .toList();
    List<String> known = new ArrayList<>(Standard.facts().entries().keySet());
    known.addAll(Standard.papers());
    assertThat(listed).containsExactlyElementsOf(known);
    assertThat(section).contains(String.join(", ", Standard.languages()));
  }

  private static Map<String, String> withoutUnits(Map<String, String> texts) {
    Map<String, String> others = new TreeMap<>(texts);
    others.keySet().removeIf(key -> key.startsWith("/shapes/units/"));
    return others;
  }

  /// What stands in braces, in alphabetical order.
  private static List<String> gaps(@Nullable String text) {
    return Pattern.compile("\\{[a-z]+\\}")
        .matcher(Objects.requireNonNull(text))
        .results()
        .map(gap -> gap.group())
        .sorted()
        .toList();
  }

  private static Map<String, String> texts(String language) {
    Map<String, String> texts = new TreeMap<>();
    collect("", Standard.texts(language).orElseThrow(), texts);
    return texts;
  }

  /// The forms of a unit are those of the language, which [PluralCategoryTest] looks at.
  private static void collect(String where, Node node, Map<String, String> texts) {
    switch (node) {
      case Node.Scalar word -> texts.put(where, word.text());
      case Node.Sequence list -> texts.put(where, list.toString());
      case Node.Mapping map ->
          map.entries().forEach((key, entry) -> collect(where + "/" + key, entry.value(), texts));
    }
  }
}
