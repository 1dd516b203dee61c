package org.sojourn.law;

import java.util.List;
import java.util.Optional;

/// A kind of document or term.
///
/// @param id its name
/// @param slot its place among the kinds of the pack, from 0
/// @param title what it is called
/// @param purposes what it is good for; the first is the one asked by default
/// @param paper whether there is a last day on the paper
/// @param starts the fact that says when its term began, where one does
public record Kind(
    KindId id,
    int slot,
    Text title,
    List<Purpose> purposes,
    PrintedDay paper,
    Optional<Fact> starts) {

  /// Whether a kind has a last day on the paper.
  public enum PrintedDay {
    /// It has one.
    DAY,
    /// It has none: a person with no document in force, a right without a card.
    NONE
  }

  /// Checks the purposes.
  ///
  /// @throws IllegalArgumentException if there are none
  public Kind {
    purposes = List.copyOf(purposes);
    if (purposes.isEmpty()) {
      throw new IllegalArgumentException("a kind needs one purpose at least");
    }
  }

  /// Returns the purpose that is asked when none is named.
  ///
  /// @return the first purpose
  public Purpose mainPurpose() {
    return purposes.getFirst();
  }
}
