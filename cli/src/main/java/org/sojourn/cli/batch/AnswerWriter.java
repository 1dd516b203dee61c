package org.sojourn.cli.batch;

import java.nio.charset.StandardCharsets;
import org.sojourn.cli.sheet.SheetOutput;

/// Writes rows: the id as it came in, then the answer.
final class AnswerWriter {

  private final SheetOutput out;
  private final char separator;

  AnswerWriter(SheetOutput out, char separator) {
    this.out = out;
    this.separator = separator;
  }

  void header() {
    String columns = String.join(String.valueOf(separator), AnswerBytes.COLUMNS);
    byte[] line = ("id" + separator + columns + "\n").getBytes(StandardCharsets.ISO_8859_1);
    out.put(line, line.length);
  }

  void row(RowReader row, byte[] answer) {
    id(row.id(), row.idLength());
    out.put(answer, answer.length);
  }

  /// Writes a cell that is passed through, in quotes where it needs them.
  private void id(char[] text, int length) {
    boolean quoted = needsQuotes(text, length);
    if (quoted) {
      out.put('"');
    }
    for (int i = 0; i < length; i++) {
      if (text[i] == '"') {
        out.put('"');
      }
      out.put(text[i]);
    }
    if (quoted) {
      out.put('"');
    }
  }

  private boolean needsQuotes(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c == separator || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
