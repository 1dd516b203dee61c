package org.sojourn.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/// From the text of a cell to the code of its value. Texts that are known beforehand are found in
/// one step, without making a `String`; any other is read by the pack.
final class TextCodes {

  private final @Nullable UTF8String[] texts;
  private final int[] codes;
  private final ToIntFunction<String> otherwise;

  private TextCodes(Map<String, Integer> known, ToIntFunction<String> otherwise) {
    int size = Integer.highestOneBit(Math.max(known.size(), 1)) * 4;
    this.texts = new UTF8String[size];
    this.codes = new int[size];
    this.otherwise = otherwise;
    known.forEach(this::put);
  }

  /// Makes a table.
  ///
  /// @param known texts that will come again and again
  /// @param read returns the code of a text, or [Field#WRONG]
  static TextCodes of(List<String> known, ToIntFunction<String> read) {
    Map<String, Integer> codes = new HashMap<>();
    for (String text : known) {
      codes.put(text, read.applyAsInt(text));
    }
    return new TextCodes(codes, read);
  }

  private void put(String text, int code) {
    UTF8String key = UTF8String.fromString(text);
    int at = place(key);
    while (texts[at] != null) {
      at = (at + 1) & (texts.length - 1);
    }
    texts[at] = key;
    codes[at] = code;
  }

  /// Returns the code of a text, or [Field#WRONG].
  int find(UTF8String text) {
    for (int at = place(text); ; at = (at + 1) & (texts.length - 1)) {
      UTF8String known = texts[at];
      if (known == null) {
        return otherwise.applyAsInt(text.toString());
      }
      if (known.equals(text)) {
        return codes[at];
      }
    }
  }

  /// The first eight bytes and the length tell most codes apart.
  private int place(UTF8String text) {
    long mixed = (text.getPrefix() ^ text.numBytes()) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 40) & (texts.length - 1);
  }
}
