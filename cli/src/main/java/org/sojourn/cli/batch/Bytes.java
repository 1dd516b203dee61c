package org.sojourn.cli.batch;

import java.util.Arrays;

/// A growing run of bytes, used again and again.
final class Bytes {

  private byte[] bytes = new byte[256];
  private int length;

  void clear() {
    length = 0;
  }

  void put(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) value;
  }

  void put(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
