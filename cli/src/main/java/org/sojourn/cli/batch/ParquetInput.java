package org.sojourn.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sojourn.batch.RowAnswerer;
import org.sojourn.batch.duck.Duck;
import org.sojourn.batch.duck.ParquetBatch;
import org.sojourn.batch.duck.ParquetFile;
import org.sojourn.batch.duck.WrongTypeException;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;

/// The rows of a Parquet file. What is wrong with a row is found by its texts, as in every other
/// format.
final class ParquetInput {

  private static final long FIRST_PART = 1 << 16; // rows: enough to meet most answers there are
  private static final long PART = 122_880L * 32; // rows: whole groups of what DuckDB writes

  private final String name;
  private final ParquetFile file;
  private final ParquetBatch.Reading reading;
  private final Columns columns;
  private final RowReader row;
  private final List<String> ignored;

  /// Rows of the file.
  ///
  /// @param first number of the first, from 0
  /// @param last number of the last, inclusive
  record Range(long first, long last) {

    long rows() {
      return last - first + 1;
    }
  }

  private ParquetInput(
      BatchInput input,
      ParquetFile file,
      ParquetBatch.Reading reading,
      RowAnswerer answerer,
      BatchQuestion question,
      List<String> ignored) {
    this.name = input.name();
    this.file = file;
    this.reading = reading;
    this.columns = Columns.of(reading.names(), question.mappings(), answerer.law());
    this.row = new RowReader(answerer.law(), answerer.blankFacts(), question);
    this.ignored = ignored;
    row.columns(columns);
  }

  static ParquetInput open(
      Duck duck,
      ParquetBatch batch,
      BatchInput input,
      RowAnswerer answerer,
      BatchQuestion question) {
    ParquetFile file = ParquetFile.of(duck, input.file().orElseThrow());
    List<String> names = file.columns().stream().map(ParquetFile.Column::name).toList();
    try {
      Columns columns = Columns.of(names, question.mappings(), answerer.law());
      ParquetBatch.Reading reading = batch.open(file, columns.targets());
      return new ParquetInput(input, file, reading, answerer, question, columns.ignored());
    } catch (WrongTypeException e) {
      String help = "type." + e.wanted().name().toLowerCase(java.util.Locale.ROOT);
      throw Problem.of(Fault.COLUMN_OF_OTHER_TYPE, e.column(), e.type())
          .at(input.name())
          .help(help)
          .thrown();
    } catch (ProblemException e) {
      throw e.at(input.name());
    }
  }

  long rows() {
    return file.rows();
  }

  List<String> ignored() {
    return ignored;
  }

  long rowsSoFar() {
    return reading.rowsSoFar();
  }

  /// The share of the file that is done when some rows are.
  double share(long done) {
    return file.rows() == 0 ? 1 : (double) done / file.rows();
  }

  /// The parts in which the file is answered, after those that are done. The first is short, so
  /// that the long ones already know most answers.
  List<Range> ranges(long done) {
    List<Range> ranges = new ArrayList<>();
    long first = done;
    while (first < file.rows()) {
      long length = first == 0 && file.rows() > PART ? FIRST_PART : PART;
      long last = Math.min(file.rows(), first + length) - 1;
      ranges.add(new Range(first, last));
      first = last + 1;
    }
    return ranges;
  }

  /// Answers rows into a Parquet file; returns how many were rejected.
  long write(Range range, Path to, ParquetBatch.Names names) throws IOException {
    return reading.write(range.first(), range.last(), to, names);
  }

  /// The type of the names of its rows.
  String typeOfNames() {
    return reading.typeOfNames();
  }

  /// Answers rows one by one; returns how many were rejected.
  long read(Range range, AnswerSink sink) {
    boolean bare = reading.hasNumbersForNames();
    return reading.read(
        range.first(),
        range.last(),
        (id, word) -> {
          char[] text = latin(id);
          sink.row(text, 0, text.length, bare, word);
        });
  }

  /// Hands out the rows that were rejected.
  void rejected(Range range, Consumer<RowReader> each) {
    reading.rejected(range.first(), range.last(), (number, cells) -> read(number, cells, each));
  }

  /// Hands out the rows of a name.
  void named(String id, Consumer<RowReader> each) {
    reading.named(id, (number, cells) -> read(number, cells, each));
  }

  private void read(long number, List<String> cells, Consumer<RowReader> each) {
    row.begin(number);
    for (int place = 0; place < cells.size(); place++) {
      char[] text = latin(cells.get(place));
      row.cell(place, text, 0, text.length);
    }
    row.end(cells.size());
    if (row.rejections().isEmpty() && row.idLength() == 0) {
      row.rejectWhole("", Problem.of(Fault.ROW_WITHOUT_ID));
    }
    each.accept(row);
  }

  /// Each byte of UTF-8 as a character.
  private static char[] latin(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new String(utf8, StandardCharsets.ISO_8859_1).toCharArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
