package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table that the script makes, with all its rows.
///
/// @param name its name
/// @param about what it holds, one comment a line
/// @param columns its columns
/// @param lines its rows with comments between
record Table(String name, List<String> about, List<Column> columns, List<Line> lines) {

  /// A column.
  ///
  /// @param name its name
  /// @param isText whether it holds texts; else it holds whole numbers
  record Column(String name, boolean isText) {

    static Column text(String name) {
      return new Column(name, true);
    }

    static Column number(String name) {
      return new Column(name, false);
    }
  }

  /// A line of the script: rows, or a comment alone, or both.
  ///
  /// @param rows literals of rows
  /// @param comment what it means; empty for nothing
  record Line(List<List<String>> rows, String comment) {

    static Line of(List<String> row, String comment) {
      return new Line(List.of(row), comment);
    }

    static Line comment(String comment) {
      return new Line(List.of(), comment);
    }
  }

  /// Returns the statements that make the table anew.
  List<String> statements(Dialect dialect) {
    return switch (dialect) {
      case DUCKDB ->
          made(dialect, "CREATE OR REPLACE TABLE " + dialect.name(name) + columns(dialect));
      case POSTGRESQL ->
          made(
              dialect,
              "DROP TABLE IF EXISTS " + dialect.name(name),
              "CREATE TABLE " + dialect.name(name) + columns(dialect));
      case SPARK -> List.of(Comments.block(about) + view(dialect));
    };
  }

  private List<String> made(Dialect dialect, String... create) {
    List<String> statements = new ArrayList<>(List.of(create));
    statements.set(0, Comments.block(about) + create[0]);
    if (hasRows()) {
      statements.add("INSERT INTO " + dialect.name(name) + " VALUES" + rows());
    }
    if (dialect == Dialect.POSTGRESQL) {
      statements.add("ANALYZE " + dialect.name(name));
    }
    return statements;
  }

  private boolean hasRows() {
    return lines.stream().anyMatch(line -> !line.rows.isEmpty());
  }

  private String columns(Dialect dialect) {
    return columns.stream()
        .map(column -> dialect.name(column.name) + " " + type(column, dialect))
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String type(Column column, Dialect dialect) {
    return column.isText ? dialect.textType() : "INTEGER";
  }

  /// A view of literals: it needs no place to keep a table in.
  private String view(Dialect dialect) {
    String casts =
        columns.stream()
            .map(
                column ->
                    dialect.cast(dialect.name(column.name), type(column, dialect))
                        + " AS "
                        + dialect.name(column.name))
            .collect(Collectors.joining(", "));
    String names =
        columns.stream().map(column -> dialect.name(column.name)).collect(Collectors.joining(", "));
    String nothing =
        columns.stream().map(_ -> "NULL").collect(Collectors.joining(", ", "\n(", ")"));
    return "CREATE OR REPLACE TEMPORARY VIEW %s AS SELECT %s FROM VALUES%s\nAS t(%s)%s"
        .formatted(
            dialect.name(name),
            casts,
            hasRows() ? rows() : nothing,
            names,
            hasRows() ? "" : " WHERE false");
  }

  private String rows() {
    StringBuilder text = new StringBuilder();
    long left = lines.stream().mapToLong(line -> line.rows.size()).sum();
    for (Line line : lines) {
      text.append('\n');
      for (int i = 0; i < line.rows.size(); i++) {
        left--;
        text.append(i > 0 ? " (" : "(").append(String.join(", ", line.rows.get(i))).append(')');
        text.append(left > 0 ? "," : "");
      }
      if (!line.comment.isEmpty()) {
        text.append(line.rows.isEmpty() ? "" : " ").append(Comments.line(line.comment));
      }
    }
    return text.toString();
  }
}
