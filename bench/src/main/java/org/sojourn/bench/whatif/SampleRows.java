package org.sojourn.bench.whatif;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;

/// Writes a Parquet file of invented documents for the pack `ru`, in no order: the texts that
/// `population` reads, and beside them the numbers that a row path would rather read.
final class SampleRows {

  /// Kinds of which kind, printed day, nationality and presence say all that matters.
  static final List<String> KINDS =
      List.of(
          "residence-permit",
          "temporary-residence-permit",
          "temporary-stay",
          "registration-stay",
          "registration-residence",
          "visa",
          "migration-card",
          "refugee-certificate",
          "asylum-application-certificate",
          "temporary-asylum-certificate",
          "state-programme-certificate",
          "work-permit",
          "hiring-permission",
          "patent");

  private static final int STATES = 60;
  private static final int DAYS = 1_100;

  private SampleRows() {}

  /// Writes the file, unless it is there from an earlier run.
  static void write(PackLaw law, long rows, Path file) throws SQLException {
    if (Files.exists(file)) {
      return;
    }
    Fact nationality = law.fact("nationality").orElseThrow();
    List<String> states =
        nationality.type().codeList().orElseThrow().stream().limit(STATES).toList();
    String sql =
        """
        COPY (
          SELECT i AS id, %s[k + 1] AS kind, %s[n + 1] AS nationality,
            CASE WHEN p = 0 THEN 'inside' ELSE 'outside' END AS presence,
            DATE '2020-01-01' + d AS printed,
            k::UTINYINT AS k, n::UTINYINT AS n, p::UTINYINT AS p, (18262 + d)::INTEGER AS d
          FROM (
            SELECT i,
              floor(%d * pow((hash(i) %% 1000003) / 1000003.0, 2))::INTEGER AS k,
              floor(%d * pow((hash(i + 7) %% 1000033) / 1000033.0, 2))::INTEGER AS n,
              CASE WHEN hash(i + 13) %% 5 = 0 THEN 1 ELSE 0 END AS p,
              (hash(i + 29) %% %d)::INTEGER AS d
            FROM range(%d) t(i)))
        TO '%s' (FORMAT parquet)
        """
            .formatted(list(KINDS), list(states), KINDS.size(), states.size(), DAYS, rows, file);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String list(List<String> texts) {
    return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "[", "]"));
  }
}
