package org.sojourn.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.decide.Ending;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// Writes answers as rows.
final class AnswerWriter {

  private static final String COLUMNS =
      "id,status,cover,end,through,safe_through,arguable_through,measures,missing,confidence";

  private final SheetOutput out;
  private final DayTable days = new DayTable();
  private final char separator;
  private final Map<Object, byte[]> words = new IdentityHashMap<>();

  AnswerWriter(SheetOutput out, char separator) {
    this.out = out;
    this.separator = separator;
  }

  void header() {
    for (char c : COLUMNS.toCharArray()) {
      out.put(c == ',' ? separator : c);
    }
    out.put('\n');
  }

  void row(RowReader row, QuickAnswer answer) {
    cell(row.id(), row.idLength());
    out.put(separator);
    word(answer.status(), answer.status().id());
    out.put(separator);
    if (answer.cover().isPresent()) {
      Cover cover = answer.cover().get();
      word(cover, cover.id());
    }
    out.put(separator);
    end(answer);
    out.put(separator);
    day(answer.safe());
    out.put(separator);
    day(answer.arguable());
    out.put(separator);
    measures(answer.measures());
    out.put(separator);
    missing(answer.missing());
    out.put(separator);
    word(answer.confidence(), answer.confidence().id());
    out.put('\n');
  }

  /// Two cells: how it ends, and the day as far as one is known.
  private void end(QuickAnswer answer) {
    Optional<Ending> ending = answer.ending();
    if (ending.isPresent()) {
      String type = type(ending.get());
      word(type, type);
      out.put(separator);
      ending.get().day().ifPresent(day -> day(Days.of(day)));
    } else {
      String type = answer.through() == Days.NEVER ? "" : Days.isDay(answer.through()) ? "day" : "none";
      word(type, type);
      out.put(separator);
      day(answer.through());
    }
  }

  private static String type(Ending ending) {
    return switch (ending) {
      case Ending.OnDay _ -> "day";
      case Ending.Awaiting _ -> "open";
      case Ending.Pending _ -> "pending";
      case Ending.NoEnd _ -> "none";
    };
  }

  private void day(int day) {
    if (day >= Days.FIRST && day <= Days.LAST) {
      days.write(day, out);
    } else if (Days.isDay(day)) {
      ascii(Days.text(day));
    }
  }

  private void measures(List<MeasureId> measures) {
    for (int i = 0; i < measures.size(); i++) {
      if (i > 0) {
        out.put(' ');
      }
      word(measures.get(i), measures.get(i).code());
    }
  }

  private void missing(List<Fact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (i > 0) {
        out.put(' ');
      }
      word(facts.get(i), facts.get(i).id().code());
    }
  }

  /// Writes a code; its bytes are made once for each object that has it.
  private void word(Object owner, String code) {
    byte[] bytes = words.get(owner);
    if (bytes == null) {
      bytes = code.getBytes(StandardCharsets.ISO_8859_1);
      words.put(owner, bytes);
    }
    out.put(bytes, bytes.length);
  }

  private void ascii(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.put(bytes, bytes.length);
  }

  /// Writes a cell that is passed through, in quotes where it needs them.
  private void cell(char[] text, int length) {
    if (!needsQuotes(text, length)) {
      for (int i = 0; i < length; i++) {
        out.put(text[i]);
      }
      return;
    }
    out.put('"');
    for (int i = 0; i < length; i++) {
      if (text[i] == '"') {
        out.put('"');
      }
      out.put(text[i]);
    }
    out.put('"');
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
