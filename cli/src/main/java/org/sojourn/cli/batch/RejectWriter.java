package org.sojourn.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.cli.words.Words;

/// Writes what cannot be answered, one line for each bad cell: where, what, and the way out.
final class RejectWriter {

  private static final List<String> COLUMNS =
      List.of("line", "column", "id", "code", "found", "message", "help");

  private static final String FILE = "file";

  private final SheetOutput out;
  private final boolean namesFile;
  private final Words words;
  private final char separator;

  /// @param namesFile whether there are several files, so that a line needs to say which
  RejectWriter(SheetOutput out, boolean namesFile, Words words, char separator) {
    this.out = out;
    this.namesFile = namesFile;
    this.words = words;
    this.separator = separator;
  }

  void header() {
    line(FILE, COLUMNS);
  }

  /// Writes what is wrong with a row of a file.
  void row(String file, RowReader row) {
    for (Rejection rejection : row.rejections()) {
      row(file, row, rejection);
    }
  }

  private void row(String file, RowReader row, Rejection rejection) {
    int column = rejection.column();
    line(
        file,
        List.of(
            Long.toString(rejection.line()),
            column < 0 ? "" : row.columns().names().get(column),
            Latin.text(row.id(), 0, row.idLength()),
            rejection.problem().fault().code(),
            rejection.found(),
            rejection.problem().message(words),
            String.join("; ", rejection.problem().ways(words))));
  }

  private void line(String file, List<String> cells) {
    line(namesFile ? Stream.concat(Stream.of(file), cells.stream()).toList() : cells);
  }

  private void line(List<String> cells) {
    String between = String.valueOf(separator);
    String line = cells.stream().map(this::quoted).collect(Collectors.joining(between, "", "\n"));
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    out.put(bytes, bytes.length);
  }

  private String quoted(String cell) {
    boolean needed =
        cell.indexOf(separator) >= 0
            || cell.indexOf('"') >= 0
            || cell.indexOf('\n') >= 0
            || cell.indexOf('\r') >= 0;
    return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
