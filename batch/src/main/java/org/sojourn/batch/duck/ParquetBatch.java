package org.sojourn.batch.duck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.batch.Asked;
import org.sojourn.batch.RowAnswerer;
import org.sojourn.batch.Target;

/// Answers the rows of Parquet files.
public final class ParquetBatch {

  private final Duck duck;
  private final RowAnswerer answerer;
  private final Asked asked;
  private final PagesTable pages;
  private int files;

  /// How the names of rows are written.
  public enum Names {
    /// As the file has them.
    AS_THEY_ARE,
    /// As text, whatever they are.
    AS_TEXT
  }

  /// Takes a row that was answered.
  @FunctionalInterface
  public interface EachAnswer {

    /// Takes it.
    ///
    /// @param id the row's own name
    /// @param word the word of its answer
    void row(String id, long word);
  }

  /// Takes the cells of a row.
  @FunctionalInterface
  public interface EachRow {

    /// Takes them.
    ///
    /// @param number the number of the row in its file, from 1
    /// @param cells its cells as texts, in the order of the columns that are read; empty for a null
    void row(long number, List<String> cells);
  }

  /// Prepares.
  ///
  /// @param duck the database
  /// @param answerer the pack
  /// @param asked what is asked
  public ParquetBatch(Duck duck, RowAnswerer answerer, Asked asked) {
    this.duck = duck;
    this.answerer = answerer;
    this.asked = asked;
    this.pages = new PagesTable(duck, answerer.book());
  }

  /// Opens a file to be answered.
  ///
  /// @param file the file
  /// @param targets what each of its columns holds, in order
  /// @return its rows
  /// @throws WrongTypeException if a column cannot hold what it should
  public Reading open(ParquetFile file, List<Target> targets) throws WrongTypeException {
    List<Target> read = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int place = 0; place < targets.size(); place++) {
      Target target = targets.get(place);
      if (!(target instanceof Target.Ignored)) {
        ParquetFile.Column column = file.columns().get(place);
        read.add(target);
        arguments.add(Argument.of(column, target, answerer.law(), arguments.size()));
        names.add(column.name());
      }
    }
    WordFunction function =
        new WordFunction("sojourn_word_" + files++, answerer, asked, read, arguments);
    function.register(duck);
    int id = targets.indexOf(new Target.Id());
    return new Reading(file, names, file.columns().get(id), function);
  }

  /// The rows of one file.
  public final class Reading {

    private final ParquetFile file;
    private final List<String> names;
    private final ParquetFile.Column id;
    private final WordFunction function;

    private Reading(
        ParquetFile file, List<String> names, ParquetFile.Column id, WordFunction function) {
      this.file = file;
      this.names = names;
      this.id = id;
      this.function = function;
    }

    /// Returns the columns that are read.
    ///
    /// @return their names, in order
    public List<String> names() {
      return List.copyOf(names);
    }

    /// Returns whether the names of the rows are whole numbers.
    ///
    /// @return true if the file has them as such
    public boolean hasNumbersForNames() {
      return Argument.isWhole(id.type());
    }

    /// Returns the type of the names of the rows.
    ///
    /// @return as the file names it
    public String typeOfNames() {
      return id.type();
    }

    /// Returns how many rows of the part that is being answered are done.
    ///
    /// @return their number, which another thread may ask for
    public long rowsSoFar() {
      return function.rows();
    }

    /// Answers rows into a Parquet file.
    ///
    /// @param first number of the first row, from 0
    /// @param last number of the last row, inclusive
    /// @param to the file, which is written anew
    /// @param names how the names of the rows are to be written
    /// @return how many rows were rejected
    /// @throws IOException if the file cannot be replaced
    public long write(long first, long last, Path to, Names names) throws IOException {
      String name = Sql.name(id.name()) + (names == Names.AS_TEXT ? "::varchar" : "");
      return copy(words(name, first, last), to, function);
    }

    /// Answers rows one by one.
    ///
    /// @param first number of the first row, from 0
    /// @param last number of the last row, inclusive
    /// @param each takes those that were answered, in order
    /// @return how many rows were rejected
    public long read(long first, long last, EachAnswer each) {
      function.reset();
      query(
          words(Sql.name(id.name()) + "::varchar", first, last),
          row -> {
            long word = row.getLong(2);
            if (word >= 0) {
              each.row(row.getString(1), word);
            }
          },
          function);
      return function.rejected();
    }

    private String words(String name, long first, long last) {
      return "select %s as id, %s as word from %s"
          .formatted(name, function.call(), file.rows(first, last));
    }

    /// Hands out the rows that were rejected.
    ///
    /// @param first number of the first row, from 0
    /// @param last number of the last row, inclusive
    /// @param each takes them, in order
    public void rejected(long first, long last, EachRow each) {
      rows(
          "select %s from %s and %s < 0"
              .formatted(cells(), file.rows(first, last), function.call()),
          each);
    }

    /// Looks for a row by its name.
    ///
    /// @param name the name
    /// @param each takes the rows of that name, in order
    public void named(String name, EachRow each) {
      String source = file.rows(0, file.rows());
      rows(
          "select %s from %s and %s::varchar = %s"
              .formatted(cells(), source, Sql.name(id.name()), Sql.text(name)),
          each);
    }

    private String cells() {
      List<String> cells = new ArrayList<>(List.of("file_row_number"));
      names.forEach(name -> cells.add(Sql.name(name) + "::varchar"));
      return String.join(", ", cells);
    }

    private void rows(String query, EachRow each) {
      query(
          query + " order by file_row_number",
          row -> {
            List<String> cells = new ArrayList<>(names.size());
            for (int place = 0; place < names.size(); place++) {
              String cell = row.getString(place + 2);
              cells.add(cell == null ? "" : cell);
            }
            each.row(row.getLong(1) + 1, cells);
          },
          function);
    }
  }

  private void query(String sql, Duck.Each each, WordFunction function) {
    try {
      duck.query(sql, each);
    } catch (DuckFailure e) {
      throw cause(function, e);
    }
  }

  /// Runs a query for answers into a file; once more if it met an answer that the table of pages
  /// did not have yet, which is seldom.
  private long copy(String words, Path to, WordFunction function) throws IOException {
    do {
      if (pages.isBehind()) {
        pages.write();
      }
      Files.deleteIfExists(to);
      function.reset();
      try {
        copyTo(PagesTable.answers(words), to);
      } catch (DuckFailure e) {
        throw cause(function, e);
      }
    } while (pages.isBehind());
    return function.rejected();
  }

  private void copyTo(String query, Path to) {
    duck.run("copy (" + query + ") to " + Sql.text(to.toString()) + " (format parquet)");
  }

  /// What went wrong in our own function is told as it was, not as the database tells it.
  private static RuntimeException cause(WordFunction function, DuckFailure e) {
    return switch (function.failure()) {
      case RuntimeException own -> own;
      case Error own -> throw own;
      case null, default -> e;
    };
  }
}
