package org.sojourn.cli.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.cli.sheet.Separators;
import org.sojourn.law.PackLaw;

/// Hands the cells of a CSV file to the reader of rows; the first line names the columns.
final class CsvHandler extends AbstractBaseCsvCallbackHandler<RowReader> {

  private final RowReader row;
  private final PackLaw law;
  private final BatchQuestion question;
  private final List<String> header = new ArrayList<>();
  private boolean named;

  CsvHandler(RowReader row, PackLaw law, BatchQuestion question) {
    this.row = row;
    this.law = law;
    this.question = question;
  }

  @Override
  protected void handleBegin(long line) {
    row.begin(line);
  }

  @Override
  protected void handleField(int column, char[] text, int from, int length, boolean quoted) {
    if (named) {
      row.cell(column, text, from, length);
    } else {
      header.add(Latin.text(text, from, length));
    }
  }

  @Override
  protected RowReader buildRecord() {
    if (named) {
      row.end(getFieldCount());
    } else {
      checkSeparator();
      row.columns(Columns.of(header, question.mappings(), law));
      named = true;
    }
    return row;
  }

  private void checkSeparator() {
    char separator = question.separator();
    if (header.size() == 1) {
      Separators.other(header.getFirst(), separator)
          .ifPresent(
              other -> {
                String found = Separators.shown(other);
                String wanted = Separators.shown(separator);
                throw Problem.of(Fault.OTHER_SEPARATOR, found, wanted)
                    .help("separator", found)
                    .thrown();
              });
    }
  }
}
