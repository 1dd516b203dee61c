package org.sojourn.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.decide.Question;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// The script that `sojourn sql --dialect spark` writes runs here, and answers as the evaluator
/// does where it answers at all.
final class SqlScriptTest {

  private static final int ROWS = 300;

  private final SparkSession session = Sessions.session();

  @ParameterizedTest
  @CsvSource({"by,2021-06-01", "at,2024-05-01"})
  void answersAsTheEvaluatorDoes(String name, String asOf) {
    int day = Days.parse(asOf);
    PackLaw law = Packs.law(name);
    Question question = Question.asOf(Days.date(day)).knownOn(Days.date(EqualityTest.LAST));
    LawInUse inUse = LawInUse.of(AskedLaw.of(law, "", question));
    Documents random = new Documents(law);
    random.addAtRandom(ROWS, new SplittableRandom(7), EqualityTest.FIRST, EqualityTest.LAST);
    Documents documents = random.asked(day);
    List<Row> answers = answers(SqlScript.of(inUse.form().on(day), Dialect.SPARK), documents);
    assertThat(answers).hasSizeGreaterThan(ROWS / 10);
    for (Row answer : answers) {
      Documents.One document = documents.all().get((int) answer.getLong(0));
      assertThat(Documents.text(answer))
          .as("%s: %s", name, document)
          .isEqualTo(documents.expected(inUse.evaluator(), document));
    }
  }

  /// The rows that the script itself answers, in the columns of the batch.
  private List<Row> answers(SqlScript script, Documents documents) {
    documents.table().createOrReplaceTempView(script.documents());
    script.statements().forEach(session::sql);
    return session
        .sql(
            """
            SELECT id, status, cover, `end`, through,
              coalesce(CAST(safe_through AS STRING), IF(safe_end = 'open', 'open', NULL)),
              coalesce(CAST(arguable_through AS STRING), IF(arguable_end = 'open', 'open', NULL)),
              measures, '' AS missing, confidence
            FROM %s WHERE answered_by = 'sql'
            """
                .formatted(script.answers()))
        .collectAsList();
  }
}
