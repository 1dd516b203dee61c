package org.sojourn.law;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words of a pack in each of its languages.
///
/// @param byLanguage language code (`en`, `ru`) to words, never empty
public record Text(SortedMap<String, String> byLanguage) {

  /// Copies the map.
  ///
  /// @throws IllegalArgumentException if there are no words at all
  public Text {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text needs words in one language at least");
    }
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
  }

  /// Makes a text.
  ///
  /// @param byLanguage language code to words
  /// @return the text
  public static Text of(Map<String, String> byLanguage) {
    return new Text(new TreeMap<>(byLanguage));
  }

  /// Makes a text that has English words only.
  ///
  /// @param words the words
  /// @return the text
  public static Text english(String words) {
    return of(Map.of("en", words));
  }

  /// Returns the words in a language; where there are none, the English ones; where there are none
  /// either, those of the first language in alphabetical order.
  ///
  /// @param language language code
  /// @return the words
  public String in(String language) {
    String words = byLanguage.get(language);
    if (words == null) {
      words = byLanguage.get("en");
    }
    return words == null ? byLanguage.firstEntry().getValue() : words;
  }
}
