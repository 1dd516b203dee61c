package org.sojourn.batch.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files joined without a look at their values read as one file with all rows in order.
final class GrowParquetTest {

  private static final String ROWS =
      "select i as id, case when i %% 7 = 0 then null else 'code-' || (i %% 50) end as code,"
          + " date '2020-01-01' + (i %% 900)::int as day, i %% 3 = 0 as flag, [i, i + 1] as list"
          + " from range(%d, %d) r(i)";

  @TempDir private Path home;

  private static String one(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private Path part(Statement sql, String query) throws SQLException {
    Path part = home.resolve("part");
    sql.execute("copy (" + query + ") to '" + part + "' (format parquet, row_group_size 5000)");
    return part;
  }

  @Test
  void joinedFilesAreOneFile() throws Exception {
    Path file = home.resolve("all.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute("set threads=1"); // so that texts are put together in order
      int[] bounds = {0, 30_000, 30_000, 30_001, 61_234};
      for (int i = 1; i < bounds.length; i++) {
        // opened anew each time, as a run that goes on does
        try (PartsFolder parts = PartsFolder.open(file, Map.of())) {
          PartsFolder.ParquetParts grown = parts.parquet();
          Path part = part(sql, ROWS.formatted(bounds[i - 1], bounds[i]));
          grown.append(part, new Done(bounds[i] + i, 0, 0, 0));
          assertThat(part).doesNotExist();
          if (i == bounds.length - 1) {
            grown.end();
            parts.finish(Optional.empty());
          }
        }
      }
      String all = ROWS.formatted(0, 61_234);
      String sum = "select md5(string_agg(t::varchar, '|')) from (%s) t";
      String joined = "select * from '" + file + "'";
      assertThat(one(sql, sum.formatted(joined))).isEqualTo(one(sql, sum.formatted(all)));
      assertThat(one(sql, "select count(*) from '" + file + "' where day > '2022-01-01'"))
          .isEqualTo(one(sql, "select count(*) from (" + all + ") where day > '2022-01-01'"));
      assertThat(one(sql, "select num_rows from parquet_file_metadata('" + file + "')"))
          .isEqualTo("61234");
    }
  }

  @Test
  void otherColumnsAndOtherFilesAreRefused() throws Exception {
    Path file = home.resolve("all.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement();
        PartsFolder parts = PartsFolder.open(file, Map.of())) {
      PartsFolder.ParquetParts grown = parts.parquet();
      grown.append(part(sql, "select 1 as id"), new Done(1, 1, 0, 1));
      Path other = part(sql, "select 'a' as id");
      assertThatThrownBy(() -> grown.append(other, new Done(2, 2, 0, 2)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("different columns");
      Files.writeString(other, "no Parquet at all, and longer than its tail");
      assertThatThrownBy(() -> grown.append(other, new Done(2, 2, 0, 2)))
          .isInstanceOf(IOException.class);
    }
  }
}
