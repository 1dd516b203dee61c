package org.sojourn.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A place is written as terminals and editors take it.
final class LocationTest {

  @ParameterizedTest
  @CsvSource({"12, 5, a.yaml:12:5", "12, 0, a.yaml:12", "0, 0, a.yaml"})
  void writesWhatIsKnown(int line, int column, String written) {
    assertThat(new Location("a.yaml", line, column, "")).hasToString(written);
  }

  @Test
  void refusesNumbersBelowOne() {
    assertThatThrownBy(() -> new Location("a.yaml", -1, 0, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void makesAnExcerptFitForATerminal() {
    String hostile = "a\u001b[31m\u202Eb\nc\tд" + "x".repeat(100);
    Location location = new Location("a.yaml", 1, 1, hostile);
    assertThat(location.excerpt()).startsWith("a?[31m?b?c дxxx").endsWith("…").hasSize(73);
  }
}
