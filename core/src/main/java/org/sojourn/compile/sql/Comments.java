package org.sojourn.compile.sql;

import java.util.List;

/// Comments of a script. Whatever text goes into one, it stays in it.
final class Comments {

  private Comments() {}

  static String line(String text) {
    return ("-- " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")).stripTrailing();
  }

  /// Lines of comment, each ended.
  static String block(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(each -> text.append(line(each)).append('\n'));
    return text.toString();
  }
}
