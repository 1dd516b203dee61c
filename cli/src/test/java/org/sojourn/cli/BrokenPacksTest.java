package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.reader.internal.stored.StorePacks;

/// Two packs of three are broken, one by a field that the format does not name, one by what is no
/// YAML: they are named and stop neither the third nor the program, be they built in or in a
/// folder.
final class BrokenPacksTest {

  private static final Path DEMO = Path.of("src/test/resources/packs/demo");
  private static final String CHECK =
      "check %s permit 2024-04-10 --fact presence=inside --as-of 2024-06-01";

  @TempDir private static Path folder;
  private static Path packs;
  private static Apart program;

  @BeforeAll
  static void build() throws IOException {
    packs = folder.resolve("packs");
    copy("demo", "", "");
    copy("field", "format: 1\n", "format: 1\ncolour: blue\n");
    copy("torn", "format: 1\n", "format: [1\n");
    StorePacks.main(new String[] {packs.toString(), packs.toString()});
    program = new Apart(folder);
  }

  @AfterAll
  static void close() throws IOException {
    program.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"packs", "coverage", "stale --older-than 1d", "examples", "examples --all"})
  void builtInTheyStopNoOther(String words) throws ReflectiveOperationException {
    stopsNoOther(program.line(words), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"packs", "coverage", "stale --older-than 1d", "examples", "examples --all"})
  void inAFolderTheyStopNoOther(String words) {
    stopsNoOther(Ran.line(words + " --pack-dir " + packs), packs + "/");
  }

  private static void stopsNoOther(Ran ran, String prefix) {
    assertThat(ran.exit()).as(ran.all()).isEqualTo(Exit.NO);
    assertThat(ran.out()).contains("demo").doesNotContain("P020");
    assertThat(ran.err()).contains("error[P020]", "`colour`", "error[P010]", "torn/pack.yaml:");
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains(prefix + "field does not load: 1 error, ", prefix + "torn does not load: ");
  }

  @Test
  void theSoundOneIsCountedWhole() throws ReflectiveOperationException {
    Ran ran = program.line("packs");
    assertThat(ran.out())
        .contains("field does not load: 1 error, 0 warnings\n", "torn does not load: ")
        .contains("cases 6")
        .endsWith("packs that do not load: 2\n");
    assertThat(program.line("coverage").out()).contains("torn does not load: ");
    assertThat(program.line("examples").lastLine()).isEqualTo("5 passed, 0 failed");
    assertThat(program.line("examples demo").exit()).isZero();
    assertThat(program.line("packs --json").out())
        .contains("\"pack\": \"field\",\n    \"loads\": false,\n    \"findings\": \"1 error");
  }

  @Test
  void aBrokenOneIsRefusedByItself() throws ReflectiveOperationException {
    Ran ran = program.line(CHECK.formatted("field"));
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .containsSubsequence(
            "error[P020]: ",
            "--> packs/field/pack.yaml:",
            "error[C020]: the pack `field` does not load: 1 error, 0 warnings");
    assertThat(program.line(CHECK.formatted("torn")).err()).contains("error[P010]", "error[C020]");
    assertThat(program.line("kinds torn").exit()).isEqualTo(Exit.WRONG);
    assertThat(program.line("examples field").exit()).isEqualTo(Exit.NO);
    assertThat(program.line("coverage field").exit()).isEqualTo(Exit.NO);
  }

  @Test
  void aSoundOneAnswersAsEver() throws ReflectiveOperationException {
    Ran alone = Ran.line(CHECK.formatted("demo") + " --pack-dir " + packs.resolve("demo"));
    assertThat(program.line(CHECK.formatted("demo"))).isEqualTo(alone);
  }

  @Test
  void rowsOfABrokenOneFailAndItsFindingsStandOnce()
      throws IOException, ReflectiveOperationException {
    Path rows = folder.resolve("rows.csv");
    String each = "%s,%s,permit,2024-04-10,presence=inside,2024-06-01,valid\n";
    Files.writeString(
        rows,
        "id,pack,kind,printed,facts,as_of,status\n"
            + each.formatted("a", "field")
            + each.formatted("b", "demo")
            + each.formatted("c", "field"));
    Ran ran = program.line("examples " + rows);
    assertThat(ran.exit()).isEqualTo(Exit.NO);
    assertThat(ran.out()).contains("FAILED a", "FAILED c", "C020");
    assertThat(ran.lastLine()).isEqualTo("1 passed, 2 failed");
    assertThat(ran.err().split("P020", -1)).hasSize(2);
  }

  private static void copy(String name, String old, String now) throws IOException {
    Path to = packs.resolve(name);
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(DEMO.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling(""));
        Files.copy(file, copy);
      }
    }
    Path pack = to.resolve("pack.yaml");
    Files.writeString(pack, Files.readString(pack).replace(old, now));
  }
}
