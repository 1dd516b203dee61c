package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text at a mark, but not inside brackets.
final class Tokens {

  private Tokens() {}

  static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '{') {
        depth++;
      } else if (c == ')' || c == '}') {
        depth--;
      } else if (c == mark && depth == 0) {
        add(parts, text.substring(start, i));
        start = i + 1;
      }
    }
    add(parts, text.substring(start));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /// Returns what stands in the brackets of `word(...)`.
  static String inside(String text) {
    return text.substring(text.indexOf('(') + 1, text.length() - 1);
  }
}
