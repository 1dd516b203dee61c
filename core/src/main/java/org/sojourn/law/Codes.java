package org.sojourn.law;

import java.util.regex.Pattern;

/// The one spelling of codes in packs: lower-case letters and digits in words joined by hyphens.
public final class Codes {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Codes() {}

  /// Says whether a text is spelled as a code.
  ///
  /// @param text any text
  /// @return true for `residence-permit`, false for `Residence Permit`
  public static boolean isKebab(String text) {
    return KEBAB.matcher(text).matches();
  }

  static void requireKebab(String code) {
    if (!isKebab(code)) {
      throw new IllegalArgumentException(
          "a code is lower-case words joined by hyphens, got `%s`".formatted(code));
    }
  }
}
