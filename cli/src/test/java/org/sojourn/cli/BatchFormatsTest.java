package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;

/// The same answers whatever the format, and nothing half-written whatever goes wrong.
final class BatchFormatsTest {

  private static final int CASES = 60; // of each pack

  @TempDir private Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Ran batch(String pack, String in, String out, String... more) {
    List<String> words = new ArrayList<>(List.of("batch", "--pack", pack));
    for (String name : in.split(" ")) {
      words.addAll(List.of("--in", file(name).toString()));
    }
    if (!out.isEmpty()) {
      words.addAll(List.of("--out", file(out).toString()));
    }
    words.addAll(List.of(more));
    return Ran.sojourn(words.toArray(String[]::new));
  }

  private void sql(String... statements) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement.replace("$", folder.toString()));
      }
    }
  }

  /// The answers of a Parquet file as CSV says them.
  private void asCsv(String parquet, String csv) throws SQLException {
    sql(
        "copy (select id, status, coalesce(\"cover\", '') as cover, coalesce(\"end\", '') as"
            + " \"end\", coalesce(through::varchar, '') as through, case when safe_open then 'open'"
            + " else coalesce(safe_through::varchar, '') end as safe_through, case when"
            + " arguable_open then 'open' else coalesce(arguable_through::varchar, '') end as"
            + " arguable_through, measures, missing, confidence from '$/"
            + parquet
            + "') to '$/"
            + csv
            + "' (format csv, header)");
  }

  private List<String> lines(String name) throws IOException {
    // an empty text is written `""` by the database
    return Files.readAllLines(file(name)).stream().map(line -> line.replace("\"\"", "")).toList();
  }

  /// Every worked case of a pack as a row, twice: with its facts, and with one of them left out.
  private void writeCases(String name) throws IOException {
    PackLaw law = Packs.law(name);
    StringBuilder csv = new StringBuilder("id,kind,printed,as_of");
    law.facts().forEach(fact -> csv.append(',').append(fact.id()));
    csv.append('\n');
    int number = 0;
    for (Case each : Packs.cases(name).stream().limit(CASES).toList()) {
      for (int left = 0; left < 2; left++) {
        csv.append(number++).append(',').append(each.kind()).append(',');
        each.printed().ifPresent(day -> csv.append(Days.text(day)));
        csv.append(',').append(Days.text(each.asOf()));
        boolean leave = left == 1;
        for (Fact fact : law.facts()) {
          String value = each.facts().getOrDefault(fact.id().code(), "");
          csv.append(',').append(leave ? "" : value);
          leave &= value.isEmpty();
        }
        csv.append('\n');
      }
    }
    Files.writeString(file("cases.csv"), csv);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "ru", "ie", "nz"})
  void everyWorkedCaseHasTheSameAnswerInEveryFormat(String pack) throws Exception {
    writeCases(pack);
    sql(
        "create table t as select * from read_csv('$/cases.csv', all_varchar=true)",
        "copy (select * replace (id::bigint as id, printed::date as printed, as_of::date as as_of)"
            + " from t) to '$/cases.parquet' (format parquet)",
        "copy t to '$/texts.parquet' (format parquet)",
        "copy (select * replace (id::bigint as id) from t) to '$/cases.jsonl' (format json)");
    Ran csv = batch(pack, "cases.csv", "answers.csv");
    assertThat(csv.exit()).as(csv.err()).isZero();
    List<String> answers = Files.readAllLines(file("answers.csv"));
    assertThat(answers).hasSizeGreaterThan(50);
    for (String in : List.of("cases.parquet", "texts.parquet", "cases.jsonl")) {
      assertThat(batch(pack, in, "again.csv").err()).as(in).isEqualTo(csv.err());
      assertThat(Files.readAllLines(file("again.csv"))).as(in).isEqualTo(answers);
    }
    assertThat(batch(pack, "cases.csv", "lines.jsonl").exit()).isZero();
    assertThat(batch(pack, "cases.jsonl", "again.jsonl").exit()).isZero();
    List<String> json = Files.readAllLines(file("lines.jsonl"));
    assertThat(json).hasSize(answers.size() - 1);
    assertThat(Files.readAllLines(file("again.jsonl")))
        .isEqualTo(
            json.stream()
                .map(line -> line.replaceFirst("\"id\":\"(\\d+)\"", "\"id\":$1"))
                .toList());
    for (String in : List.of("cases.parquet", "cases.csv", "cases.jsonl")) {
      assertThat(batch(pack, in, "answers.parquet").exit()).isZero();
      asCsv("answers.parquet", "from-parquet.csv");
      assertThat(lines("from-parquet.csv")).as(in).isEqualTo(answers);
    }
  }

  private static final String ROWS =
      """
      create table t (id varchar, kind varchar, printed date, presence varchar);
      insert into t values
        ('A1', 'residence-permit', '2021-12-31', 'inside'),
        (null, 'residence-permit', '2021-12-31', 'inside'),
        ('A3', null, '2021-12-31', 'inside'),
        ('A4', 'residence', '2021-12-31', 'inside'),
        ('A5', 'residence-permit', '9999-12-31', 'inside'),
        ('A6', 'residence-permit', 'infinity', 'inside'),
        ('A7', 'residence-permit', '-infinity', 'inside'),
        ('A8', 'residence-permit', '2021-12-31', 'nowhere'),
        ('A9', 'no-document', '2021-12-31', 'inside'),
        ('B1', 'residence-permit', null, null),
        ('B2', 'residence-permit', '2021-12-31', '');
      """;

  @Test
  void whatIsWrongInAParquetFileIsRejectedWithItsRow() throws Exception {
    sql(ROWS, "copy t to '$/rows.parquet' (format parquet)");
    Ran ran = batch("ru", "rows.parquet", "answers.csv", "--as-of", "2022-07-18");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("rows: 11; answered: 3", "rejected: 8");
    assertThat(Files.readAllLines(file("answers.csv")).stream().map(line -> line.substring(0, 2)))
        .containsExactly("id", "A1", "B1", "B2");
    List<String> rejects = Files.readAllLines(file("answers.rejects.csv"));
    assertThat(rejects.stream().skip(1).map(line -> line.split(",")[0] + line.split(",")[3]))
        .containsExactly("2R005", "3R001", "4C011", "5C019", "6C016", "7C016", "8C013", "9C017");
    assertThat(rejects.get(4)).contains("1900-01-01", "2199-12-31");
    assertThat(batch("ru", "rows.parquet", "a.parquet", "--as-of", "2022-07-18").err())
        .isEqualTo(ran.err().replace("answers.rejects", "a.rejects"));
    assertThat(Files.readAllLines(file("a.rejects.csv"))).isEqualTo(rejects);
  }

  @Test
  void whatIsWrongInJsonLinesIsRejectedWithItsLine() throws Exception {
    Files.writeString(
        file("rows.jsonl"),
        """
        {"id": 1, "kind": "residence-permit", "printed": "2021-12-31", "presence": "inside"}
        {"id": 2, "kind": "residence-permit"
        {"kind": "residence-permit"}
        {"id": 4}

        {"id": 6, "kind": "residence-permit", "id": 7}
        {"id": 7, "kind": ["residence-permit"]}
        {"id": "eight \\"8\\" ё", "kind": "residence-permit", "issued": "2021-02-30"}
        {"id": "nine \\"9\\" ё", "kind": "residence-permit", "stateless": true, "other": {}}
        [1]
        """);
    Ran ran = batch("ru", "rows.jsonl", "answers.jsonl", "--as-of", "2022-07-18");
    assertThat(ran.exit()).as(ran.err()).isZero();
    List<String> answers = Files.readAllLines(file("answers.jsonl"));
    assertThat(answers).hasSize(2);
    assertThat(answers.get(0))
        .isEqualTo(
            "{\"id\":1,\"status\":\"valid\",\"cover\":\"valid\",\"end\":\"day\","
                + "\"through\":\"2022-07-18\",\"safe_through\":\"2022-07-18\","
                + "\"arguable_through\":\"2022-07-18\",\"measures\":[\"decree-364\"],"
                + "\"missing\":[],\"confidence\":\"stated\"}");
    assertThat(answers.get(1)).startsWith("{\"id\":\"nine \\\"9\\\" ё\",");
    assertThat(
            Files.readAllLines(file("answers.rejects.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0] + line.split(",")[3]))
        .containsExactly("2R006", "3R005", "4R001", "6R007", "7R008", "8C013", "10R006");
  }

  @Test
  void severalFilesAndPatternsBecomeOne() throws Exception {
    Files.writeString(file("a-1.csv"), "id,kind,printed\n1,visa,2021-12-31\n2,x,\n");
    Files.writeString(file("a-2.csv"), "printed,id,kind\n2021-12-31,3,visa\n");
    sql("copy (select 4 as id, 'visa' as kind, date '2021-12-31' as printed) to '$/b.parquet'");
    Ran ran = batch("ru", "a-*.csv b.parquet", "answers.csv");
    assertThat(ran.err()).contains("rows: 4; answered: 3");
    assertThat(Files.readAllLines(file("answers.csv")).stream().map(line -> line.split(",")[0]))
        .containsExactly("id", "1", "3", "4");
    assertThat(Files.readAllLines(file("answers.rejects.csv")).get(1))
        .startsWith(file("a-1.csv") + ",3,kind,2,C011");
    assertThat(batch("ru", "a-*.csv b.parquet", "answers.parquet").exit()).isZero();
    asCsv("answers.parquet", "again.csv");
    assertThat(lines("again.csv")).isEqualTo(Files.readAllLines(file("answers.csv")));
    assertThat(batch("ru", "c-*.csv", "answers.csv").err()).startsWith("error[C030]");
  }

  @Test
  void brokenParquetIsRefusedWithItsName() throws Exception {
    sql(
        "copy (select i as id, 'visa' as kind, date '2021-12-31' - i::int as printed, hash(i) as h"
            + " from range(60000) r(i)) to '$/rows.parquet' (format parquet, row_group_size"
            + " 20000)");
    byte[] whole = Files.readAllBytes(file("rows.parquet"));
    Files.write(file("cut.parquet"), Arrays.copyOf(whole, whole.length / 2));
    byte[] torn = whole.clone();
    for (int i = 100; i < whole.length / 2; i++) {
      torn[i] ^= 0x5a;
    }
    Files.write(file("torn.parquet"), torn);
    Files.writeString(file("text.parquet"), "id,kind\n1,visa\n");
    Files.write(file("empty.parquet"), new byte[0]);
    Files.writeString(file("answers.parquet"), "from yesterday");
    for (String name : List.of("cut", "torn", "text", "empty")) {
      Ran ran = batch("ru", name + ".parquet", "answers.parquet");
      assertThat(ran.exit()).as(name).isEqualTo(Exit.WRONG);
      assertThat(ran.err()).startsWith("error[C038]").contains(name + ".parquet");
    }
    assertThat(batch("ru", "none.parquet", "answers.parquet").err()).startsWith("error[C030]");
    assertThat(file("answers.parquet")).hasContent("from yesterday");
    assertThat(file("answers.parquet.parts")).doesNotExist();
  }

  @Test
  void columnsOfOtherTypesAreRefused() throws Exception {
    sql(
        "copy (select 1 as id, 'visa' as kind, timestamp '2021-12-31' as printed) to '$/t.parquet'",
        "copy (select [1] as id, 'visa' as kind, null::date as printed) to '$/l.parquet'",
        "copy (select 1 as id, 2.5::double as kind, null::date as printed) to '$/d.parquet'",
        "copy (select 1 as id, 'visa' as kind) to '$/m.parquet'",
        "copy (select 1 as id, 'visa' as kind, null::date as printed, null::date as until)"
            + " to '$/two.parquet'");
    assertThat(batch("ru", "t.parquet", "o.csv").err())
        .startsWith("error[C047]: the column `printed` holds TIMESTAMP")
        .contains("DATE");
    assertThat(batch("ru", "l.parquet", "o.csv").err()).startsWith("error[C047]");
    assertThat(batch("ru", "d.parquet", "o.csv").err()).startsWith("error[C047]");
    assertThat(batch("ru", "m.parquet", "o.csv").err()).startsWith("error[C040]");
    Ran twice = batch("ru", "two.parquet", "o.csv", "--map", "until=printed");
    assertThat(twice.err()).startsWith("error[C041]");
    assertThat(twice.exit()).isEqualTo(Exit.WRONG);
    assertThat(file("o.csv")).doesNotExist();
  }

  @Test
  void aFullDiskLeavesNothingUnderTheName() throws Exception {
    Files.writeString(file("a.csv"), "id,kind,printed\n1,visa,2021-12-31\n");
    String in = file("a.csv").toString();
    Ran full =
        Ran.sojourn("batch", "--pack", "ru", "--in", in, "--out", "/dev/full", "--rejects", "-");
    assertThat(full.exit()).isEqualTo(Exit.WRONG);
    assertThat(full.err()).startsWith("error[C050]");
    String nowhere = file("none/a.parquet").toString();
    Ran none = Ran.sojourn("batch", "--pack", "ru", "--in", in, "--out", nowhere);
    assertThat(none.exit()).isEqualTo(Exit.WRONG);
    assertThat(none.err()).startsWith("error[C050]").contains("none/a.parquet");
    Ran pipe =
        Ran.sojourn("batch", "--pack", "ru", "--in", in, "--out", "-", "--format", "parquet");
    assertThat(pipe.err()).startsWith("error[C049]");
    assertThat(Ran.line("batch --pack ru --in a --out b --format xlsx").err())
        .startsWith("error[C048]");
  }

  /// What is left by a run that was killed after its first part.
  private void stop(String out) throws IOException {
    Path parts = file(out + ".parts");
    Files.createDirectory(parts);
    for (String name : List.of("manifest", "body", "rejects")) {
      Files.copy(file("kept-" + name), parts.resolve(name));
    }
    Files.writeString(parts.resolve("body"), "half a li", StandardOpenOption.APPEND);
  }

  @Test
  void aStoppedRunGoesOnWhereItWas() throws Exception {
    StringBuilder csv = new StringBuilder("id,kind,printed\n");
    for (int i = 0; i < (1 << 20) + 5000; i++) {
      csv.append(i).append(i % 9999 == 5 ? ",x" : ",visa").append(",2021-12-31\n");
    }
    Files.writeString(file("a.csv"), csv);
    String[] day = {"--as-of", "2022-07-18"};
    Ran whole = batch("ru", "a.csv", "whole.csv", day);
    // A run into a place that takes away what it has after the first part.
    Files.writeString(file("a.csv"), csv + "\"never closed,visa\n");
    keepFirstPart(day);
    Files.writeString(file("a.csv"), csv);
    keepTime();
    stop("answers.csv");
    Ran on = batch("ru", "a.csv", "answers.csv", day);
    assertThat(on.err()).contains("went on after 1,048,576 rows");
    assertThat(on.exit()).isEqualTo(whole.exit());
    assertThat(Files.mismatch(file("answers.csv"), file("whole.csv"))).isEqualTo(-1);
    assertThat(Files.mismatch(file("answers.rejects.csv"), file("whole.rejects.csv")))
        .isEqualTo(-1);
    assertThat(file("answers.csv.parts")).doesNotExist();
    stop("answers.csv");
    Ran other = batch("ru", "a.csv", "answers.csv", "--as-of", "2022-07-19");
    assertThat(other.exit()).isEqualTo(Exit.WRONG);
    assertThat(other.err()).startsWith("error[C053]").contains("2022-07-18 → 2022-07-19", "--anew");
    assertThat(batch("ru", "a.csv", "answers.csv", "--as-of", "2022-07-19", "--anew").exit())
        .isZero();
  }

  /// Makes what a run leaves that is stopped after its first part, from a whole one.
  private void keepFirstPart(String... day) throws IOException {
    Path parts = file("answers.csv.parts");
    Files.createDirectory(parts);
    Files.writeString(file("a.csv"), "id,kind,printed\n");
    // The manifest of this very run, written by the program itself at the end of a part.
    Files.delete(parts);
    String body;
    List<String> answers = Files.readAllLines(file("whole.csv"));
    List<String> rejects = Files.readAllLines(file("whole.rejects.csv"));
    int part = 1 << 20;
    List<String> done =
        answers.stream().filter(line -> line.startsWith("id,") || number(line, 0) < part).toList();
    List<String> refused =
        rejects.stream()
            .filter(line -> line.startsWith("line,") || number(line, 2) < part)
            .toList();
    body = String.join("\n", done) + "\n";
    Files.writeString(file("kept-body"), body);
    Files.writeString(file("kept-rejects"), String.join("\n", refused) + "\n");
    manifest =
        "sojourn-parts 1\n%d %d 0 %d %d %d\n"
            .formatted(
                part,
                done.size() - 1,
                part,
                Files.size(file("kept-body")),
                Files.size(file("kept-rejects")));
    this.day = day[1];
  }

  private String manifest = "";
  private String day = "";

  private static int number(String line, int cell) {
    return Integer.parseInt(line.split(",")[cell]);
  }

  private void keepTime() throws IOException {
    String run =
        """
        run pack\tru
        run law\t%s
        run --as-of\t%s
        run --known-on\t2026-06-15
        run --purpose\t
        run --format\tcsv
        run --separator\t','
        run --map\t
        run --lang\ten
        run --in 1\t%s, %d bytes, changed %s
        """
            .formatted(
                Packs.law("ru").hash(),
                day,
                file("a.csv").toRealPath(),
                Files.size(file("a.csv")),
                Files.getLastModifiedTime(file("a.csv")));
    Files.writeString(file("kept-manifest"), manifest + run);
  }

  @Test
  void anyRowIsExplainedAsCheckDoes() throws Exception {
    sql(ROWS, "copy t to '$/rows.parquet' (format parquet)", "copy t to '$/rows.csv' (header)");
    sql(ROWS, "copy t to '$/rows.jsonl' (format json)");
    String check =
        Ran.line(
                "check ru residence-permit 2021-12-31 --fact presence=inside --explain"
                    + " --as-of 2022-07-18 --purpose stay")
            .out();
    for (String in : List.of("rows.parquet", "rows.csv", "rows.jsonl")) {
      Ran ran = batch("ru", in, "", "--explain", "A1", "--as-of", "2022-07-18");
      assertThat(ran.err()).as(in).isEmpty();
      assertThat(ran.out()).as(in).isEqualTo(check);
    }
    Ran rejected = batch("ru", "rows.parquet", "", "--explain", "A4");
    assertThat(rejected.exit()).isEqualTo(Exit.WRONG);
    assertThat(rejected.err()).startsWith("error[C056]").contains("error[C011]", "rows.parquet:4");
    assertThat(batch("ru", "rows.csv", "", "--explain", "Z").err()).startsWith("error[C055]");
    Ran both = batch("ru", "rows.csv", "answers.csv", "--explain", "A1", "--as-of", "2022-07-18");
    assertThat(both.out()).isEqualTo(check);
    assertThat(file("answers.csv")).exists();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(path -> path.toString().endsWith(".parts"));
    }
  }
}
