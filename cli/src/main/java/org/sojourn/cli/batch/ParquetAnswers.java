package org.sojourn.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sojourn.batch.AnswerBook;
import org.sojourn.batch.duck.Duck;
import org.sojourn.batch.duck.StagedAnswers;
import org.sojourn.batch.parts.Done;
import org.sojourn.batch.parts.PartsFolder;
import org.sojourn.cli.sheet.SheetOutput;

/// Answers that come row by row, as a Parquet file.
final class ParquetAnswers implements AnswerSink {

  private final PartsFolder parts;
  private final PartsFolder.ParquetParts grown;
  private final StagedAnswers staged;
  private final SheetOutput rejects;
  private long waiting;

  ParquetAnswers(Duck duck, AnswerBook book, PartsFolder parts, SheetOutput rejects)
      throws IOException {
    this.parts = parts;
    this.grown = parts.parquet();
    this.staged = new StagedAnswers(duck, book);
    this.rejects = rejects;
  }

  @Override
  public void row(char[] text, int from, int length, boolean bare, long word) {
    byte[] utf8 = new byte[length];
    for (int i = 0; i < length; i++) {
      utf8[i] = (byte) text[from + i];
    }
    waiting++;
    staged.add(new String(utf8, StandardCharsets.UTF_8), word);
  }

  /// Where the next part is to be written.
  Path file() {
    return parts.scratch("part");
  }

  /// Takes the next part, which stands in its file.
  void append(Done done) throws IOException {
    rejects.flush();
    grown.append(file(), done);
  }

  @Override
  public void endPart(Done done) throws IOException {
    staged.write(file());
    waiting = 0;
    append(done);
  }

  @Override
  public void finish(Done done) throws IOException {
    if (waiting > 0 || grown.isEmpty()) {
      endPart(done);
    }
    rejects.flush();
    grown.end();
  }

  @Override
  public void close() {
    staged.close();
  }
}
