package org.sojourn.law;

import java.util.List;

/// Why a rule may be believed.
///
/// @param clause the place in the instrument; empty if the instrument has no parts
/// @param confidence how well it is known
/// @param sources where it was read
public record Grounds(String clause, Confidence confidence, List<Source> sources) {

  /// Copies the list.
  public Grounds {
    sources = List.copyOf(sources);
  }
}
