package org.sojourn.law;

/// Names a kind of document or term.
///
/// @param code kebab-case, for example `residence-permit`
public record KindId(String code) implements Comparable<KindId> {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public KindId {
    Codes.requireKebab(code);
  }

  @Override
  public int compareTo(KindId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
