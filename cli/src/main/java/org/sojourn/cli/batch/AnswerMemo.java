package org.sojourn.cli.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers given before, by the key of their row. Of rows that fall into one place the last stays,
/// so the memory it takes is fixed.
///
/// Rows with the same kind, days and facts are the rule in a register, and an answer costs ten
/// times what looking it up does.
final class AnswerMemo {

  private static final int PLACES = 1 << 19;
  private static final int TEXTS = 1 << 16; // different answers kept at most

  private final long[] keys = new long[PLACES];
  private final byte[] @Nullable [] answers = new byte[PLACES][];
  private final Map<Text, byte[]> texts = new HashMap<>();

  /// An answer as a key of a map.
  private static final class Text {

    private final byte[] bytes;

    Text(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  byte @Nullable [] get(long key) {
    int place = place(key);
    return keys[place] == key ? answers[place] : null;
  }

  void put(long key, byte[] answer) {
    if (texts.size() == TEXTS) {
      texts.clear();
      Arrays.fill(answers, null);
    }
    byte[] kept = texts.computeIfAbsent(new Text(answer), text -> text.bytes);
    int place = place(key);
    keys[place] = key;
    answers[place] = kept;
  }

  private static int place(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - 19));
  }
}
