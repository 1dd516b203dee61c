package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hash names the law of a pack: it changes with every byte of it, and with nothing else.
final class PackHashTest {

  /// Worked out outside of this program from the definition; a change of it changes every answer.
  private static final String BASE =
      "9cc617cb36ff09729ad3ec6dcb2f0150050f535b49e85391fbaae8737d3a793f";

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    EditedPack.copy(folder);
  }

  @Test
  void isTheSameOnEveryMachine() {
    assertThat(hash()).isEqualTo(BASE);
  }

  @Test
  void changesWithARemarkInTheLaw() throws IOException {
    Path measure = folder.resolve("measures/act-1.yaml");
    Files.writeString(measure, Files.readString(measure) + "# a remark\n");
    assertThat(hash()).isNotEqualTo(BASE);
  }

  @Test
  void changesWithTheNameOfAFile() throws IOException {
    Files.move(folder.resolve("measures/act-1.yaml"), folder.resolve("measures/act-2.yaml"));
    assertThat(hash()).isNotEqualTo(BASE);
  }

  @Test
  void staysWithOtherExamplesAndRemarks() throws IOException {
    Files.delete(folder.resolve("examples/cases.yaml"));
    Files.writeString(folder.resolve("COVERAGE.md"), "everything");
    assertThat(hash()).isEqualTo(BASE);
  }

  private String hash() {
    return PackReader.read(folder).law().orElseThrow().hash();
  }
}
