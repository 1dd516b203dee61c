package org.sojourn.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.Ending;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// Turns an answer into the cells after the id, with the line end.
final class AnswerBytes {

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

  AnswerBytes(char separator) {
    this.separator = separator;
  }

  byte[] of(QuickAnswer answer) {
    out.clear();
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
    bound(answer.safe());
    out.put(separator);
    bound(answer.arguable());
    out.put(separator);
    measures(answer.measures());
    out.put(separator);
    missing(answer.missing());
    out.put(separator);
    word(answer.confidence(), answer.confidence().id());
    out.put('\n');
    return out.copy();
  }

  /// Two cells: how it ends, and the day as far as one is known.
  private void end(QuickAnswer answer) {
    Optional<Ending> ending = answer.ending();
    if (ending.isPresent()) {
      String type = type(ending.get());
      word(type, type);
      out.put(separator);
      ending.get().lastKnownDay().ifPresent(day -> day(Days.of(day)));
    } else {
      String type = type(answer.through());
      word(type, type);
      out.put(separator);
      day(answer.through());
    }
  }

  private static String type(int through) {
    return switch (through) {
      case Days.NEVER -> "";
      case Days.OPEN -> "none";
      default -> "day";
    };
  }

  private static String type(Ending ending) {
    return switch (ending) {
      case Ending.OnDay _ -> "day";
      case Ending.Provisional _ -> "provisional";
      case Ending.Awaiting _ -> OPEN;
      case Ending.Pending _ -> "pending";
      case Ending.NoEnd _ -> "none";
    };
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
      bytes = ascii(code);
      words.put(owner, bytes);
    }
    out.put(bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
