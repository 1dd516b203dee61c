package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Words;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.testkit.Seeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The answer for programs follows its schema, and says the same as the answer for people.
final class JsonTest {

  private static final Path SCHEMA = Path.of("../docs/reference/determination.schema.json");
  private static final String ID = "https://sojourn.example/schema/determination-1.schema.json";
  private static final String DEMO = "src/test/resources/packs/demo";
  private static final String SHAPES = "../reader/src/test/resources/good/shapes";
  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest(name = "{0}: {1} questions")
  @CsvSource({"ru, 150", "demo, 250"})
  void followsItsSchemaAndAgreesWithThePage(String pack, int questions) throws IOException {
    Schema schema = schema();
    PackLaw law = law(pack);
    Seeds.check(
        questions,
        random -> {
          List<String> words = new ArrayList<>(List.of("check", pack));
          words.addAll(new Samples(law, random).question());
          if (pack.equals("demo")) {
            words.addAll(List.of("--pack-dir", DEMO));
          }
          Ran page = Ran.sojourn(words.toArray(String[]::new));
          words.add("--json");
          Ran json = Ran.sojourn(words.toArray(String[]::new));
          String asked = String.join(" ", words);
          assertThat(schema.validate(json.out(), InputFormat.JSON)).as(asked).isEmpty();
          agree(MAPPER.readTree(json.out()), page, json, asked);
        });
  }

  /// Forms of law that a random day seldom meets.
  @ParameterizedTest
  @CsvSource({
    "designated-card 2025-06-30 --fact category=C08 --as-of 2026-09-10",
    "designated-card 2025-06-30 --fact category=C08 --as-of 2026-09-09",
    "designated-card 2025-06-30 --as-of 2026-09-10",
    "placeholder-card 2025-10-31 --as-of 2026-03-15 --known-on 2025-11-01",
  })
  void followsItsSchemaInEveryShape(String question) throws IOException {
    String words = "check shapes " + question + " --pack-dir " + SHAPES;
    Ran json = Ran.line(words + " --json");
    assertThat(schema().validate(json.out(), InputFormat.JSON)).as(words).isEmpty();
    agree(MAPPER.readTree(json.out()), Ran.line(words), json, words);
  }

  private static void agree(JsonNode answer, Ran page, Ran json, String asked) {
    assertThat(json.exit()).as(asked).isEqualTo(page.exit());
    String status = answer.get("status").asString();
    int exit =
        switch (status) {
          case "valid" -> Exit.DONE;
          case "not-valid" -> Exit.NO;
          default -> Exit.OPEN;
        };
    assertThat(page.exit()).as(asked).isEqualTo(exit);
    boolean dated = status.equals("valid") || status.equals("not-valid");
    JsonNode through = answer.get("through");
    if (dated && through.isObject() && through.get("type").asString().equals("day")) {
      LocalDate day = LocalDate.parse(through.get("day").asString());
      String words = new Dates(Words.of(Language.ENGLISH)).withWeekday(day).replace('\u00a0', ' ');
      assertThat(page.firstLine()).as(asked).endsWith(words);
    }
    for (JsonNode step : answer.get("steps")) {
      String says = step.get("says").asString().replaceAll("\\s+", " ");
      assertThat(page.out().replaceAll("\\s+", " ")).as(asked).contains(says);
    }
  }

  private static PackLaw law(String pack) {
    return pack.equals("demo")
        ? PackReader.readLaw(Path.of(DEMO)).law().orElseThrow()
        : Packs.law(pack);
  }

  private static Schema schema() throws IOException {
    String text = Files.readString(SCHEMA);
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)));
    return registry.getSchema(SchemaLocation.of(ID));
  }
}
