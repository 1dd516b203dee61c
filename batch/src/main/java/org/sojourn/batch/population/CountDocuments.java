package org.sojourn.batch.population;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.batch.population.DocumentColumns.LeftOutException;
import org.sojourn.batch.population.Population.LeftOut;
import org.sojourn.batch.population.Population.Why;
import org.sojourn.batch.population.PopulationException.Reason;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// Counts lists of documents: CSV, JSON Lines or Parquet.
///
/// DuckDB counts the different rows as texts; only those are read and given a meaning here. So
/// memory grows with the number of different rows, not with that of all.
public final class CountDocuments {

  private final PackLaw law;
  private final Map<String, String> mappings;
  private final char separator;
  private final Map<Blame, Long> leftOut = new TreeMap<>();

  private CountDocuments(PackLaw law, Map<String, String> mappings, char separator) {
    this.law = law;
    this.mappings = mappings;
    this.separator = separator;
  }

  /// What keeps rows from being counted.
  private record Blame(String column, Why why) implements Comparable<Blame> {

    @Override
    public int compareTo(Blame other) {
      int byColumn = column.compareTo(other.column);
      return byColumn != 0 ? byColumn : why.compareTo(other.why);
    }
  }

  /// Counts documents.
  ///
  /// @param law the pack
  /// @param files files or patterns (`*`, `?`, `**`), all of one type: `.parquet`, `.csv`, or
  ///     `.jsonl`, `.ndjson`, `.json` for JSON Lines
  /// @param mappings column to what it is to be read as: `kind`, `printed` or a fact
  /// @param separator what stands between the cells of CSV
  /// @return the population
  /// @throws PopulationException if a file cannot be read, or its columns do not fit
  public static Population of(
      PackLaw law, List<String> files, Map<String, String> mappings, char separator) {
    return new CountDocuments(law, Map.copyOf(mappings), separator).count(files);
  }

  private Population count(List<String> files) {
    try (Connection duck = open();
        Statement statement = duck.createStatement()) {
      String source = source(files);
      DocumentColumns columns = DocumentColumns.of(names(statement, source), mappings, law);
      CountSorts counts = count(statement, source, columns);
      countBroken(statement, source);
      List<LeftOut> left = new ArrayList<>();
      leftOut.forEach((blame, rows) -> left.add(new LeftOut(rows, blame.column(), blame.why())));
      return new Population(law.id(), law.hash(), "documents", counts.combinations(), left);
    } catch (SQLException e) {
      throw new PopulationException(Reason.UNREADABLE, String.join(", ", files), reason(e));
    }
  }

  private static Connection open() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    return DriverManager.getConnection("jdbc:duckdb:", properties);
  }

  private String source(List<String> files) {
    String list = files.stream().map(CountDocuments::quoted).collect(Collectors.joining(", "));
    String name = files.getFirst().toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      return "read_parquet([%s], union_by_name = true)".formatted(list);
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      return ("read_json([%s], format = 'newline_delimited', ignore_errors = true,"
              + " union_by_name = true)")
          .formatted(list);
    }
    return ("read_csv([%s], header = true, all_varchar = true, delim = %s, quote = '\"',"
            + " escape = '\"', store_rejects = true)")
        .formatted(list, quoted(String.valueOf(separator)));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static List<String> names(Statement statement, String source) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + source)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private CountSorts count(Statement statement, String source, DocumentColumns columns)
      throws SQLException {
    String texts =
        columns.all().stream()
            .map(column -> "coalesce(\"%s\"::VARCHAR, '')".formatted(escaped(column.name())))
            .collect(Collectors.joining(", "));
    String sql = "SELECT count(*), %s FROM %s GROUP BY ALL".formatted(texts, source);
    CountSorts counts = new CountSorts(law);
    int[] values = new int[law.facts().size() + 1];
    List<String> row = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        row.clear();
        for (int i = 0; i < columns.all().size(); i++) {
          row.add(rows.getString(i + 2));
        }
        count(columns, row, values, rows.getLong(1), counts);
      }
    }
    return counts;
  }

  private static String escaped(String name) {
    return name.replace("\"", "\"\"");
  }

  private void count(
      DocumentColumns columns, List<String> row, int[] values, long count, CountSorts counts) {
    try {
      Kind kind = columns.read(row, values);
      counts.add(kind, values, count);
    } catch (LeftOutException e) {
      leftOut.merge(new Blame(e.column(), e.why()), count, Long::sum);
    }
  }

  /// The reader of CSV keeps apart the rows that it could not take.
  private void countBroken(Statement statement, String source) throws SQLException {
    if (!source.startsWith("read_csv")) {
      return;
    }
    String sql = "SELECT count(DISTINCT (file_id, line)) FROM reject_errors";
    try (ResultSet rows = statement.executeQuery(sql)) {
      if (rows.next() && rows.getLong(1) > 0) {
        leftOut.put(new Blame("", Why.BROKEN_ROW), rows.getLong(1));
      }
    }
  }

  /// The first line says what is wrong; what follows are hints on SQL.
  private static String reason(SQLException e) {
    String message = String.valueOf(e.getMessage());
    String first = message.lines().findFirst().orElse(message);
    return first.replaceFirst("^(java\\.sql\\.SQLException: )?[A-Za-z -]+ Error: ", "");
  }
}
