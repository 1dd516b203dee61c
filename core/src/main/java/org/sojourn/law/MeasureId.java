package org.sojourn.law;

/// Names a measure within its pack.
///
/// @param code kebab-case, for example `decree-364`
public record MeasureId(String code) implements Comparable<MeasureId> {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public MeasureId {
    Codes.requireKebab(code);
  }

  @Override
  public int compareTo(MeasureId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
