package org.sojourn.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/// A table of documents with their answers. Nothing is computed before a table is asked for rows.
public final class Determinations {

  private final Dataset<Row> documents;
  private final ReadSchema.Columns columns;
  private final RowFunctions rows;

  Determinations(Dataset<Row> documents, ReadSchema.Columns columns, RowFunctions rows) {
    this.documents = documents;
    this.columns = columns;
    this.rows = rows;
  }

  /// Returns the answers.
  ///
  /// @return `id`, if the table has one, and `status`, `cover`, `end`, `through`, `safe_through`,
  ///     `arguable_through`, `measures`, `missing`, `confidence`, for every row that can be
  /// answered
  public Dataset<Row> answers() {
    return documents.where(functions.not(rows.isRejected())).select(array(id(), rows.answers()));
  }

  /// Returns every row with all its columns and two more: `answer`, a struct of the columns of
  /// [#answers()], and `problems`, an array of structs. One of them is null.
  ///
  /// @return as many rows as there are documents
  public Dataset<Row> beside() {
    Column rejected = rows.isRejected();
    Column answer = functions.struct(array(List.of(), rows.answers()));
    return documents
        .withColumn("answer", functions.when(functions.not(rejected), answer))
        .withColumn("problems", functions.when(rejected, rows.problems()));
  }

  /// Returns what cannot be answered.
  ///
  /// @return `id`, if the table has one, and `column`, `code`, `found`, `message`, `help`: one row
  ///     for each bad cell
  public Dataset<Row> rejects() {
    List<Column> all = new ArrayList<>(id());
    all.add(functions.explode(rows.problems()).as("problem"));
    List<Column> told = new ArrayList<>();
    columns.id().ifPresent(_ -> told.add(functions.col("id")));
    told.add(functions.col("problem.*"));
    return documents
        .where(rows.isRejected())
        .select(all.toArray(Column[]::new))
        .select(told.toArray(Column[]::new));
  }

  /// Returns the columns that say nothing to the pack.
  ///
  /// @return their names, in the order of the table
  public List<String> ignored() {
    return columns.ignored();
  }

  /// Says whether the table has a column with the row's own name.
  ///
  /// @return true if [#answers()] and [#rejects()] begin with `id`
  public boolean hasId() {
    return columns.id().isPresent();
  }

  /// Returns the columns of a row's answer alone, rejected rows included.
  Dataset<Row> unfiltered() {
    return documents.select(array(id(), rows.answers()));
  }

  private List<Column> id() {
    return columns
        .id()
        .map(name -> List.of(RowFunctions.column(documents, name).as("id")))
        .orElse(List.of());
  }

  private static Column[] array(List<Column> some, List<Column> more) {
    List<Column> all = new ArrayList<>(some);
    all.addAll(more);
    return all.toArray(Column[]::new);
  }
}
