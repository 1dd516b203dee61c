package org.sojourn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The generated part of the page of figures, and what it leaves alone.
final class SectionTest {

  private static final String BY_HAND = "# Measured figures\n\nWritten by a person.\n";

  private static String write(String text, String row, String work) {
    return Section.replace(
        text,
        Set.of(row),
        List.of("| " + row + " | " + work + " |"),
        List.of("| " + row + " | 2026-11-24 |"));
  }

  @Test
  void addsItselfBelowWhatPeopleWrote() {
    String text = write(BY_HAND, "peers", "DuckDB");
    assertThat(text).startsWith(BY_HAND).contains("| peers | DuckDB |", "| peers | 2026-11-24 |");
  }

  @Test
  void replacesTheLinesOfARowMeasuredAnew() {
    String text = write(write(BY_HAND, "peers", "old"), "peers", "new");
    assertThat(text).contains("| peers | new |").doesNotContain("old").startsWith(BY_HAND);
  }

  @Test
  void keepsTheLinesOfOtherRowsAndTheOrder() {
    String text = write(write(BY_HAND, "peers", "a"), "kernel", "b");
    assertThat(text.lines().filter(line -> line.contains("| kernel") || line.contains("| peers")))
        .containsExactly(
            "| kernel | b |", "| peers | a |", "| kernel | 2026-11-24 |", "| peers | 2026-11-24 |");
  }

  @Test
  void keepsWhatStandsBelow() {
    String text = write(BY_HAND, "peers", "a") + "\nBelow.\n";
    String again = write(text, "peers", "b");
    assertThat(again).endsWith("\nBelow.\n").contains("| peers | b |");
    assertThat(write(again, "peers", "b")).isEqualTo(again);
  }
}
