package org.sojourn.cli.host;

/// Cuts texts to the columns there are.
public final class Fit {

  private static final String CUT = "…";

  private Fit() {}

  /// Cuts a text behind a word.
  ///
  /// @param text the text
  /// @param columns the most characters, 1 or more
  /// @return the text itself if it fits; else as many whole words as do, with a sign that says so
  public static String words(String text, int columns) {
    if (text.length() <= columns) {
      return text;
    }
    int space = text.lastIndexOf(' ', columns - 2);
    String kept = text.substring(0, space < columns / 2 ? columns - 1 : space + 1);
    return kept + CUT;
  }
}
