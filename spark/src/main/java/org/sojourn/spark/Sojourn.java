package org.sojourn.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.sojourn.decide.Question;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;

/// A law in a Spark session.
///
/// ```java
/// Sojourn ru = Sojourn.register(spark, "ru", Question.asOf(LocalDate.of(2022, 7, 18)));
/// ru.determine(spark.read().parquet("documents")).answers().write().parquet("answers");
/// ```
public final class Sojourn {

  private final AskedLaw asked;
  private final PackLaw law;

  private Sojourn(AskedLaw asked, PackLaw law) {
    this.asked = asked;
    this.law = law;
  }

  /// Makes a built-in pack known to a session, with a question that is asked of every row.
  ///
  /// @param session the session
  /// @param pack the name of the pack, for example `ru`
  /// @param question the day asked about, where a row names none; the day by which the law was
  ///     published; the purpose
  /// @return the law, ready for tables
  /// @throws org.sojourn.reader.UnknownPackException if no pack has this name
  public static Sojourn register(SparkSession session, String pack, Question question) {
    return register(session, Packs.law(pack), "", question);
  }

  /// Makes a pack known that lies in a folder. Every executor reads it there too.
  ///
  /// @param session the session
  /// @param folder the folder, the same on all nodes
  /// @param question as in [#register(SparkSession, String, Question)]
  /// @return the law, ready for tables
  /// @throws IllegalArgumentException with all that is wrong with the pack
  public static Sojourn register(SparkSession session, Path folder, Question question) {
    return register(session, AskedLaw.read(folder), folder.toAbsolutePath().toString(), question);
  }

  private static Sojourn register(
      SparkSession session, PackLaw law, String folder, Question question) {
    session.conf().set("spark.sql.catalog." + SojournCatalog.NAME, SojournCatalog.class.getName());
    return new Sojourn(AskedLaw.of(law, folder, question), law);
  }

  /// Answers a table whose columns are named as those of a batch.
  ///
  /// @param documents a row for each document
  /// @return the answers
  /// @throws BadTableException if the table cannot be read as documents
  public Determinations determine(Dataset<Row> documents) {
    return determine(documents, DocumentColumns.byName());
  }

  /// Answers a table.
  ///
  /// @param documents a row for each document
  /// @param columns how its columns are to be read
  /// @return the answers
  /// @throws BadTableException if the table cannot be read as documents
  public Determinations determine(Dataset<Row> documents, DocumentColumns columns) {
    ReadSchema.Columns read = ReadSchema.of(documents.schema(), columns, law);
    Layout layout = Layout.of(List.copyOf(read.targets().values()));
    List<String> names = List.copyOf(read.targets().keySet());
    return new Determinations(documents, read, new RowFunctions(asked, layout, names, documents));
  }
}
