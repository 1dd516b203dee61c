package org.sojourn.cli.words;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// A language in which the program has its own words.
public enum Language {
  /// English.
  ENGLISH("en"),
  /// Russian.
  RUSSIAN("ru");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// Returns its ISO 639 code.
  ///
  /// @return for example `ru`
  public String code() {
    return code;
  }

  /// Reads a code.
  ///
  /// @param text for example `ru`
  /// @return the language, or nothing if the program does not speak it
  public static Optional<Language> parse(String text) {
    return Arrays.stream(values()).filter(language -> language.code.equals(text)).findFirst();
  }

  /// Returns the language that the environment asks for, as POSIX orders its variables.
  ///
  /// @param environment the variables of the process
  /// @return Russian where `LC_ALL`, `LC_MESSAGES` or `LANG`, the first that is set, begins with
  ///     `ru`; English otherwise
  public static Language of(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.startsWith("ru") ? RUSSIAN : ENGLISH;
      }
    }
    return ENGLISH;
  }
}
