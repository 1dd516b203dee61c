package org.sojourn.spark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.spark.Sessions;

/// The program as a user meets it: what it writes, what it says, how it ends.
final class MainTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-05-31T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private String said = "";

  private int run(String... words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int exit = Main.run(Sessions.session(), List.of(words), CLOCK, err);
    said = bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "");
    return exit;
  }

  private int answer(String format, Path in, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("--pack", "ie", "--in", in.toString(), "--out", out(), "--format", format));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private String out() {
    return folder.resolve("answers").toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.collectAsList().stream().map(row -> row.mkString("|")).toList();
  }

  private Dataset<Row> csv(String name) {
    return Sessions.session().read().option("header", true).csv(folder.resolve(name).toString());
  }

  @Test
  void answersCsvAndTellsOfRejects() throws IOException {
    Path in =
        file(
            "documents.csv",
            """
            id,kind,Valid until,colour
            1,immigration-permission,2020-04-01,red
            2,immigration-permision,2020-04-01,red
            3,immigration-permission,2021-02-30,red
            4,,2020-04-01,red
            5,immigration-permission
            """);
    assertThat(answer("csv", in, "--map", "Valid until=printed")).isZero();
    assertThat(said)
        .isEqualTo(
            """
            5 rows read, 1 answered
            4 rejected: see /answers.rejects
            columns not read: colour
            """);
    assertThat(folder.resolve("answers/_SUCCESS")).exists();
    List<String> answers = rows(csv("answers"));
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst()).startsWith("1|valid|valid|day|2022-05-31|");
    assertThat(rows(csv("answers.rejects").orderBy("id").select("id", "column", "code", "found")))
        .containsExactly(
            "2|kind|C011|immigration-permision",
            "3|Valid until|C016|2021-02-30",
            "4|kind|R001|null",
            "5|null|R002|5,immigration-permission");
  }

  @Test
  void answersParquetWithDaysAsDates() throws IOException {
    Path in = folder.resolve("documents");
    Sessions.session()
        .sql(
            "select 7L as id, 'immigration-permission' as kind, date'2020-04-01' as printed,"
                + " date'2020-05-01' as as_of")
        .write()
        .parquet(in.toString());
    assertThat(answer("parquet", in)).as(said).isZero();
    Dataset<Row> answers = Sessions.session().read().parquet(out());
    assertThat(answers.schema().simpleString())
        .isEqualTo(
            "struct<id:bigint,status:string,cover:string,end:string,through:date,"
                + "safe_through:string,arguable_through:string,measures:string,missing:string,"
                + "confidence:string>");
    assertThat(rows(answers.select("id", "status", "end"))).containsExactly("7|valid|day");
  }

  @Test
  void endsWithTwoWhereNothingIsAnswered() throws IOException {
    Path in = file("documents.csv", "id,kind,printed\n1,card,2020-04-01\n");
    assertThat(answer("csv", in)).isEqualTo(2);
    assertThat(said).startsWith("1 rows read, 0 answered");
  }

  @Test
  void namesWhatIsWrongWithTheColumns() {
    Path in = folder.resolve("documents");
    Sessions.session()
        .sql("select 1 as id, timestamp'2020-04-01 00:00:00' as printed, 'ie' as pack")
        .write()
        .parquet(in.toString());
    assertThat(answer("parquet", in, "--map", "until=printed")).isEqualTo(2);
    assertThat(said).contains("C040", "C044", "C045", "S001").contains("`kind` is missing");
    assertThat(Path.of(out())).doesNotExist();
  }

  @Test
  void refusesWhatIsThere() throws IOException {
    Path in = file("documents.csv", "id,kind,printed\n1,immigration-permission,2020-04-01\n");
    Files.createDirectory(Path.of(out()));
    assertThat(answer("csv", in)).isEqualTo(2);
    assertThat(said).startsWith("error[C050]: `/answers` cannot be written: it is there already");
  }

  @Test
  void leavesNothingBehindWhenAFileIsDamaged() throws IOException {
    Path in = folder.resolve("documents");
    Sessions.session()
        .range(200_000)
        .selectExpr("id", "'immigration-permission' as kind", "date'2020-04-01' as printed")
        .coalesce(1)
        .write()
        .parquet(in.toString());
    damage(in);
    assertThat(answer("parquet", in)).isEqualTo(2);
    assertThat(said).startsWith("error[C032]: `/documents` cannot be read as parquet");
    assertThat(Path.of(out())).doesNotExist();
  }

  /// Cuts the end off, where Parquet keeps what it needs to read the rest.
  private static void damage(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".parquet")).toList()) {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        Path parent = java.util.Objects.requireNonNull(file.getParent());
        Files.deleteIfExists(parent.resolve("." + file.getFileName() + ".crc"));
      }
    }
  }

  @Test
  void namesWhatIsWrongWithTheCommand() {
    assertThat(run("--pack", "ie", "--in", "x")).isEqualTo(2);
    assertThat(said).startsWith("error[C003]: not given: --out");
    assertThat(run("--pack", "ie", "--in", "x", "--out", "y", "--fast", "1")).isEqualTo(2);
    assertThat(said).startsWith("error[C002]: there is no option `--fast`");
    assertThat(run("--pack", "xx", "--in", "x", "--out", "y")).isEqualTo(2);
    assertThat(said).startsWith("error[C010]: unknown pack `xx`");
    assertThat(run("--pack", "ie", "--in", "x", "--out", "y", "--as-of", "soon")).isEqualTo(2);
    assertThat(said).startsWith("error[C016]");
    assertThat(run("--pack=ie", "--in=/no/such", "--out=y")).isEqualTo(2);
    assertThat(said).startsWith("error[C032]: `/no/such` cannot be read as parquet");
  }
}
