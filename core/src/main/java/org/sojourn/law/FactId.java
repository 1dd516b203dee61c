package org.sojourn.law;

/// Names a fact.
///
/// @param code kebab-case, for example `nationality`
public record FactId(String code) implements Comparable<FactId> {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public FactId {
    Codes.requireKebab(code);
  }

  @Override
  public int compareTo(FactId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
