package org.sojourn.batch.duck;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/// A database in memory, for one run. It reaches no network and spills into the folder it is given.
public final class Duck implements AutoCloseable {

  /// A row handler.
  @FunctionalInterface
  interface Each {
    void row(ResultSet row) throws SQLException;
  }

  private static final int MEGABYTES = 900; // beside the heap of Java, below 2 GB in all
  private static final List<String> SETTINGS =
      List.of(
          "set autoinstall_known_extensions=false",
          "set autoload_known_extensions=false",
          // The findings are the small side of every join, and rows must keep their order.
          "set disabled_optimizers='join_order,build_side_probe_side'");

  private final DuckDBConnection connection;

  private Duck(DuckDBConnection connection) {
    this.connection = connection;
  }

  /// Starts one.
  ///
  /// @param spill a file or folder name that is free, for what does not fit the memory
  /// @return the database
  /// @throws DuckFailure if it does not start
  public static Duck open(Path spill) {
    try {
      Properties properties = new Properties();
      properties.setProperty("jdbc_stream_results", "true");
      Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
      Duck duck = new Duck(connection.unwrap(DuckDBConnection.class));
      SETTINGS.forEach(duck::run);
      duck.run("set memory_limit='" + MEGABYTES + "MB'");
      duck.run("set temp_directory=" + Sql.text(spill.toString()));
      return duck;
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }

  DuckDBConnection connection() {
    return connection;
  }

  /// Runs a statement.
  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }

  /// Runs a query and hands out its rows as they come.
  void query(String sql, Each each) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        each.row(rows);
      }
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }
}
