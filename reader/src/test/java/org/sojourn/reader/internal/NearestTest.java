package org.sojourn.reader.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The name that was probably meant.
final class NearestTest {

  private static final List<String> NAMES =
      List.of("residence-permit", "visa", "work-permit", "KZ", "presence");

  @ParameterizedTest
  @CsvSource({
    "resident-permit, residence-permit",
    "vias, visa",
    "VISA, visa",
    "kz, KZ",
    "presense, presence",
    "wrok-permit, work-permit",
  })
  void findsTheNearest(String word, String meant) {
    assertThat(Nearest.to(word, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"passport", "x", "'' "})
  void findsNothingFar(String word) {
    assertThat(Nearest.to(word, NAMES)).isEmpty();
  }

  @Test
  void suggestsTheNearestAndAllIfThereAreFew() {
    assertThat(Wording.suggest("vias", NAMES))
        .contains(
            "did you mean `visa`? known: `residence-permit`, `visa`, `work-permit`, `KZ`,"
                + " `presence`");
    assertThat(Wording.suggest("vias", List.of())).isEmpty();
  }

  @Test
  void quotesTextOfOthersOnOneLine() {
    assertThat(Wording.quote("a`b\nc")).isEqualTo("`a'b?c`");
    assertThat(Wording.quote("x".repeat(99))).hasSize(51).endsWith("…`");
  }
}
