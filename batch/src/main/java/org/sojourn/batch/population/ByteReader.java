package org.sojourn.batch.population;

/// Reads what [ByteWriter] wrote. Bytes that end too early throw
/// [ArrayIndexOutOfBoundsException], which the caller turns into words.
final class ByteReader {

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int number() {
    byte next = bytes[at++];
    if (next >= 0) {
      return next;
    }
    int number = next & 0x7F;
    for (int shift = 7; ; shift += 7) {
      next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  int signed() {
    long folded = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      folded |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return (int) ((folded >>> 1) ^ -(folded & 1));
      }
    }
  }

  int at() {
    return at;
  }

  void skip(int count) {
    at += count;
  }
}
