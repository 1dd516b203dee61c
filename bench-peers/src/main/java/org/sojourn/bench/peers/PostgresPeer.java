package org.sojourn.bench.peers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.sojourn.bench.Bar;

/// PostgreSQL with the rule as a nested CASE over an unlogged table that its cache holds, summed up
/// by one process.
final class PostgresPeer implements Peer {

  private final int size;
  private final EmbeddedPostgres server;
  private final Connection connection;

  PostgresPeer(PeerRows rows, int size) throws IOException, SQLException {
    this.size = size;
    server = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start();
    connection = server.getPostgresDatabase().getConnection();
    execute("set max_parallel_workers_per_gather = 0");
    String kinds =
        PeerRule.KINDS.stream().map(k -> "'" + k + "'").collect(Collectors.joining(", "));
    execute("create type kind_code as enum (" + kinds + ")");
    execute("create unlogged table paper (id integer, kind kind_code, expiry date)");
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < size; row++) {
      text.append(row).append('\t').append(rows.kind(row)).append('\t');
      text.append(LocalDate.ofEpochDay(rows.days[row])).append('\n');
    }
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy paper from stdin", new StringReader(text.toString()));
    execute("vacuum analyze paper");
  }

  @Override
  public String title() {
    return "PostgreSQL 18.6, nested CASE, sums only";
  }

  @Override
  public Bar bar() {
    return Bar.ratioAtLeast(200);
  }

  @Override
  public int threads() {
    return 1;
  }

  @Override
  public int rows() {
    return size;
  }

  @Override
  public void answer(int[] days, byte[] rules) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select %s, %s from paper where id < %d order by id"
                    .formatted(CaseSql.through(), CaseSql.rule(), days.length))) {
      for (int row = 0; row < days.length && result.next(); row++) {
        days[row] = Dates.day(result.getObject(1, LocalDate.class));
        rules[row] = result.getByte(2);
      }
    }
  }

  @Override
  public void run() throws SQLException {
    execute(
        "select sum(%s - date '1970-01-01'), sum(%s) from paper"
            .formatted(CaseSql.through(), CaseSql.rule()));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    server.close();
  }
}
