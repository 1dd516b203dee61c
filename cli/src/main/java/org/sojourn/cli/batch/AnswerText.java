package org.sojourn.cli.batch;

import org.sojourn.cli.sheet.SheetOutput;

/// How answers are written in a format of text.
interface AnswerText {

  /// What stands before the first row.
  byte[] header();

  /// Writes the beginning of a row, up to the end of its name.
  ///
  /// @param to where it goes
  /// @param text where the name stands, each byte one character
  /// @param from where it begins
  /// @param length its length
  /// @param bare whether it came in as a number
  void id(SheetOutput to, char[] text, int from, int length, boolean bare);

  /// Makes the rest of a row, with its end.
  ///
  /// @param word the word of the answer
  byte[] of(long word);
}
