package org.sojourn.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.DocumentColumn;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;

/// The script that `sojourn sql --dialect spark` writes runs here, and its view has the answers of
/// the evaluator.
final class GeneratedSqlTest {

  private static final int ROWS = 500;

  @ParameterizedTest
  @CsvSource({"nz,2021-06-01", "pl,2021-02-01"})
  void answersAsTheEvaluatorDoes(String name, String day) {
    int asOf = Days.parse(day);
    NormalForm law = NormalForm.of(Packs.load(name), Optional.empty());
    AnswerForm form = law.on(asOf);
    SqlScript script = SqlScript.of(form, Dialect.SPARK);
    Documents documents = documents(law.law(), asOf);

    SparkSession session = Sessions.session();
    table(script, documents).createOrReplaceTempView(script.documents());
    script.statements().forEach(session::sql);
    List<Row> rows = session.table(script.answers()).orderBy("id").collectAsList();

    assertThat(rows).hasSize(documents.all().size());
    int answered = 0;
    for (int i = 0; i < rows.size(); i++) {
      Documents.One document = documents.all().get(i);
      if (rows.get(i).getAs("answered_by").equals("evaluator")) {
        assertThat(isCompiled(form, document)).as(document.toString()).isFalse();
      } else {
        assertThat(text(rows.get(i)))
            .as(document.toString())
            .isEqualTo(documents.expected(law.evaluator(), document));
        answered++;
      }
    }
    assertThat(answered).isPositive();
  }

  /// Documents by chance, half of them with every fact, and worked cases.
  private static Documents documents(PackLaw law, int asOf) {
    Documents drawn = new Documents(law);
    SplittableRandom random = new SplittableRandom(20_200_315);
    drawn.addAtRandom(ROWS, random, asOf - 900, asOf + 900);
    Documents documents = new Documents(law);
    drawn.all().forEach(documents::add);
    for (Documents.One each : drawn.all()) {
      List<Integer> values = new ArrayList<>(each.values());
      for (Fact fact : law.facts()) {
        boolean isCode = fact.type().codeList().isPresent();
        int value = isCode ? 0 : asOf - random.nextInt(500);
        values.set(
            fact.slot(), values.get(fact.slot()) == Fact.UNKNOWN ? value : values.get(fact.slot()));
      }
      documents.add(new Documents.One(each.kind(), each.purpose(), each.asOf(), values));
    }
    for (Case each : Packs.cases(law.id())) {
      Kind kind = law.kind(each.kind()).orElseThrow();
      List<Integer> values = documents.values(each.printed(), each.facts());
      documents.add(new Documents.One(kind, kind.mainPurpose(), asOf, values));
    }
    return documents.asked(asOf);
  }

  /// A script takes days as dates, and no day is NULL.
  private static Dataset<Row> table(SqlScript script, Documents documents) {
    Dataset<Row> table = documents.table();
    for (DocumentColumn column : script.columns()) {
      if (column.holds() == DocumentColumn.Holds.DAY) {
        String name = "`" + column.name() + "`";
        table =
            table.withColumn(
                column.name(),
                when(col(name).cast(DataTypes.StringType).equalTo("none"), lit(null))
                    .otherwise(col(name))
                    .cast(DataTypes.DateType));
      }
    }
    return table;
  }

  /// Every fact is given, and the form has the answer.
  private static boolean isCompiled(AnswerForm form, Documents.One document) {
    int[] values = document.values().stream().mapToInt(value -> value).toArray();
    return isWhole(document)
        && form.root(document.kind(), document.purpose())
            .flatMap(root -> root.find(values))
            .isPresent();
  }

  private static boolean isWhole(Documents.One document) {
    boolean hasPaper = document.kind().paper() == Kind.PrintedDay.DAY;
    int last = document.values().size() - (hasPaper ? 0 : 1);
    return document.kind().purposes().contains(document.purpose())
        && document.values().subList(0, last).stream().noneMatch(value -> value == Fact.UNKNOWN);
  }

  private static String text(Row row) {
    return String.join(
        "|",
        cell(row, "status"),
        cell(row, "cover"),
        cell(row, "end"),
        cell(row, "through"),
        bound(row, "safe"),
        bound(row, "arguable"),
        cell(row, "measures"),
        "",
        cell(row, "confidence"));
  }

  private static String bound(Row row, String which) {
    String end = cell(row, which + "_end");
    return end.equals("day") ? cell(row, which + "_through") : end;
  }

  private static String cell(Row row, String column) {
    Object cell = row.getAs(column);
    return cell == null ? "" : cell.toString();
  }
}
