package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.testkit.Golden;

/// Many rows: what comes out, what is rejected, and what must never be left behind.
final class BatchTest {

  private static final String ROWS =
      """
      id,kind,printed,nationality,presence
      A1,residence-permit,2021-12-31,KZ,inside
      A2,temporary-stay,2021-07-10,AM,inside
      A3,temporary-stay,2021-07-10,,inside
      """;

  @TempDir private Path folder;
  private Path in;
  private Path out;
  private Path rejects;

  @BeforeEach
  void nameFiles() {
    in = folder.resolve("documents.csv");
    out = folder.resolve("answers.csv");
    rejects = folder.resolve("answers.rejects.csv");
  }

  private Ran batch(byte[] rows, String... more) throws IOException {
    Files.write(in, rows);
    List<String> words =
        Stream.concat(
                Stream.of("batch", "--pack", "ru", "--in", in.toString(), "--out", out.toString()),
                Stream.of(more))
            .toList();
    return Ran.sojourn(words.toArray(String[]::new));
  }

  private Ran batch(String rows, String... more) throws IOException {
    return batch(rows.getBytes(StandardCharsets.UTF_8), more);
  }

  private List<String> answers() throws IOException {
    return Files.readAllLines(out);
  }

  @Test
  void answersEveryRow() throws IOException {
    Ran ran = batch(ROWS, "--as-of", "2022-07-18");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEqualTo("rows: 3; answered: 3\n");
    assertThat(answers())
        .containsExactly(
            "id,status,cover,end,through,safe_through,arguable_through,measures,missing,confidence",
            "A1,valid,valid,day,2022-07-18,2022-07-18,2022-07-18,decree-364,,stated",
            "A2,valid,valid,day,2022-09-03,2022-09-03,2022-09-03,decree-364,,verified",
            "A3,valid,valid,,,2022-08-17,2022-10-12,decree-364,nationality,verified");
    assertThat(Files.readString(rejects)).isEqualTo("line,column,id,code,found,message,help\n");
  }

  @Test
  void takesDayAndPurposeFromTheRowWhereItNamesThem() throws IOException {
    String rows =
        """
        id,kind,printed,presence,as_of,purpose
        A1,residence-permit,2021-12-31,inside,2022-07-18,work
        A2,residence-permit,2021-12-31,inside,2022-07-19,
        A3,residence-permit,2021-12-31,inside,,travel
        """;
    batch(rows, "--as-of", "2022-07-20");
    assertThat(answers()).element(1).asString().startsWith("A1,valid,valid,day,2022-07-18");
    assertThat(answers()).element(2).asString().startsWith("A2,not-valid,,day,2022-07-18");
    assertThat(answers()).element(3).asString().startsWith("A3,not-covered,");
  }

  @Test
  void whatIsWrongGoesToTheRejectFileWithItsPlace() throws IOException {
    String rows =
        """
        id,kind,printed,nationality,presence,stateless,issued,name
        ok,residence-permit,2021-12-31,KZ,inside,,,Ann
        kind,residence,2021-12-31,KZ,inside,,,Ann
        none,,2021-12-31,KZ,inside,,,Ann
        day,visa,2021-02-30,KZ,inside,,,Ann
        dots,visa,31.12.2021,KZ,inside,,,Ann
        far,visa,9999-12-31,KZ,inside,,,Ann
        state,visa,2021-12-31,Kazakhstan,inside,,,Ann
        choice,visa,2021-12-31,KZ,Inside,,,Ann
        flag,visa,2021-12-31,KZ,inside,maybe,,Ann
        fact,visa,2021-12-31,KZ,inside,,2021-13-01,Ann
        "two
        lines",visa,2021-12-31,KZ,nowhere,,yesterday,Ann
        paper,no-document,2021-12-31,KZ,inside,,,Ann
        short,visa,2021-12-31
        long,visa,2021-12-31,KZ,inside,,,Ann,Bob
        quote,visa,"2021-12-31"x,KZ,inside,,,Ann
        last,residence-permit,2021-12-31,KZ,inside,,,"Ann, the ""first\"""
        """;
    Ran ran = batch(rows, "--as-of", "2022-07-18");
    assertThat(ran.exit()).isZero();
    assertThat(answers()).hasSize(3);
    assertThat(ran.err()).contains("rows: 16; answered: 2", "rejected: 14", "not read: name");
    Golden.check(Ran.RESOURCES.resolve("golden/batch/rejects.csv"), Files.readString(rejects));
  }

  @Test
  void exitsWithTwoIfNoRowCouldBeAnswered() throws IOException {
    assertThat(batch("id,kind,printed\nA1,nothing,2021-12-31\n").exit()).isEqualTo(Exit.WRONG);
    assertThat(batch("id,kind,printed\n").exit()).isZero();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsDoNotMatter() throws IOException {
    Ran ran = batch("\ufeff" + ROWS.replace("\n", "\r\n"), "--as-of", "2022-07-18");
    assertThat(ran.exit()).isZero();
    assertThat(answers()).hasSize(4).element(1).asString().startsWith("A1,valid");
  }

  @Test
  void idsComeOutAsTheyCameIn() throws IOException {
    String rows =
        """
        id,kind,printed
        "a,b",visa,2021-12-31
        "say ""hi\""",visa,2021-12-31
        Ёж №1,visa,2021-12-31
        "two
        lines",visa,2021-12-31
        """;
    batch(rows);
    assertThat(Files.readString(out))
        .contains("\n\"a,b\",", "\n\"say \"\"hi\"\"\",", "\nЁж №1,", "\n\"two\nlines\",");
  }

  @Test
  void columnsMayBeCalledOtherwise() throws IOException {
    String rows =
        """
        Номер;Вид;Срок;Где
        A1;residence-permit;2021-12-31;inside
        """;
    Ran ran =
        batch(
            rows,
            "--as-of",
            "2022-07-18",
            "--separator",
            ";",
            "--map",
            "Номер=id",
            "--map",
            "Вид=kind",
            "--map",
            "Срок=printed",
            "--map",
            "Где=presence");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(answers()).element(1).asString().startsWith("A1;valid;valid;day;2022-07-18;");
  }

  @Test
  void tabsSeparateToo() throws IOException {
    batch(ROWS.replace(',', '\t'), "--as-of", "2022-07-18", "--separator", "tab");
    assertThat(answers()).element(1).asString().startsWith("A1\tvalid\tvalid\tday\t2022-07-18");
  }

  @Test
  void aLineOfTenMegabytesIsARejectedRowAndNoMore() throws IOException {
    String large = "x".repeat(10 << 20);
    Ran ran = batch(ROWS + "B1," + large + ",2021-12-31,KZ,inside\n" + large + ",visa,,,\n");
    assertThat(ran.exit()).isZero();
    assertThat(answers()).hasSize(4);
    assertThat(Files.readAllLines(rejects)).hasSize(3);
    assertThat(Files.size(rejects)).isLessThan(5000);
  }

  @Test
  void aLineOfAMillionCellsIsARejectedRowAndNoMore() throws IOException {
    Ran ran = batch(ROWS + "B1" + ",x".repeat(1_000_000) + "\n" + "B2,visa,2021-12-31,KZ,inside\n");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(answers()).hasSize(5);
    assertThat(Files.readAllLines(rejects).get(1)).contains("R002");
  }

  @Test
  void whatIsNotTextIsRefusedWithItsPlace() throws IOException {
    assertThat(batch(new byte[] {'P', 'K', 3, 4, 0, 0}).err())
        .startsWith("error[C034]")
        .contains("byte 3 is 0x03");
    assertThat(batch("id,kind".getBytes(StandardCharsets.UTF_16)).err()).startsWith("error[C034]");
    assertThat(out).doesNotExist();
  }

  @Test
  void aCellThatIsNotUtf8IsRejected() throws IOException {
    byte[] rows = (ROWS + "Ж1,visa,2021-12-31,KZ,inside\n").getBytes(StandardCharsets.UTF_8);
    assertThat(batch(rows).err()).contains("answered: 4");
    byte[] latin = (ROWS + "é1,visa,2021-12-31,KZ,inside\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(batch(latin).err()).contains("answered: 3", "rejected: 1");
    assertThat(Files.readAllLines(rejects)).last().asString().startsWith("5,id,").contains("R003");
  }

  @Test
  void nothingIsLeftUnderTheFinalNameWhenTheInputIsTorn() throws IOException {
    Files.writeString(out, "from yesterday\n");
    Ran ran = batch(ROWS + "\"never closed,visa\n");
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).startsWith("error[C043]").contains("line 5");
    assertThat(out).hasContent("from yesterday");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void standardInputAndOutputAreAPipe() {
    Ran ran = Ran.typing(ROWS, "batch", "--pack", "ru", "--in", "-", "--out", "-");
    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).hasSize(4);
    Ran bad = Ran.typing(ROWS + "B,x,,,\n", "batch", "--pack", "ru", "--in", "-", "--out", "-");
    assertThat(bad.err()).contains("5,kind,B,C011,x,unknown kind", "rejected: 1, see above");
  }

  @Test
  void aSymbolicLinkStaysALink() throws IOException {
    Path target = folder.resolve("real.csv");
    Files.writeString(target, "");
    Files.createSymbolicLink(out, target);
    batch(ROWS);
    assertThat(Files.isSymbolicLink(out)).isTrue();
    assertThat(Files.readAllLines(target)).hasSize(4);
  }
}
