package org.sojourn.batch.duck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.AnswerBook;

/// Answers that come one by one, gathered and written as Parquet files.
public final class StagedAnswers implements AutoCloseable {

  private static final String TABLE = "create or replace table staged (id varchar, word bigint)";

  private final Duck duck;
  private final PagesTable pages;
  private @Nullable DuckDBAppender rows;

  /// Prepares.
  ///
  /// @param duck the database
  /// @param book what the words stand for
  public StagedAnswers(Duck duck, AnswerBook book) {
    this.duck = duck;
    this.pages = new PagesTable(duck, book);
  }

  /// Adds an answer.
  ///
  /// @param id the row's own name
  /// @param word the word of its answer
  public void add(String id, long word) {
    try {
      DuckDBAppender to = rows();
      to.beginRow();
      to.append(id);
      to.append(word);
      to.endRow();
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }

  private DuckDBAppender rows() throws SQLException {
    DuckDBAppender open = rows;
    if (open == null) {
      duck.run(TABLE);
      open = duck.connection().createAppender("main", "staged");
      rows = open;
    }
    return open;
  }

  /// Writes what was added since the last time; a file without rows if there was nothing.
  ///
  /// @param file the file, which is written anew
  /// @throws IOException if the file cannot be replaced
  public void write(Path file) throws IOException {
    try {
      rows().close();
      rows = null;
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
    if (pages.isBehind()) {
      pages.write();
    }
    Files.deleteIfExists(file);
    String query = PagesTable.answers("select id, word from staged");
    duck.run("copy (" + query + ") to " + Sql.text(file.toString()) + " (format parquet)");
    duck.run("drop table staged");
  }

  @Override
  public void close() {
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }
}
