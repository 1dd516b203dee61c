package org.sojourn.batch.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.DocumentColumn;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// A database to ask.
///
/// @param dialect what it speaks
/// @param connection an open connection, used by one thread; what the script makes stays behind
public record Engine(Dialect dialect, Connection connection) {

  private static final int ROWS = 500; // of one statement

  /// Makes the table `documents` anew, runs the script, and asks it.
  ///
  /// @param script the script
  /// @param law the pack it was made of
  /// @param documents the documents
  /// @return for each the row that the view has
  /// @throws SQLException if the engine refuses a statement
  public List<AnswerRow> answers(SqlScript script, PackLaw law, List<AskedDocument> documents)
      throws SQLException {
    prepare(script);
    return ask(script, law, documents);
  }

  /// Makes the table `documents` anew, empty, and runs the script.
  ///
  /// @param script the script
  /// @throws SQLException if the engine refuses a statement
  public void prepare(SqlScript script) throws SQLException {
    String columns =
        script.columns().stream()
            .map(column -> dialect.name(column.name()) + " " + type(column))
            .collect(Collectors.joining(", ", " (", ")"));
    try (Statement statement = connection.createStatement()) {
      String cascade = dialect == Dialect.POSTGRESQL ? " CASCADE" : "";
      statement.execute("DROP TABLE IF EXISTS " + table(script) + cascade);
      statement.execute("CREATE TABLE " + table(script) + columns);
      for (String each : script.statements()) {
        statement.execute(each);
      }
    }
  }

  /// Asks a script that was run: fills the table `documents` and reads the view.
  ///
  /// @param script the script
  /// @param law the pack it was made of
  /// @param documents the documents; their place is their id
  /// @return for each the row that the view has
  /// @throws SQLException if the engine refuses a statement
  public List<AnswerRow> ask(SqlScript script, PackLaw law, List<AskedDocument> documents)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + table(script));
      for (int from = 0; from < documents.size(); from += ROWS) {
        List<String> rows = new ArrayList<>();
        for (int i = from; i < Math.min(documents.size(), from + ROWS); i++) {
          rows.add(row(i, documents.get(i), script.columns(), law));
        }
        statement.execute("INSERT INTO " + table(script) + " VALUES " + String.join(",\n", rows));
      }
      return read(statement, script, documents.size());
    }
  }

  private String table(SqlScript script) {
    return dialect.name(script.documents());
  }

  private static String type(DocumentColumn column) {
    return switch (column.holds()) {
      case ID, NUMBER -> "INTEGER";
      case CODE -> "VARCHAR(200)";
      case DAY -> "DATE";
    };
  }

  private String row(int id, AskedDocument document, List<DocumentColumn> columns, PackLaw law) {
    return columns.stream()
        .map(
            column ->
                switch (column.name()) {
                  case "id" -> Integer.toString(id);
                  case "kind" -> dialect.text(document.kind().id().code());
                  case "purpose" -> dialect.text(document.purpose().id());
                  case "printed" -> day(document.values()[law.facts().size()]);
                  default -> value(law.fact(column.name()).orElseThrow(), document.values());
                })
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String value(Fact fact, int[] values) {
    int value = values[fact.slot()];
    if (fact.type() instanceof FactType.Day) {
      return day(value);
    }
    if (value == Fact.UNKNOWN) {
      return "NULL";
    }
    return fact.type() instanceof FactType.Quantity && value != Fact.ABSENT
        ? Integer.toString(value)
        : dialect.text(fact.text(value));
  }

  private static String day(int day) {
    return day == Fact.UNKNOWN || day == Fact.ABSENT ? "NULL" : "DATE '" + Days.text(day) + "'";
  }

  private List<AnswerRow> read(Statement statement, SqlScript script, int count)
      throws SQLException {
    List<AnswerRow> rows = new ArrayList<>(count);
    String query =
        "SELECT * FROM %s ORDER BY %s"
            .formatted(dialect.name(script.answers()), dialect.name("id"));
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(AnswerRow.of(result));
      }
    }
    return rows;
  }
}
