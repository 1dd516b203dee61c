package org.sojourn.bench.equality;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.sojourn.compile.sql.Dialect;

/// Generated SQL on DuckDB, in this process.
public final class DuckDbEngine extends SqlEngine {

  /// Opens a database in memory.
  ///
  /// @throws SQLException if it does not open
  public DuckDbEngine() throws SQLException {
    super(Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:"));
  }
}
