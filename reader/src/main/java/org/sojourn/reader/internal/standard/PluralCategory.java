package org.sojourn.reader.internal.standard;

/// Which form of a noun a language uses after a whole number, by the names that CLDR gives them.
///
/// Source: Unicode CLDR, plural rules for cardinal numbers, for whole numbers below one million.
final class PluralCategory {

  private PluralCategory() {}

  /// Returns the form.
  ///
  /// @param language a tag of BCP 47; only its first part counts
  /// @param number 0 or more
  /// @return `zero`, `one`, `two`, `few`, `many` or `other`
  static String of(String language, int number) {
    return switch (language.split("-", 2)[0]) {
      case "ja", "ko", "th", "ms", "id", "vi", "zh" -> "other";
      case "fr", "pt", "hi" -> number <= 1 ? "one" : "other";
      case "ru", "uk", "be" -> eastSlavic(number);
      case "pl" -> number == 1 ? "one" : isTwoToFour(number) ? "few" : "many";
      case "cs", "sk" -> number == 1 ? "one" : number >= 2 && number <= 4 ? "few" : "other";
      case "lt" -> lithuanian(number);
      case "lv" -> latvian(number);
      case "ro" -> number == 1 ? "one" : number == 0 || isUpTo(number, 1, 19) ? "few" : "other";
      case "ar" -> arabic(number);
      default -> number == 1 ? "one" : "other";
    };
  }

  private static String eastSlavic(int number) {
    if (number % 10 == 1 && number % 100 != 11) {
      return "one";
    }
    return isTwoToFour(number) ? "few" : "many";
  }

  private static String lithuanian(int number) {
    if (number % 10 == 0 || isUpTo(number, 11, 19)) {
      return "other";
    }
    return number % 10 == 1 ? "one" : "few";
  }

  private static String latvian(int number) {
    if (number % 10 == 0 || isUpTo(number, 11, 19)) {
      return "zero";
    }
    return number % 10 == 1 ? "one" : "other";
  }

  private static String arabic(int number) {
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    if (isUpTo(number, 3, 10)) {
      return "few";
    }
    return isUpTo(number, 11, 99) ? "many" : "other";
  }

  /// The last digit is 2, 3 or 4, but not in 12, 13 or 14.
  private static boolean isTwoToFour(int number) {
    int last = number % 10;
    return last >= 2 && last <= 4 && !isUpTo(number, 12, 14);
  }

  /// The last two digits lie between two numbers, both included.
  private static boolean isUpTo(int number, int least, int most) {
    int last = number % 100;
    return last >= least && last <= most;
  }
}
