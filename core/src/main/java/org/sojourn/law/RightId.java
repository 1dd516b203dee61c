package org.sojourn.law;

/// Names a right that a measure grants beside any document.
///
/// @param code kebab-case, for example `work-without-permit`
public record RightId(String code) implements Comparable<RightId> {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public RightId {
    Codes.requireKebab(code);
  }

  @Override
  public int compareTo(RightId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
