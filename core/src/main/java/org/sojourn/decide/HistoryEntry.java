package org.sojourn.decide;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.law.Measure;

/// From a known day on, the answer is this.
///
/// @param knownOn first known day with this answer; of the first entry the day before anything was
///     published
/// @param movedBy the measures published on that day that acted before it or act since, or all that
///     reach the document where none did; empty for the first
/// @param determination the answer
public record HistoryEntry(LocalDate knownOn, List<Measure> movedBy, Determination determination) {

  /// Copies the list.
  public HistoryEntry {
    movedBy = List.copyOf(movedBy);
  }
}
