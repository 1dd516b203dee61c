package org.sojourn.reader.internal.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.example.CaseCounts;
import org.sojourn.reader.internal.file.Role;

/// A broken pack is stored as its findings and stops none of the others.
final class StorePacksTest {

  private static final Path BASE = Path.of("src/test/resources/good/base");

  @TempDir private Path packs;
  @TempDir private Path target;

  @BeforeEach
  void copyThree() throws IOException {
    for (String name : new String[] {"field", "sound", "torn"}) {
      copy(packs.resolve(name));
    }
    append("field", "colour: blue\n");
    append("torn", "  - {\n");
  }

  @Test
  void storesFindingsInPlaceOfTheLaw() throws IOException {
    String log = store();
    assertThat(stored("index").lines()).containsExactly("field", "sound", "torn");
    assertThat(stored("languages").lines()).containsExactly("de", "en");
    assertThat(target.resolve("sound.law")).exists();
    assertThat(target.resolve("sound.broken")).doesNotExist();
    assertThat(LoadNodes.load(Files.readAllBytes(target.resolve("sound.cases")), _ -> "").files())
        .isNotEmpty()
        .allMatch(file -> file.role() == Role.EXAMPLES);
    for (String name : new String[] {"field", "torn"}) {
      for (String ending : new String[] {".law", ".cases", ".counts"}) {
        assertThat(target.resolve(name + ending)).doesNotExist();
      }
    }
    assertThat(stored("field.broken"))
        .startsWith("1 error, 0 warnings\nerror[P020]: ")
        .contains("`colour`", "--> packs/field/pack.yaml:");
    assertThat(stored("torn.broken")).contains("error[P010]: ", "--> packs/torn/pack.yaml:");
    assertThat(log)
        .contains("error[P020]: ", "warning: the pack `field` will not load: 1 error, 0 warnings")
        .contains("error[P010]: ", "warning: the pack `torn` will not load: ")
        .doesNotContain("sound");
  }

  @Test
  void forgetsWhatAnEarlierBuildStored() throws IOException {
    store();
    Files.writeString(packs.resolve("sound/measures/no.yaml"), "[");
    Path mended = packs.resolve("field/pack.yaml");
    Files.copy(BASE.resolve("pack.yaml"), mended, StandardCopyOption.REPLACE_EXISTING);
    store();
    assertThat(target.resolve("sound.law")).doesNotExist();
    assertThat(target.resolve("sound.broken")).exists();
    assertThat(target.resolve("field.law")).exists();
    assertThat(target.resolve("field.broken")).doesNotExist();
  }

  @Test
  void readsThePacksWhereTheyAreWritten() throws IOException {
    Files.createDirectories(target.resolve("sound/measures"));
    Files.writeString(target.resolve("sound/measures/taken-away.yaml"), "[");
    store();
    assertThat(target.resolve("sound.law")).exists();
  }

  @Test
  void countsTheCases() throws IOException {
    store();
    CaseCounts counts = CountsText.read(stored("sound.counts"));
    assertThat(counts.cases()).isPositive();
    assertThat(counts.covering()).containsKey(ProvisionId.parse("act-1/terms"));
    assertThat(CountsText.write(counts)).isEqualTo(stored("sound.counts"));
  }

  private String store() throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    StorePacks.store(packs, target, new PrintStream(log, true, StandardCharsets.UTF_8));
    return log.toString(StandardCharsets.UTF_8);
  }

  private String stored(String name) throws IOException {
    return Files.readString(target.resolve(name));
  }

  private void append(String pack, String text) throws IOException {
    Path file = packs.resolve(pack).resolve("pack.yaml");
    Files.writeString(file, Files.readString(file) + text);
  }

  private static void copy(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(BASE.relativize(file).toString()));
      }
    }
  }
}
