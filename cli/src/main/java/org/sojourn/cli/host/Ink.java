package org.sojourn.cli.host;

/// How a line stands out. The words say everything; colour only helps the eye.
public enum Ink {
  /// As it is.
  PLAIN(""),
  /// A heading.
  STRONG("1"),
  /// Something beside the matter: a citation, an address.
  SOFT("2"),
  /// Good on the day.
  GOOD("1;32"),
  /// Over.
  OVER("1;31"),
  /// Open, or in doubt.
  DOUBT("1;33");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
