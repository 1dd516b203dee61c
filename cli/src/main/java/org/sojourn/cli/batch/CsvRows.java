package org.sojourn.cli.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.Csv;
import org.sojourn.law.PackLaw;

/// The rows of a CSV file.
final class CsvRows implements TextRows {

  private final String name;
  private final RowReader row;
  private final CsvReader<RowReader> csv;
  private final CloseableIterator<RowReader> rows;

  /// Reads the first line.
  ///
  /// @param name what to call the file
  /// @param text its text
  CsvRows(String name, Reader text, PackLaw law, int[] blank, BatchQuestion question) {
    this.name = name;
    this.row = new RowReader(law, blank, question);
    this.csv = Csv.reader(question.separator()).build(new CsvHandler(row, law, question), text);
    this.rows = csv.iterator();
    told(rows::next);
  }

  @Override
  public boolean next() {
    return told(
        () -> {
          boolean more = rows.hasNext();
          if (more) {
            rows.next();
          }
          return more;
        });
  }

  @Override
  public RowReader row() {
    return row;
  }

  private <T> T told(Supplier<T> read) {
    try {
      return read.get();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof ProblemException wrong) {
        throw wrong.at(name + ":1"); // only the first line is checked while it is read
      }
      throw Problem.of(Fault.TORN_CSV, String.valueOf(e.getMessage())).at(name).thrown();
    } catch (UncheckedIOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }

  @Override
  public void close() {
    try {
      rows.close();
      csv.close();
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }
}
