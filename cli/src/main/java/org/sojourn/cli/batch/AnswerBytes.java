package org.sojourn.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.AnswerBook;
import org.sojourn.batch.Verdict;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// An answer as the cells of CSV.
final class AnswerBytes implements AnswerText {

  static final List<String> COLUMNS =
      List.of(
          "status",
          "cover",
          "end",
          "through",
          "safe_through",
          "arguable_through",
          "measures",
          "missing",
          "confidence");

  private static final String OPEN = "open";

  private final char separator;
  private final Bytes out = new Bytes();
  private final IdentityHashMap<Object, byte[]> words = new IdentityHashMap<>();
  private final byte[] @Nullable [] days = new byte[Days.LAST - Days.FIRST + 1][];

  private final AnswerBook book;

  AnswerBytes(AnswerBook book, char separator) {
    this.book = book;
    this.separator = separator;
  }

  @Override
  public byte[] header() {
    String columns = String.join(String.valueOf(separator), COLUMNS);
    return ascii("id" + separator + columns + "\n");
  }

  /// Writes a cell that is passed through, in quotes where it needs them.
  @Override
  public void id(SheetOutput to, char[] text, int from, int length, boolean bare) {
    boolean quoted = needsQuotes(text, from, length);
    if (quoted) {
      to.put('"');
    }
    for (int i = from; i < from + length; i++) {
      if (text[i] == '"') {
        to.put('"');
      }
      to.put(text[i]);
    }
    if (quoted) {
      to.put('"');
    }
  }

  private boolean needsQuotes(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      char c = text[i];
      if (c == separator || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public byte[] of(long word) {
    Verdict verdict = book.verdict(word);
    out.clear();
    out.put(separator);
    word(verdict.status(), verdict.status().id());
    out.put(separator);
    if (verdict.cover().isPresent()) {
      Cover cover = verdict.cover().get();
      word(cover, cover.id());
    }
    out.put(separator);
    word(verdict.end(), verdict.end().id());
    out.put(separator);
    day(book.through(word));
    out.put(separator);
    bound(book.safe(word));
    out.put(separator);
    bound(book.arguable(word));
    out.put(separator);
    word(verdict.measures(), verdict.measureCodes());
    out.put(separator);
    word(verdict.missing(), verdict.missingCodes());
    out.put(separator);
    word(verdict.confidence(), verdict.confidence().id());
    out.put('\n');
    return out.copy();
  }

  /// The safe or the arguable day; `open` where it is no day at all.
  private void bound(int day) {
    if (day == Days.OPEN) {
      word(OPEN, OPEN);
    } else {
      day(day);
    }
  }

  private void day(int day) {
    if (day < Days.FIRST || day > Days.LAST) {
      if (Days.isDay(day)) {
        out.put(ascii(Days.text(day)));
      }
      return;
    }
    byte[] text = days[day - Days.FIRST];
    if (text == null) {
      text = ascii(Days.text(day));
      days[day - Days.FIRST] = text;
    }
    out.put(text);
  }

  /// Writes a code; its bytes are made once for each object that has it.
  private void word(Object owner, String code) {
    byte[] bytes = words.get(owner);
    if (bytes == null) {
      bytes = ascii(code);
      words.put(owner, bytes);
    }
    out.put(bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
