package org.sojourn.batch.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sojourn.compile.sql.Dialect;

/// The engines of the tests: DuckDB in memory, and one PostgreSQL for all tests of a run.
final class Engines {

  private Engines() {}

  private static final class Postgres {

    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Engine duckdb() throws SQLException {
    return new Engine(Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:"));
  }

  static Engine postgresql() throws SQLException {
    return new Engine(Dialect.POSTGRESQL, Postgres.SERVER.getPostgresDatabase().getConnection());
  }

  static Engine of(Dialect dialect) throws SQLException {
    return switch (dialect) {
      case DUCKDB -> duckdb();
      case POSTGRESQL -> postgresql();
      case SPARK -> throw new IllegalArgumentException("Spark is asked in its own module");
    };
  }
}
