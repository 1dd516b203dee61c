package org.sojourn.batch.duck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Parquet file: its columns and how many rows it has, from its footer.
///
/// @param file the file
/// @param columns its columns in order
/// @param rows how many rows it has
public record ParquetFile(Path file, List<Column> columns, long rows) {

  /// A column.
  ///
  /// @param name its name
  /// @param type its type as DuckDB names it, for example `VARCHAR`
  public record Column(String name, String type) {}

  /// Copies the list.
  public ParquetFile {
    columns = List.copyOf(columns);
  }

  /// Reads the footer of a file.
  ///
  /// @param duck the database
  /// @param file the file
  /// @return what it says
  /// @throws DuckFailure if it is no whole Parquet file
  public static ParquetFile of(Duck duck, Path file) {
    List<Column> columns = new ArrayList<>();
    duck.query(
        "describe select * from " + source(file),
        row -> columns.add(new Column(row.getString(1), row.getString(2))));
    long[] rows = new long[1];
    duck.query(
        "select num_rows from parquet_file_metadata(" + Sql.text(file.toString()) + ")",
        row -> rows[0] = row.getLong(1));
    return new ParquetFile(file, columns, rows[0]);
  }

  private static String source(Path file) {
    return "read_parquet(" + Sql.text(file.toString()) + ", hive_partitioning=false)";
  }

  /// The rows of the file from one to another, each with its number.
  ///
  /// @param first number of the first row, from 0
  /// @param last number of the last row, inclusive
  String rows(long first, long last) {
    return "read_parquet(%s, hive_partitioning=false, file_row_number=true) where file_row_number between %d and %d"
        .formatted(Sql.text(file.toString()), first, last);
  }
}
