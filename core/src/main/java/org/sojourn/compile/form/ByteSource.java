package org.sojourn.compile.form;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes being read, as [ByteSink] wrote them. Whatever is wrong with them is a [FormException].
final class ByteSource {

  private final byte[] bytes;
  private final int limit;
  private int at;

  /// @param limit where the bytes end, not included
  ByteSource(byte[] bytes, int at, int limit) {
    this.bytes = bytes;
    this.at = at;
    this.limit = limit;
  }

  /// Returns the place of the next byte.
  int at() {
    return at;
  }

  FormException wrong(int offset, String message) {
    return new FormException(offset, message + "; compile the pack again");
  }

  int octet() {
    if (at >= limit) {
      throw wrong(at, "the compiled form ends too early");
    }
    return bytes[at++] & 0xFF;
  }

  int unsigned() {
    int start = at;
    int value = bits();
    if (value < 0) {
      throw wrong(start, "a number is too large");
    }
    return value;
  }

  int signed() {
    int value = bits();
    return (value >>> 1) ^ -(value & 1);
  }

  private int bits() {
    int start = at;
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = octet();
      value |= (next & 0x7F) << shift;
      if ((next & 0x80) == 0) {
        return value;
      }
    }
    throw wrong(start, "a number is too long");
  }

  /// Reads how many of something follow; each takes a byte at least.
  int count(String what) {
    int start = at;
    int count = unsigned();
    if (count > limit - at) {
      throw wrong(
          start, "%,d %s cannot stand in the %,d bytes left".formatted(count, what, limit - at));
    }
    return count;
  }

  /// Reads a number below a bound.
  int below(int bound, String what) {
    int start = at;
    int value = unsigned();
    if (value >= bound) {
      throw wrong(start, "%s %,d where there are %,d".formatted(what, value, bound));
    }
    return value;
  }

  /// Reads the place of something that stands before.
  <T> T one(List<T> known, String what) {
    return known.get(below(known.size(), what));
  }

  String text() {
    int length = count("letters");
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
