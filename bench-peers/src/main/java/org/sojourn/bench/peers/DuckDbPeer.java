package org.sojourn.bench.peers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.sojourn.bench.Bar;

/// DuckDB with the rule as a nested CASE over a table in memory: the kind an enumeration, the day a
/// date.
final class DuckDbPeer implements Peer {

  /// What is done with the answers.
  enum Use {
    /// Both columns are summed up and nothing is written, which the kernel has to do.
    SUMS,
    /// They become a table, as the kernel's become arrays.
    TABLE
  }

  private final PeerRows rows;
  private final int threads;
  private final Use use;
  private final Connection connection;

  DuckDbPeer(PeerRows rows, int threads, Use use) throws SQLException {
    this.rows = rows;
    this.threads = threads;
    this.use = use;
    connection = DriverManager.getConnection("jdbc:duckdb:");
    execute("set threads = " + threads);
    String kinds =
        PeerRule.KINDS.stream().map(k -> "'" + k + "'").collect(Collectors.joining(", "));
    execute("create type kind_code as enum (" + kinds + ")");
    execute("create table raw (kind utinyint, day integer)");
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "raw")) {
      for (int row = 0; row < rows.size(); row++) {
        appender.beginRow();
        appender.append((byte) rows.kinds[row]);
        appender.append(rows.days[row]);
        appender.endRow();
      }
    }
    execute(
        "create table paper as select cast(enum_range(null::kind_code)[kind + 1] as kind_code) as"
            + " kind, date '1970-01-01' + day as expiry from raw");
    execute("drop table raw");
  }

  @Override
  public String title() {
    String how = use == Use.SUMS ? "sums only" : "into a table";
    return "DuckDB 2.0.0.1, nested CASE, " + how;
  }

  @Override
  public Bar bar() {
    return Bar.ratioAtLeast(10);
  }

  @Override
  public int threads() {
    return threads;
  }

  @Override
  public int rows() {
    return rows.size();
  }

  @Override
  public void answer(int[] days, byte[] rules) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select "
                    + CaseSql.through()
                    + ", "
                    + CaseSql.rule()
                    + " from paper limit "
                    + days.length)) {
      for (int row = 0; row < days.length && result.next(); row++) {
        days[row] = Dates.day(result.getObject(1, LocalDate.class));
        rules[row] = result.getByte(2);
      }
    }
  }

  @Override
  public void run() throws SQLException {
    switch (use) {
      case SUMS ->
          execute(
              "select sum(%s - date '1970-01-01'), sum(%s) from paper"
                  .formatted(CaseSql.through(), CaseSql.rule()));
      case TABLE ->
          execute(
              "create or replace table answer as select %s as through, cast(%s as utinyint) as rule"
                      .formatted(CaseSql.through(), CaseSql.rule())
                  + " from paper");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
