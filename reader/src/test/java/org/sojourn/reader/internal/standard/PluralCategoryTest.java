package org.sojourn.reader.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.reader.internal.node.Node;

/// The plural forms of CLDR, at the numbers where a rule turns, and a form for each in the texts.
final class PluralCategoryTest {

  static List<String> languages() {
    return Standard.languages();
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3} {4} {5}")
  @CsvSource({
    "en,    1, one",
    "en,    0 2 11 21, other",
    "fr,    0 1, one",
    "pt-BR, 2 21, other",
    "ru,    1 21 31 101 1001, one",
    "ru,    2 3 4 22 104 542, few",
    "ru,    0 5 11 12 13 14 20 100 111 112 540, many",
    "uk,    1 21 121, one",
    "be,    11 25 111, many",
    "pl,    1, one",
    "pl,    2 4 22 102, few",
    "pl,    0 5 12 14 21 25 31 112, many",
    "cs,    1, one",
    "cs,    2 3 4, few",
    "sk,    0 5 21 22 104, other",
    "lt,    1 21 101, one",
    "lt,    2 9 22 109, few",
    "lt,    0 10 11 19 20 111 119, other",
    "lv,    0 10 11 19 20 111 540, zero",
    "lv,    1 21 101, one",
    "lv,    2 9 22 109, other",
    "ro,    1, one",
    "ro,    0 2 19 101 119 219, few",
    "ro,    20 21 100 120 540, other",
    "ar,    0, zero",
    "ar,    1, one",
    "ar,    2, two",
    "ar,    3 10 103 110, few",
    "ar,    11 99 111 540, many",
    "ar,    100 101 102 200, other",
    "ja,    0 1 2, other",
    "zh-Hant, 1 2, other"
  })
  void isThatOfCldr(String language, String numbers, String category) {
    for (String number : numbers.split(" ", -1)) {
      assertThat(PluralCategory.of(language, Integer.parseInt(number)))
          .as(number)
          .isEqualTo(category);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasAFormInTheTexts(String language) {
    Set<String> categories =
        IntStream.range(0, 1000)
            .mapToObj(number -> PluralCategory.of(language, number))
            .collect(Collectors.toCollection(TreeSet::new));
    Standard.map(Standard.map(Standard.texts(language).orElseThrow(), "shapes"), "units")
        .entries()
        .forEach(
            (unit, entry) ->
                assertThat(((Node.Mapping) entry.value()).entries().keySet())
                    .as(unit)
                    .containsExactlyInAnyOrderElementsOf(categories));
  }
}
