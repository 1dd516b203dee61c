package org.sojourn.compile.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes being written. Numbers take a byte for each seven bits, the lowest first; a set highest
/// bit says that another byte follows.
final class ByteSink {

  private byte[] bytes = new byte[256];
  private int size;

  ByteSink octet(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
    return this;
  }

  /// Writes a number of 0 or more.
  ByteSink unsigned(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("a number of 0 or more, got " + value);
    }
    return bits(value);
  }

  /// Writes a number that may be negative: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4.
  ByteSink signed(int value) {
    return bits((value << 1) ^ (value >> 31));
  }

  private ByteSink bits(int value) {
    int left = value;
    while ((left & ~0x7F) != 0) {
      octet((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    return octet(left);
  }

  ByteSink text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return unsigned(utf8.length).bytes(utf8);
  }

  ByteSink bytes(byte[] more) {
    for (byte each : more) {
      octet(each);
    }
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
