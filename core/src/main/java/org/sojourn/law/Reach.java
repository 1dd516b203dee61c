package org.sojourn.law;

import java.util.Set;

/// What documents a rule reaches, and for what.
///
/// @param kinds kinds of document; empty for every kind
/// @param purposes purposes; empty for every purpose of the kind
public record Reach(Set<KindId> kinds, Set<Purpose> purposes) {

  /// Copies the sets.
  public Reach {
    kinds = Set.copyOf(kinds);
    purposes = Set.copyOf(purposes);
  }

  /// Says whether a kind is reached for a purpose.
  ///
  /// @param kind the kind
  /// @param purpose the purpose
  /// @return true if it is
  public boolean includes(KindId kind, Purpose purpose) {
    return includes(kind) && (purposes.isEmpty() || purposes.contains(purpose));
  }

  /// Says whether a kind is reached for any purpose.
  ///
  /// @param kind the kind
  /// @return true if it is
  public boolean includes(KindId kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
