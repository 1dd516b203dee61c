package org.sojourn.law;

import java.util.List;
import java.util.Optional;

/// A value that publications move: the last entry published by the known day holds.
///
/// One window that was moved four times is one series, and so is a provision that a court struck
/// down, restored and stayed.
///
/// @param entries in order of publication, each day once
/// @param <T> what moves: a moment, or whether a provision is in force
public record Series<T>(List<Entry<T>> entries) {

  /// One publication.
  ///
  /// @param published epoch day from which it is known, inclusive
  /// @param value what holds from then on
  /// @param by the measure that moved the value, where another than the provision's own did
  /// @param confidence its own confidence, where it differs from the provision's
  /// @param <T> what moves
  public record Entry<T>(
      int published, T value, Optional<MeasureId> by, Optional<Confidence> confidence) {}

  /// Copies the entries.
  ///
  /// @throws IllegalArgumentException if there are none, or they are not in order
  public Series {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a series needs one entry at least");
    }
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).published() <= entries.get(i - 1).published()) {
        throw new IllegalArgumentException("a series is ordered by day of publication");
      }
    }
  }

  /// Returns the entry that holds as known on a day.
  ///
  /// @param known epoch day
  /// @return the entry, or nothing if the first was published later
  public Optional<Entry<T>> at(int known) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).published() <= known) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }
}
