package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;

/// Drafts of worked cases stand in a pack as they are printed, once somebody has read the law.
final class DraftCasesCommandTest {

  private static final String GOOD = "../reader/src/test/resources/good/";

  @ParameterizedTest
  @CsvSource({"demo, base", "shapes, shapes"})
  void isACaseOnceItExpectsSomething(String name, String folder, @TempDir Path pack)
      throws IOException {
    copy(Path.of(GOOD + folder), pack);
    String drafts = Ran.sojourn("draft-cases", name, "--pack-dir", pack.toString()).out();
    String filled =
        drafts
            .replace("expect: {}", "expect: {status: valid}")
            .replaceAll("expect: \\{purpose: (\\w+)}", "expect: {purpose: $1, status: valid}");
    Files.writeString(pack.resolve("examples/drafts.yaml"), filled);
    PackReadResult read = PackReader.read(pack);
    assertThat(read.diagnostics()).noneMatch(Diagnostic::isError);
    assertThat(read.cases().stream().filter(it -> it.location().file().endsWith("drafts.yaml")))
        .hasSize((int) filled.lines().filter(line -> line.startsWith("- id: ")).count())
        .hasSizeGreaterThan(50);
  }

  @Test
  void isRefusedWhileItExpectsNothing(@TempDir Path pack) throws IOException {
    copy(Path.of(GOOD + "base"), pack);
    Ran drafts = Ran.sojourn("draft-cases", "demo", "act-1", "--pack-dir", pack.toString());
    Files.writeString(pack.resolve("examples/drafts.yaml"), drafts.out());
    Ran checked = Ran.sojourn("examples", pack.resolve("examples/drafts.yaml").toString());
    assertThat(checked.exit()).isEqualTo(Exit.WRONG);
    assertThat(checked.err())
        .contains("error[P100]: the example expects nothing yet", "read the law and write");
  }

  @Test
  void saysNothingOfTheAnswer() {
    assertThat(Ran.line("draft-cases ru").lines().stream().filter(line -> line.contains("expect:")))
        .isNotEmpty()
        .allMatch(line -> line.matches("  expect: \\{(purpose: \\w+)?}"));
  }

  @Test
  void namesTheMeasuresThereAre() {
    Ran ran = Ran.line("draft-cases ru decree-364/residense");
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).contains("error[C022]", "decree-364/residence");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
