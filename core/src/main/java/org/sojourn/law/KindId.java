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

  // Written out: what a record has by itself is put together when it is first asked for, and kinds
  // are asked for at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof KindId id && code.equals(id.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
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
