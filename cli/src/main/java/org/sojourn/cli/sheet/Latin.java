package org.sojourn.cli.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text that was taken byte for byte, each byte one character.
public final class Latin {

  private static final int SHOWN = 300; // bytes of a cell that a message repeats

  private Latin() {}

  /// Says whether the bytes are UTF-8. Plain letters are, and most cells hold nothing else.
  ///
  /// @param text where the cell stands
  /// @param from its beginning
  /// @param length its length
  /// @return true if they are
  public static boolean isUtf8(char[] text, int from, int length) {
    int all = 0;
    for (int i = from; i < from + length; i++) {
      all |= text[i];
    }
    return all < 0x80 || decodes(bytes(text, from, length));
  }

  /// Returns the text that the bytes stand for, its beginning if it is long.
  ///
  /// @param text where the cell stands
  /// @param from its beginning
  /// @param length its length
  /// @return the text
  public static String text(char[] text, int from, int length) {
    byte[] bytes = bytes(text, from, Math.min(length, SHOWN));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// Says whether the bytes of a whole cell are UTF-8.
  ///
  /// @param bytes the cell, each byte one character
  /// @return true if they are
  public static boolean isUtf8(String bytes) {
    return isUtf8(bytes.toCharArray(), 0, bytes.length());
  }

  /// Returns the text that the bytes of a whole cell stand for.
  ///
  /// @param bytes the cell, each byte one character
  /// @return the text
  public static String text(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static byte[] bytes(char[] text, int from, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) text[from + i];
    }
    return bytes;
  }
}
