package org.sojourn.cli.scaffold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The codes that a pack may have: those of ISO 3166-1 with two letters, in lower case, and `eu`.
public final class CountryCode {

  private static final String UNION = "eu";

  /// What people write for the code of ISO 3166.
  private static final Map<String, String> USUAL = Map.of("uk", "gb", "el", "gr");

  private CountryCode() {}

  /// Says whether a pack may have a code.
  ///
  /// @param code the code in lower case
  /// @return true for a code of ISO 3166-1 and for `eu`
  public static boolean isKnown(String code) {
    return code.equals(UNION)
        || Arrays.asList(Locale.getISOCountries()).contains(code.toUpperCase(Locale.ROOT));
  }

  /// Returns the code that somebody means who writes another one.
  ///
  /// @param code the code in lower case
  /// @return for example `gb` for `uk`
  public static Optional<String> meant(String code) {
    return Optional.ofNullable(USUAL.get(code));
  }

  /// Returns the English name of a country.
  ///
  /// @param code its code in lower case
  /// @return for example `Poland`
  public static String name(String code) {
    return Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH);
  }
}
