package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.testkit.Golden;

/// A new pack is sound from its first minute, whatever the country and the language.
final class NewPackTest {

  @TempDir private Path folder;

  private Ran create(String code, String... more) {
    Stream<String> words = Stream.of("new-pack", code, "--dir", folder.toString());
    return Ran.sojourn(Stream.concat(words, Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void everyCountryCanBegin() {
    List<String> codes =
        Stream.concat(Stream.of("eu"), Stream.of(Locale.getISOCountries())).toList();
    for (String code : codes) {
      assertThat(create(code).exit()).as(code).isZero();
      Path pack = folder.resolve(code.toLowerCase(Locale.ROOT));
      PackReadResult read = PackReader.read(pack);
      assertThat(Rendering.text(read.diagnostics())).as(code).isEmpty();
      assertThat(read.law().orElseThrow().id()).isEqualTo(code.toLowerCase(Locale.ROOT));
    }
    Ran examples = Ran.sojourn("examples", "--pack-dir", folder.toString());
    assertThat(examples.exit()).isZero();
    assertThat(examples.lastLine()).isEqualTo(10 * codes.size() + " passed, 0 failed");
  }

  @Test
  void everyLanguageOfTheFormatCanBeTaken() {
    String all = String.join(",", Packs.standardLanguages());
    assertThat(create("ch", "--languages", all + ",pt-br").exit()).isZero();
    PackReadResult read = PackReader.read(folder.resolve("ch"));
    assertThat(Rendering.text(read.diagnostics())).isEmpty();
    assertThat(read.law().orElseThrow().languages())
        .startsWith("en")
        .containsAll(Packs.standardLanguages())
        .contains("pt-BR");
  }

  @Test
  void saysWhatItWroteAndWhatToDoNext() throws IOException {
    Path dir = Path.of("target/new-pack"); // its name is as long everywhere, so lines break alike
    remove(dir);
    Ran ran = Ran.sojourn("new-pack", "PL", "--dir", dir.toString(), "--languages", "pl");
    StringBuilder all = new StringBuilder(ran.all()).append('\n');
    try (Stream<Path> files = Files.walk(dir)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append("=== ").append(file).append('\n').append(Files.readString(file));
      }
    }
    Golden.check(Ran.RESOURCES.resolve("golden/new-pack.txt"), all.toString());
  }

  private static void remove(Path dir) throws IOException {
    if (Files.exists(dir)) {
      try (Stream<Path> files = Files.walk(dir)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void itsPlacesAreAllFilled() throws IOException {
    create("fr", "--languages", "fr");
    try (Stream<Path> files = Files.walk(folder.resolve("fr"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("{text:", "{code}", "{country}");
      }
    }
  }

  @Test
  void whatIsThereStays() throws IOException {
    assertThat(create("nz").exit()).isZero();
    Path pack = folder.resolve("nz/pack.yaml");
    Files.writeString(pack, "mine");
    Ran again = create("nz");
    assertThat(again.exit()).isEqualTo(Exit.WRONG);
    assertThat(again.err()).startsWith("error[C062]");
    assertThat(Files.readString(pack)).isEqualTo("mine");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidPlainly() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "no folder");
    Ran ran = Ran.sojourn("new-pack", "nz", "--dir", file.toString());
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).startsWith("error[C050]");
  }
}
