package org.sojourn.law;

/// A paper that the holder shows.
///
/// @param code kebab-case, for example `renewal-receipt`
/// @param title what it is called
public record Paper(String code, Text title) {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public Paper {
    Codes.requireKebab(code);
  }
}
