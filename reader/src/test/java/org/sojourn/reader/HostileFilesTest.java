package org.sojourn.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that no author would write: each gets a message with its place, none an exception, and
/// none costs more than a moment.
final class HostileFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    EditedPack.copy(folder);
  }

  @Test
  void refusesABomb() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String alias = "*a" + (i - 1) + ", ";
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, alias.repeat(10)));
    }
    assertThat(findings("sources.yaml", bomb.toString().getBytes(UTF_8)))
        .startsWith(
            """
            error[P011]: anchor `&a0` is not part of the pack format
              --> pack/sources.yaml:1:5   a0: &a0 [x, x, x, x, x, x, x, x, x, x]
            """)
        .contains("alias `*a18`");
  }

  @Test
  void refusesALoop() throws IOException {
    assertThat(findings("sources.yaml", "S1: &loop {title: *loop}".getBytes(UTF_8)))
        .startsWith("error[P011]: anchor `&loop` is not part of the pack format")
        .contains("alias `*loop`");
  }

  @Test
  void refusesDepth() throws IOException {
    String deep = "S1: " + "[".repeat(100_000);
    assertThat(findings("sources.yaml", deep.getBytes(UTF_8)))
        .startsWith("error[P013]: maps and lists lie more than 40 deep in each other\n")
        .contains("--> pack/sources.yaml:1:44   [[[[");
  }

  @Test
  void refusesTooManyValues() throws IOException {
    String many = "S1: [" + "a,".repeat(450_000) + "]";
    assertThat(findings("sources.yaml", many.getBytes(UTF_8)))
        .startsWith("error[P013]: the pack has more than 400000 values up to here\n");
  }

  @Test
  void showsNotMoreThanAPersonCanMend() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      sources.append("k").append(i).append(": []\n");
    }
    String found = findings("sources.yaml", sources.toString().getBytes(UTF_8));
    assertThat(found.lines().filter(line -> line.startsWith("error"))).hasSize(501);
    assertThat(found).startsWith("error[P199]: 19");
  }

  @Test
  void refusesAHugeFile() throws IOException {
    grow("sources.yaml", (4L << 20) + 1);
    assertThat(EditedPack.findings(folder))
        .isEqualTo(
            """
            error[P002]: the file has more than 4194304 bytes
              --> pack/sources.yaml\
            """);
  }

  @Test
  void refusesAHugePackWithoutReadingIt() throws IOException {
    grow("measures/huge.yaml", 100L << 20);
    String found =
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> EditedPack.findings(folder));
    assertThat(found)
        .startsWith("error[P002]: the pack has 10486")
        .contains("bytes, expected at most 16777216\n  --> pack");
  }

  @Test
  void refusesTooManyFiles() throws IOException {
    for (int i = 0; i < 2_001; i++) {
      Files.writeString(folder.resolve("measures/m" + i + ".yaml"), "measure: m" + i);
    }
    assertThat(EditedPack.findings(folder))
        .isEqualTo(
            """
            error[P002]: the pack has more than 2000 files
              --> pack\
            """);
  }

  @Test
  void namesTheByteThatIsNotUtf8() throws IOException {
    assertThat(
            findings(
                "sources.yaml", "S1: {title: a}\nS2: {title: \"Überblick\"}".getBytes(ISO_8859_1)))
        .isEqualTo(
            """
            error[P003]: byte 0xDC is not UTF-8 here
              --> pack/sources.yaml:2:14
              help: save the file as UTF-8\
            """);
  }

  @Test
  void namesOtherEncodings() throws IOException {
    assertThat(findings("sources.yaml", "S1: {title: a}".getBytes(UTF_16)))
        .startsWith("error[P003]: byte 0xFE is not UTF-8 here\n  --> pack/sources.yaml:1:1\n");
    assertThat(findings("sources.yaml", new byte[] {'S', '1', ':', ' ', (byte) 0xD0}))
        .startsWith("error[P003]: byte 0xD0 is not UTF-8 here\n  --> pack/sources.yaml:1:5\n");
  }

  @Test
  void namesAByteOrderMark() throws IOException {
    assertThat(findings("sources.yaml", "\uFEFFS1: {title: a}".getBytes(UTF_8)))
        .isEqualTo(
            """
            error[P004]: the file begins with a byte order mark
              --> pack/sources.yaml:1:1
              help: save it as UTF-8 without a byte order mark\
            """);
  }

  @Test
  void namesWhatBelongsToNoText() throws IOException {
    byte[] binary = {'P', 'K', 3, 4, 0, 0, '\n'};
    assertThat(findings("sources.yaml", binary))
        .startsWith(
            "error[P005]: character U+0003 belongs to no text\n  --> pack/sources.yaml:1:3\n");
    assertThat(findings("sources.yaml", "S1:\n  \0".getBytes(UTF_8)))
        .startsWith(
            "error[P005]: character U+0000 belongs to no text\n  --> pack/sources.yaml:2:3\n");
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    for (String nothing : new String[] {"", "\n\n", "# only a remark\n", "---\n", "~"}) {
      assertThat(findings("sources.yaml", nothing.getBytes(UTF_8)))
          .isEqualTo(
              """
              error[P006]: `pack/sources.yaml` says nothing
                --> pack/sources.yaml\
              """);
    }
  }

  @Test
  void namesAFolderInPlaceOfAFile() throws IOException {
    Files.createDirectory(folder.resolve("measures/x.yaml"));
    assertThat(EditedPack.findings(folder))
        .isEqualTo(
            """
            error[P007]: this is not a file, expected a text in YAML
              --> pack/measures/x.yaml\
            """);
  }

  @Test
  void namesAFolderThatIsNoPack() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(EditedPack.findings(empty))
        .isEqualTo(
            """
            error[P001]: `pack` holds no `pack.yaml`
              --> pack

            error[P001]: `pack` holds no `sources.yaml`
              --> pack\
            """);
    assertThat(EditedPack.findings(folder.resolve("none")))
        .isEqualTo("error[P001]: there is no folder `pack`\n  --> pack");
    assertThat(EditedPack.findings(folder.resolve("pack.yaml")))
        .isEqualTo("error[P001]: `pack` is a file, not the folder of a pack\n  --> pack");
  }

  @Test
  void takesWindowsLineEnds() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(pack, Files.readString(pack).replace("\n", "\r\n"));
    assertThat(EditedPack.findings(folder)).isEmpty();
  }

  private String findings(String file, byte[] bytes) throws IOException {
    Files.write(folder.resolve(file), bytes);
    return EditedPack.findings(folder);
  }

  private void grow(String file, long bytes) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
      sparse.setLength(bytes);
    }
  }
}
