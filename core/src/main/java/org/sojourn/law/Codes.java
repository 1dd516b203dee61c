package org.sojourn.law;

/// The one spelling of codes in packs: lower-case letters and digits in words joined by hyphens.
public final class Codes {

  private Codes() {}

  /// Says whether a text is spelled as a code.
  ///
  /// @param text any text
  /// @return true for `residence-permit`, false for `Residence Permit`
  public static boolean isKebab(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!inWord && (c != '-' || before == '-')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  static void requireKebab(String code) {
    if (!isKebab(code)) {
      throw new IllegalArgumentException(
          "a code is lower-case words joined by hyphens, got `%s`".formatted(code));
    }
  }
}
