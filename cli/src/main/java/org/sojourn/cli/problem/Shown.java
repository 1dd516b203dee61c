package org.sojourn.cli.problem;

/// The reader's own text inside a message: short, and without anything that moves the cursor.
final class Shown {

  private static final int LONGEST = 300;

  private Shown() {}

  static String text(String text) {
    int end = Math.min(text.length(), LONGEST);
    StringBuilder shown = new StringBuilder(end + 1);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? '?' : c);
    }
    return end < text.length() ? shown.append('…').toString() : shown.toString();
  }
}
