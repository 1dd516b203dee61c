package org.sojourn.reader.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Purpose;
import org.sojourn.time.CountingRule;
import org.sojourn.time.MonthEnd;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The words that the schema allows are those that the model knows, and every rule has a title for
/// messages.
final class SchemaWordsTest {

  private static JsonNode definitions;

  @BeforeAll
  static void read() throws java.io.IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SchemaWordsTest.class.getResourceAsStream("/schema/pack-1.schema.json"))) {
      definitions = JsonMapper.shared().readTree(in).path("$defs");
    }
  }

  @Test
  void knowsTheWordsOfTheModel() {
    assertThat(words("/confidence")).isEqualTo(ids(Confidence.values(), Confidence::id));
    assertThat(words("/purpose")).isEqualTo(ids(Purpose.values(), Purpose::id));
    assertThat(words("/countingRule")).isEqualTo(ids(CountingRule.values(), CountingRule::id));
    assertThat(words("/monthEnd")).isEqualTo(ids(MonthEnd.values(), MonthEnd::id));
    assertThat(words("/expectation/properties/status")).isEqualTo(ids(Status.values(), Status::id));
  }

  @Test
  void hasATitleForEveryDefinition() {
    for (String name : definitions.propertyNames()) {
      assertThat(definitions.path(name).path("title").asString("")).as(name).isNotBlank();
    }
  }

  private static List<String> words(String definition) {
    List<String> words = new ArrayList<>();
    definitions.at(definition).path("enum").forEach(word -> words.add(word.asString()));
    return words;
  }

  private static <E> List<String> ids(E[] values, java.util.function.Function<E, String> id) {
    return Arrays.stream(values).map(id).toList();
  }
}
