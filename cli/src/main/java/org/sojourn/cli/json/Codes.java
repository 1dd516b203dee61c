package org.sojourn.cli.json;

import java.util.Locale;

/// How the names of an enumeration are written.
final class Codes {

  private Codes() {}

  /// Returns for example `extended-through`.
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
