package org.sojourn.diagnostic;

/// Text of somebody else, made fit to be repeated in a message.
public final class Excerpts {

  private Excerpts() {}

  /// Returns a text as one line of limited length, in which nothing can move the cursor, turn the
  /// writing direction or end the line.
  ///
  /// @param text any text
  /// @param most the greatest number of characters, 1 or more
  /// @return the text; `…` stands for what was cut, `?` for what cannot be shown
  public static String oneLine(String text, int most) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), most + 1));
    int shown = 0;
    for (int at = 0; at < text.length(); shown++) {
      if (shown == most) {
        return line.append('…').toString();
      }
      int character = text.codePointAt(at);
      line.appendCodePoint(isShowable(character) ? character : character == '\t' ? ' ' : '?');
      at += Character.charCount(character);
    }
    return line.toString();
  }

  private static boolean isShowable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
