package org.sojourn.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.cli.host.Screen.Colour;
import org.sojourn.cli.host.Screen.Progress;

/// Lines fit the screen, and what belongs together stays together.
final class PageTest {

  private static Page page(int width) {
    return new Page(new Screen(width, Colour.OFF, Progress.HIDDEN));
  }

  @Test
  void breaksBetweenWordsAndIndentsWhatFollows() {
    assertThat(
            page(40).item("1", "The clock stood still from June to December of that year.").lines())
        .containsExactly("  1 The clock stood still from June to", "    December of that year.");
  }

  @Test
  void doesNotBreakInsideADate() {
    assertThat(page(40).line("It was good for a very long time, 18\u00a0July\u00a02022").lines())
        .containsExactly("It was good for a very long time,", "18 July 2022");
  }

  @Test
  void aWordLongerThanTheScreenStaysWhole() {
    String address = "https://example.org/" + "x".repeat(60);
    assertThat(page(40).under("see " + address).lines())
        .containsExactly("    see", "    " + address);
  }

  @Test
  void emptyLinesDoNotPileUp() {
    assertThat(page(40).gap().line("a").gap().gap().heading("b").lines())
        .containsExactly("a", "", "b");
  }

  @Test
  void coloursEachLineOfItsOwn() {
    Page page = new Page(new Screen(40, Colour.ON, Progress.HIDDEN));
    assertThat(page.under(Ink.SOFT, "a line that is too long for one, so there are two").lines())
        .allMatch(line -> line.startsWith("    \u001b[2m") && line.endsWith("\u001b[0m"));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "12, '', xterm, 80, ON, SHOWN, 80",
    "12, 1, xterm, 80, OFF, SHOWN, 80",
    "2, '', xterm, '', OFF, SHOWN, 100",
    "1, '', dumb, 500, OFF, HIDDEN, 120",
    "'', '', xterm, 10, OFF, HIDDEN, 40",
    "'', '', xterm, wide, OFF, HIDDEN, 100",
    "'', '', xterm, 0, OFF, HIDDEN, 100"
  })
  void looksAtTheTerminal(
      String terminals,
      String noColour,
      String term,
      String columns,
      Colour colour,
      Progress progress,
      int width) {
    Map<String, String> environment =
        Map.of("SOJOURN_TTY", terminals, "NO_COLOR", noColour, "TERM", term, "COLUMNS", columns);
    assertThat(Screen.of(environment)).isEqualTo(new Screen(width, colour, progress));
  }
}
