package org.sojourn.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values as somebody writes them.
final class FactTest {

  private static final Fact CATEGORY = choice(Optional.of("P"));

  @ParameterizedTest
  @CsvSource({"C09, 0", "C09P, 0", "A1, 1", "A1P, 2", "A1PP, 2", "P, 3", "PP, 3"})
  void passesTheEndingOver(String text, int place) {
    assertThat(CATEGORY.parse(text)).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C09p", "C09PP", "PC09", "C10P", "", "C0"})
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> CATEGORY.parse(text)).isInstanceOf(FactValueException.class);
  }

  @Test
  void knowsNoEndingWhereNoneIsNamed() {
    assertThatThrownBy(() -> choice(Optional.empty()).parse("C09P"))
        .isInstanceOf(FactValueException.class);
  }

  private static Fact choice(Optional<String> suffix) {
    FactType type = new FactType.Choice(List.of("C09", "A1", "A1P", "P"), Map.of(), suffix);
    Text text = Text.english("Category");
    return new Fact(new FactId("category"), 0, type, text, text, OptionalInt.empty());
  }
}
