package org.sojourn.law;

/// Names a question on which lawyers differ.
///
/// @param code kebab-case, for example `residence-end`
public record ReadingId(String code) implements Comparable<ReadingId> {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public ReadingId {
    Codes.requireKebab(code);
  }

  @Override
  public int compareTo(ReadingId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
