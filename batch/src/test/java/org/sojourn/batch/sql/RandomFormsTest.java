package org.sojourn.batch.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.law.Fact;
import org.sojourn.testkit.Seeds;

/// Whatever a form says, the script says on an engine.
final class RandomFormsTest {

  private static final int FORMS = Integer.getInteger("sojourn.sql.forms", 8);
  private static final int DOCUMENTS = 200;

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"DUCKDB", "POSTGRESQL"})
  void answersAsTheFormDoes(Dialect dialect) throws SQLException {
    Engine engine = Engines.of(dialect);
    try (var connection = engine.connection()) {
      assertThat(connection.isClosed()).isFalse();
      Seeds.check(
          FORMS,
          random -> {
            AnswerForm form = RandomForms.form(random);
            List<AskedDocument> documents = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
              documents.add(RandomForms.document(random));
            }
            check(engine, form, documents);
          });
    }
  }

  private static void check(Engine engine, AnswerForm form, List<AskedDocument> documents) {
    SqlScript script = SqlScript.of(form, engine.dialect());
    List<AnswerRow> rows = rows(engine, script, form, documents);
    for (int i = 0; i < documents.size(); i++) {
      AskedDocument document = documents.get(i);
      String words = document.kind().id() + " " + Arrays.toString(document.values());
      if (rows.get(i).equals(AnswerRow.EVALUATOR)) {
        assertThat(document.values()).as(words).contains(Fact.UNKNOWN);
      } else {
        assertThat(rows.get(i)).as(words).isEqualTo(expected(form, document));
      }
    }
  }

  private static List<AnswerRow> rows(
      Engine engine, SqlScript script, AnswerForm form, List<AskedDocument> documents) {
    try {
      return engine.answers(script, form.law(), documents);
    } catch (SQLException e) {
      throw new AssertionError(e.getMessage() + "\n" + script.text(), e);
    }
  }

  /// A missing day that does not matter may be any.
  private static AnswerRow expected(AnswerForm form, AskedDocument document) {
    int[] values = document.values().clone();
    for (int slot : RandomForms.numbers()) {
      values[slot] = values[slot] == Fact.UNKNOWN ? 0 : values[slot];
    }
    Node<Finding> root = form.root(document.kind(), document.purpose()).orElseThrow();
    return root.find(values).map(finding -> AnswerRow.of(finding.at(values))).orElseThrow();
  }
}
