package org.sojourn.cli.batch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values seen before, by the text of their cell: no text is made for a cell that is known.
///
/// It takes a limited number of texts, so that a column of ever new ones does not fill the memory.
final class CodeTable {

  /// Not seen before.
  static final int NEW = Integer.MIN_VALUE + 4;

  private static final int SIZE = 1 << 12;
  private static final int MOST = SIZE / 2;

  private final char[] @Nullable [] texts = new char[SIZE][];
  private final int[] values = new int[SIZE];
  private int taken;

  int get(char[] text, int from, int length) {
    int at = hash(text, from, length);
    char[] known = texts[at];
    while (known != null) {
      if (Arrays.equals(known, 0, known.length, text, from, from + length)) {
        return values[at];
      }
      at = (at + 1) & (SIZE - 1);
      known = texts[at];
    }
    return NEW;
  }

  void put(char[] text, int from, int length, int value) {
    if (taken == MOST) {
      return;
    }
    taken++;
    int at = hash(text, from, length);
    while (texts[at] != null) {
      at = (at + 1) & (SIZE - 1);
    }
    texts[at] = Arrays.copyOfRange(text, from, from + length);
    values[at] = value;
  }

  private static int hash(char[] text, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + text[i];
    }
    return (hash ^ hash >>> 15) & (SIZE - 1);
  }
}
