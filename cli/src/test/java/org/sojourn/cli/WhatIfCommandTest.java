package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a draft would do is told to people, programs and spreadsheets alike; what is wrong with it
/// is told with its place, and then nothing is written.
final class WhatIfCommandTest {

  private static final String DRAFT = "../docs/examples/draft-extend-30-days.yaml";
  private static final Path SCHEMA = Path.of("../docs/reference/whatif.schema.json");
  private static final String ID = "https://sojourn.example/schema/whatif-1.schema.json";

  @TempDir Path folder;

  @Test
  void tellsTheSameInEveryForm() throws IOException {
    String asked = whatIf(DRAFT) + " --hide-below 20";
    Ran page = Ran.line(asked);
    Ran json = Ran.line(asked + " --json");
    Ran csv = Ran.line(asked + " --csv --svg " + folder.resolve("plot.svg"));
    assertThat(page.exit()).as(page.all()).isZero();
    assertThat(schema().validate(json.out(), InputFormat.JSON)).isEmpty();
    JsonNode answer = new JsonMapper().readTree(json.out());
    long later = answer.get("lastGoodDay").get("later").asLong();
    assertThat(later).isPositive();
    assertThat(csv.lines())
        .contains("all,,,,documents,3000", "all,,,,end-later," + later, "all,,,,end-earlier,0");
    assertThat(page.out())
        .contains("is later for: " + later, "is earlier for: none", "No number under 20 is shown");
    assertThat(answer.get("madeUp").asBoolean()).isTrue();
    assertThat(answer.get("asOf").asString()).isEqualTo("2022-08-01");
    assertThat(answer.get("knownOn").asString()).isEqualTo("2022-07-20");
    assertThat(Files.readString(folder.resolve("plot.svg"))).contains("</svg>", "Draft: thirty");
  }

  @Test
  void speaksRussian() {
    Ran page = Ran.line(whatIf(DRAFT) + " --lang ru");
    assertThat(page.firstLine())
        .isEqualTo(
            "Что если: ПРОЕКТ, не действует: тридцать дней дополнительно к срокам пребывания");
    assertThat(page.out()).contains("Последний день действия", "наступает раньше: нет");
  }

  @ParameterizedTest
  @CsvSource({
    "C071, --known-on 2022-07-19",
    "C018, --purpose sleep",
    "C016, --as-of soon",
    "C079, --hide-below 0",
    "C079, --hide-below many",
    "C080, --json --csv",
    "C050, --svg no/such/folder/plot.svg",
  })
  void refuses(String code, String options) {
    Ran ran = Ran.line(whatIf(DRAFT) + " " + options);
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).contains("error[" + code + "]");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void refusesADraftWithTheplaceOfTheMistake() throws IOException {
    Path draft = folder.resolve("draft.yaml");
    Files.writeString(
        draft, Files.readString(Path.of(DRAFT)).replace("$stay-papers", "$stay-paper"));
    Path plot = folder.resolve("plot.svg");
    Ran ran = Ran.line(whatIf(draft.toString()) + " --svg " + plot);
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).contains("draft.yaml:15:11", "stay-paper", "error[C070]");
    assertThat(ran.out()).isEmpty();
    assertThat(plot).doesNotExist();
    assertThat(Ran.line(whatIf(folder.resolve("none.yaml").toString())).err())
        .contains("there is no such file", "C070");
  }

  @Test
  void refusesAPopulationOfAnotherVersionAndShowsTheWayOut() throws IOException {
    Path file = Path.of(made());
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Path other = folder.resolve("other");
    Files.writeString(
        other,
        text.replaceFirst("hash [0-9a-f]{64}", "hash " + "0".repeat(64)),
        StandardCharsets.ISO_8859_1);
    String asked = "whatif --pack ru --draft " + DRAFT + " --population " + other;
    Ran ran = Ran.line(asked);
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).contains("error[C076]", "000000000000…", "--any-version");
    assertThat(Ran.line(asked + " --any-version").exit()).isZero();
    assertThat(Ran.line("whatif --pack ru --draft " + DRAFT + " --population " + DRAFT).err())
        .contains("error[C072]");
    assertThat(Ran.line("whatif --pack us --draft " + DRAFT + " --population " + other).exit())
        .isEqualTo(Exit.WRONG);
  }

  @Test
  void countsAListAndTellsWhatIsLeftOut() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "kind,printed,presence\nvisa,2022-07-10,inside\nvisa,soon,inside\n");
    Path out = folder.resolve("list.population");
    Ran ran = Ran.line("population --pack ru --in " + list + " --out " + out);
    assertThat(ran.exit()).as(ran.all()).isZero();
    assertThat(ran.err())
        .contains(
            "documents: 1; different in facts or days: 1", "left out: 1", "printed: not a day: 1");
    assertThat(Ran.line("population --pack ru --out " + out).err()).contains("error[C080]");
    assertThat(Ran.line("population --pack ru --in " + list + " --out " + list).err())
        .contains("error[C051]");
    assertThat(Ran.line("population --pack ru --in none.csv --out " + out).err())
        .contains("error[C032]");
  }

  private String whatIf(String draft) {
    return "whatif --pack ru --draft " + draft + " --population " + made();
  }

  private String made() {
    Path file = folder.resolve("made");
    if (!Files.exists(file)) {
      assertThat(Ran.line("population --pack ru --synthetic 3000 --out " + file).exit()).isZero();
    }
    return file.toString();
  }

  private static Schema schema() throws IOException {
    String text = Files.readString(SCHEMA);
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)))
        .getSchema(SchemaLocation.of(ID));
  }
}
