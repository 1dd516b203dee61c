package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A value given with an ending that makes no difference: the same answer everywhere.
final class IgnoredSuffixTest {

  @TempDir private Path folder;

  @BeforeEach
  void copyDemo() throws IOException {
    Path demo = Ran.RESOURCES.resolve("packs/demo");
    try (Stream<Path> files = Files.walk(demo)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("demo").resolve(demo.relativize(file).toString());
        Files.createDirectories(copy.toAbsolutePath().getParent());
        String text = Files.readString(file);
        Files.writeString(
            copy,
            text.replace("    values: {inside:", "    ignore-suffix: P\n    values: {inside:"));
      }
    }
  }

  @Test
  void isPassedOverInACheck() {
    assertThat(check("insideP").out()).isEqualTo(check("inside").out()).isNotEmpty();
    Ran other = check("insidep");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("insidep");
  }

  @Test
  void isPassedOverInABatch() throws IOException {
    Path in = folder.resolve("in.csv");
    Path out = folder.resolve("out.csv");
    Files.writeString(
        in,
        """
        id,kind,printed,presence
        1,permit,2024-04-10,inside
        2,permit,2024-04-10,insideP
        3,permit,2024-04-10,insideP
        4,permit,2024-04-10,insideQ
        """);
    Ran ran =
        demo("batch --pack demo --as-of 2024-06-01 --in %s --out %s".formatted(in, out).split(" "));
    assertThat(ran.err()).contains("answered: 3");
    List<String> rows = Files.readAllLines(out);
    assertThat(rows).hasSize(4);
    assertThat(rows.get(2).substring(1)).isEqualTo(rows.get(1).substring(1));
    assertThat(rows.get(3).substring(1)).isEqualTo(rows.get(1).substring(1));
  }

  @Test
  void isNamedAmongTheFacts() {
    assertThat(demo("facts", "demo").out())
        .containsIgnoringWhitespaces("an ending P makes no difference");
    assertThat(demo("facts", "demo", "--lang", "ru").out())
        .containsIgnoringWhitespaces("окончание P ничего не меняет");
    assertThat(demo("facts", "demo", "--json").out()).contains("\"ignoredSuffix\": \"P\"");
  }

  private Ran check(String presence) {
    return demo(
        "check demo permit 2024-04-10 --as-of 2024-06-01 --explain --fact presence=%s"
            .formatted(presence)
            .split(" "));
  }

  private Ran demo(String... words) {
    String pack = folder.resolve("demo").toString();
    return Ran.sojourn(
        Stream.concat(Stream.of(words), Stream.of("--pack-dir", pack)).toArray(String[]::new));
  }
}
