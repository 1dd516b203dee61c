package org.sojourn.batch.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Output grows beside its name and bears it when it is whole; what was cut off is taken away.
final class PartsFolderTest {

  private static final Map<String, String> RUN = Map.of("pack", "ru", "--as-of", "2022-07-18");

  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void name() {
    file = home.resolve("answers.csv");
  }

  private static void write(PartsFolder parts, String text) throws IOException {
    parts.body().write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bearsItsNameWhenItIsWhole() throws Exception {
    Files.writeString(file, "from yesterday");
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      write(parts, "one\n");
      assertThat(file).hasContent("from yesterday");
      parts.rejects().write('x');
      parts.finish(Optional.of(home.resolve("rejects.csv")));
    }
    assertThat(file).hasContent("one\n");
    assertThat(home.resolve("rejects.csv")).hasContent("x");
    assertThat(PartsFolder.of(file)).doesNotExist();
  }

  @Test
  void goesOnWhereTheLastWholePartEnds() throws Exception {
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      write(parts, "one\n");
      parts.endPart(new Done(1, 1, 0, 1));
      write(parts, "tw"); // cut off here
    }
    assertThat(file).doesNotExist();
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      assertThat(parts.done()).isEqualTo(new Done(1, 1, 0, 1));
      write(parts, "two\n");
      parts.finish(Optional.empty());
    }
    assertThat(file).hasContent("one\ntwo\n");
  }

  @Test
  void leavesNothingWhereNoPartIsWhole() throws Exception {
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      write(parts, "o");
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void refusesAnotherRunAndSaysWhatDiffers() throws Exception {
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      parts.endPart(new Done(1, 1, 0, 1));
    }
    Map<String, String> other = Map.of("pack", "ru", "--as-of", "2022-07-19");
    OtherRunException refused =
        catchThrowableOfType(OtherRunException.class, () -> PartsFolder.open(file, other));
    assertThat(refused.differences())
        .containsExactly(new OtherRunException.Difference("--as-of", "2022-07-18", "2022-07-19"));
    PartsFolder.clear(file);
    try (PartsFolder parts = PartsFolder.open(file, other)) {
      assertThat(parts.done()).isEqualTo(Done.NOTHING);
    }
  }

  @Test
  void refusesASecondRunAtTheSameTime() throws Exception {
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      assertThat(parts.isKept()).isFalse();
      OtherRunException refused =
          catchThrowableOfType(OtherRunException.class, () -> PartsFolder.open(file, RUN));
      assertThat(refused.differences()).isEmpty();
    }
  }

  @Test
  void refusesABodyShorterThanItsManifest() throws Exception {
    try (PartsFolder parts = PartsFolder.open(file, RUN)) {
      write(parts, "one\n");
      parts.endPart(new Done(1, 1, 0, 1));
    }
    Files.writeString(PartsFolder.of(file).resolve("body"), "on");
    assertThatThrownBy(() -> PartsFolder.open(file, RUN)).isInstanceOf(IOException.class);
    Files.writeString(PartsFolder.of(file).resolve("manifest"), "else");
    assertThatThrownBy(() -> PartsFolder.open(file, RUN)).isInstanceOf(IOException.class);
  }
}
