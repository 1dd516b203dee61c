package org.sojourn.batch.population;

import java.util.Arrays;

/// Writes numbers as bytes: seven bits a byte, the low ones first, the high bit where more follow.
final class ByteWriter {

  private byte[] bytes = new byte[256];
  private int size;

  /// Writes a number that is not negative.
  void number(int number) {
    if (size + 5 > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    int rest = number;
    while (rest > 0x7F) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /// Writes a number of either sign: small ones either side of zero take one byte.
  void signed(int number) {
    long folded = ((long) number << 1) ^ ((long) number >> 63);
    while (folded > 0x7F) {
      octet((int) folded | 0x80);
      folded >>>= 7;
    }
    octet((int) folded);
  }

  private void octet(int octet) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
    bytes[size++] = (byte) octet;
  }

  /// Appends what another has written.
  void all(ByteWriter other) {
    if (size + other.size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + other.size));
    }
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
