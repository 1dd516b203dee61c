package org.sojourn.bench.equality;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.sql.AnswerRow;
import org.sojourn.batch.sql.AskedDocument;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.decide.QuickAnswer;

/// The generated SQL, run by DuckDB: one group of documents in four, and of those the first
/// thousand.
public final class DuckDbEngine implements Engine {

  private org.sojourn.batch.sql.@Nullable Engine database;

  /// Makes the engine.
  public DuckDbEngine() {}

  @Override
  public String name() {
    return "SQL on DuckDB";
  }

  @Override
  public int oneIn() {
    return 4;
  }

  @Override
  public int most() {
    return 1000;
  }

  @Override
  public String words(QuickAnswer answer) {
    List<String> missing = answer.missing().stream().map(fact -> fact.id().code()).toList();
    return AnswerRow.of(answer) + (missing.isEmpty() ? "" : " missing=" + missing);
  }

  @Override
  public List<Optional<String>> answer(AnswerForm form, List<Probe> documents) throws SQLException {
    List<AskedDocument> asked = new ArrayList<>();
    for (Probe document : documents) {
      asked.add(new AskedDocument(document.kind(), document.purpose(), document.values()));
    }
    SqlScript script = SqlScript.of(form, Dialect.DUCKDB);
    List<AnswerRow> rows = database().answers(script, form.law(), asked);
    return rows.stream()
        .map(row -> row.equals(AnswerRow.EVALUATOR) ? Optional.<String>empty() : say(row))
        .toList();
  }

  private static Optional<String> say(AnswerRow row) {
    return Optional.of(row.toString());
  }

  private org.sojourn.batch.sql.Engine database() throws SQLException {
    org.sojourn.batch.sql.Engine open = database;
    if (open == null) {
      open =
          new org.sojourn.batch.sql.Engine(
              Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:"));
      database = open;
    }
    return open;
  }
}
