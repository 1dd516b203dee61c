package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.testkit.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What lint prints and writes, and how it ends.
final class LintTest {

  private static final String AUTUMN = "lint ru --known-on 2020-10-01";
  private static final Path SCHEMA = Path.of("../docs/reference/lint.schema.json");
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void printsWhatItPrinted() {
    Golden.check(Ran.RESOURCES.resolve("golden/lint-ru.txt"), Ran.line(AUTUMN).all());
  }

  @Test
  void printsInRussian() {
    Golden.check(
        Ran.RESOURCES.resolve("golden/lint-ru-in-russian.txt"),
        Ran.line(AUTUMN + " --purpose travel --lang ru").all());
  }

  @ParameterizedTest(name = "--fail-on {0} ends with {1}")
  @CsvSource({
    "error, 0",
    "warning, 1",
    "note, 1",
    "inversion, 1",
    "stacked-shift, 0",
    "'gap,inversion', 1"
  })
  void endsByWhatIsAskedFor(String failOn, int exit) {
    assertThat(Ran.line(AUTUMN + " --fail-on " + failOn).exit()).isEqualTo(exit);
  }

  @Test
  void commandsShowWhatTheySay() {
    List<String> commands =
        Ran.line(AUTUMN).lines().stream()
            .map(String::strip)
            .filter(line -> line.startsWith("./sojourn check "))
            .toList();
    assertThat(commands).hasSizeGreaterThan(20);
    Ran good = Ran.line(commands.getFirst().substring("./sojourn ".length()));
    Ran over = Ran.line(commands.get(1).substring("./sojourn ".length()));
    assertThat(good.out()).contains("17 September 2021");
    assertThat(over.out()).contains("Ended on Wednesday 16 December 2020");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ru --known-on 2020-10-01", "nz", "th", "eu"})
  void followsItsSchema(String pack) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    String json = Ran.line("lint " + pack + " --json").out();
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void writesSarifWithPlaces(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lint.sarif");
    Ran ran = Ran.line(AUTUMN + " --sarif " + file);
    assertThat(ran.exit()).isZero();
    JsonNode run = MAPPER.readTree(Files.readString(file)).get("runs").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    for (JsonNode result : run.get("results")) {
      String rule = result.get("ruleId").asString();
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asString()).isEqualTo(rule);
      assertThat(result.get("level").asString()).isIn("error", "warning", "note");
      assertThat(result.get("message").get("text").asString()).isNotBlank();
      JsonNode place = result.get("locations").get(0).get("physicalLocation");
      String uri = place.get("artifactLocation").get("uri").asString();
      List<String> lines = Files.readAllLines(Path.of("..").resolve(uri));
      String name =
          result
              .get("locations")
              .get(0)
              .get("logicalLocations")
              .get(0)
              .get("fullyQualifiedName")
              .asString();
      assertThat(lines.get(place.get("region").get("startLine").asInt() - 1))
          .contains(name.substring(name.indexOf('/') + 1));
    }
    assertThat(folder.toFile().list()).containsExactly("lint.sarif");
  }

  @Test
  void ofAFileTellsOnlyItsOwnFindings() {
    String file = "../packs/ru/measures/decree-580.yaml";
    Ran ran = Ran.line("lint " + file + " --known-on 2020-10-01 --json");
    JsonNode findings = MAPPER.readTree(ran.out()).get("findings");
    assertThat(findings).isNotEmpty();
    for (JsonNode finding : findings) {
      assertThat(finding.get("provisions").toString()).contains("decree-580/");
    }
  }

  @ParameterizedTest(name = "lint {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ruu|C010",
        "ru --fail-on inversions|C095",
        "ru --known-on 2020-02-30|C016",
        "ru --purpose fun|C018",
        "../packs/ru/sources.yaml|C096",
        "../packs/ru/measures/nothing.yaml|C030",
        "../README.md|C061",
        "src/test/resources/packs/broken|C020",
        "th --sarif /nowhere/lint.sarif|C050"
      })
  void refusesWithAReason(String words, String code) {
    Ran ran = Ran.line("lint " + words);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains(code);
  }
}
