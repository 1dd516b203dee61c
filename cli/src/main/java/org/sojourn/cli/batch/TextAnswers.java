package org.sojourn.cli.batch;

import java.io.IOException;
import java.util.Optional;
import org.sojourn.batch.parts.Done;
import org.sojourn.batch.parts.PartsFolder;
import org.sojourn.cli.sheet.SheetOutput;

/// Answers as lines of text. What follows the name is made once for each different answer.
final class TextAnswers implements AnswerSink {

  private final SheetOutput out;
  private final AnswerText form;
  private final Optional<PartsFolder> parts;
  private final SheetOutput rejects;
  private final AnswerMemo memo = new AnswerMemo();

  /// @param parts where the output grows; empty if it is written directly
  /// @param rejects is drained before a part is said to be whole
  TextAnswers(SheetOutput out, AnswerText form, Optional<PartsFolder> parts, SheetOutput rejects) {
    this.out = out;
    this.form = form;
    this.parts = parts;
    this.rejects = rejects;
    if (parts.isEmpty() || !parts.get().isKept()) {
      byte[] header = form.header();
      out.put(header, header.length);
    }
  }

  @Override
  public void row(char[] text, int from, int length, boolean bare, long word) {
    form.id(out, text, from, length, bare);
    byte[] rest = memo.get(word);
    if (rest == null) {
      rest = form.of(word);
      memo.put(word, rest);
    }
    out.put(rest, rest.length);
  }

  @Override
  public void endPart(Done done) throws IOException {
    if (parts.isPresent()) {
      out.flush();
      rejects.flush();
      parts.get().endPart(done);
    }
  }

  @Override
  public void finish(Done done) {
    out.flush();
    rejects.flush();
  }

  @Override
  public void close() {
    // the way out is closed by whoever opened it
  }
}
