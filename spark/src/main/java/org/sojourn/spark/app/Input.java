package org.sojourn.spark.app;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/// The table that is read. A line of CSV or JSON that cannot be read is a row that is rejected; it
/// stops no other.
final class Input {

  private static final String TORN = "_corrupt_record";
  private static final int SHOWN = 60;

  private final SparkSession session;
  private final Options options;
  private final Dataset<Row> all;

  private Input(SparkSession session, Options options) {
    this.session = session;
    this.options = options;
    this.all =
        switch (options.format()) {
          case "table" -> session.table(options.in());
          case "csv" -> csv();
          default -> session.read().format(options.format()).load(options.in());
        };
  }

  /// Opens the input.
  ///
  /// @throws UsageException if there is none, or it is of another format
  static Input open(SparkSession session, Options options) {
    try {
      return new Input(session, options);
    } catch (Exception e) {
      if (e instanceof AnalysisException || Failures.isBadInput(e)) {
        throw Failures.unreadable(options, e);
      }
      throw e;
    }
  }

  private Dataset<Row> csv() {
    StructType schema = new StructType();
    for (String name : reader().csv(options.in()).schema().fieldNames()) {
      schema = schema.add(name, DataTypes.StringType);
    }
    return reader()
        .schema(schema.add(TORN, DataTypes.StringType))
        .option("columnNameOfCorruptRecord", TORN)
        .csv(options.in());
  }

  private DataFrameReader reader() {
    return session
        .read()
        .option("header", true)
        .option("escape", "\"")
        .option("columnPruning", false);
  }

  private boolean mayBeTorn() {
    return Arrays.asList(all.schema().fieldNames()).contains(TORN);
  }

  /// Returns all rows, to be counted.
  Dataset<Row> all() {
    return all;
  }

  /// Returns the rows that could be read.
  ///
  /// @param rows all rows
  Dataset<Row> documents(Dataset<Row> rows) {
    return mayBeTorn() ? rows.where(functions.col(TORN).isNull()).drop(TORN) : rows;
  }

  /// The column with the row's own name.
  private String id() {
    return options.columns().named().entrySet().stream()
        .filter(each -> each.getValue().equals("id"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("id");
  }

  /// Adds the rows that could not be read to those that cannot be answered.
  Dataset<Row> withTorn(Dataset<Row> rejects) {
    if (!mayBeTorn()) {
      return rejects;
    }
    Column[] told =
        Arrays.stream(rejects.schema().fields())
            .map(field -> cell(field.name()).cast(field.dataType()).as(field.name()))
            .toArray(Column[]::new);
    return rejects.unionByName(all.where(functions.col(TORN).isNotNull()).select(told));
  }

  private Column cell(String column) {
    return switch (column) {
      case "id" -> functions.col("`" + id().replace("`", "``") + "`");
      case "code" -> functions.lit("R002");
      case "found" -> functions.substring(functions.col(TORN), 1, SHOWN);
      case "message" -> functions.lit("the row has fewer or more cells than the first line names");
      case "help" ->
          functions.lit("look for a missing quote around a cell that holds the separator");
      default -> functions.lit(null);
    };
  }
}
