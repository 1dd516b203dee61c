package org.sojourn.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.batch.AnswerBook;
import org.sojourn.batch.Verdict;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// An answer as a line of JSON.
final class AnswerJson implements AnswerText {

  private static final String HEX = "0123456789abcdef";

  private final AnswerBook book;

  AnswerJson(AnswerBook book) {
    this.book = book;
  }

  @Override
  public byte[] header() {
    return new byte[0];
  }

  @Override
  public void id(SheetOutput to, char[] text, int from, int length, boolean bare) {
    put(to, "{\"id\":");
    if (!bare) {
      to.put('"');
    }
    for (int i = from; i < from + length; i++) {
      escaped(to, text[i]);
    }
    if (!bare) {
      to.put('"');
    }
  }

  private static void escaped(SheetOutput to, char c) {
    if (c == '"' || c == '\\') {
      to.put('\\');
      to.put(c);
    } else if (c < ' ') {
      put(to, "\\u00");
      to.put(HEX.charAt(c >> 4));
      to.put(HEX.charAt(c & 15));
    } else {
      to.put(c);
    }
  }

  private static void put(SheetOutput to, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      to.put(ascii.charAt(i));
    }
  }

  @Override
  public byte[] of(long word) {
    Verdict verdict = book.verdict(word);
    String line =
        ",\"status\":"
            + text(verdict.status().id())
            + ",\"cover\":"
            + text(verdict.cover().map(Cover::id).orElse(""))
            + ",\"end\":"
            + text(verdict.end().id())
            + ",\"through\":"
            + day(book.through(word))
            + ",\"safe_through\":"
            + day(book.safe(word))
            + ",\"arguable_through\":"
            + day(book.arguable(word))
            + ",\"measures\":"
            + list(verdict.measures().stream().map(measure -> measure.code()).toList())
            + ",\"missing\":"
            + list(verdict.missing().stream().map(fact -> fact.id().code()).toList())
            + ",\"confidence\":"
            + text(verdict.confidence().id())
            + "}\n";
    return line.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String day(int day) {
    return switch (day) {
      case Days.OPEN -> "\"open\"";
      case Days.NEVER -> "null";
      default -> text(Days.text(day));
    };
  }

  /// A code, which needs nothing escaped; `null` if it is empty.
  private static String text(String code) {
    return code.isEmpty() ? "null" : "\"" + code + "\"";
  }

  private static String list(List<String> codes) {
    return codes.stream().map(AnswerJson::text).collect(Collectors.joining(",", "[", "]"));
  }
}
