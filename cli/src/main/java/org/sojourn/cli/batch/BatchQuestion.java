package org.sojourn.cli.batch;

import java.util.Map;
import java.util.Optional;
import org.sojourn.law.Purpose;

/// What is asked of every row, and how to read it.
///
/// @param asOf epoch day asked about, for rows that name none
/// @param purpose purpose, for rows that name none; empty for the main one of the kind
/// @param mappings column to what it is read as: a fact, or `id`, `kind`, `printed`, `as_of`,
///     `purpose`
/// @param separator what stands between cells, in the input and in the output
public record BatchQuestion(
    int asOf, Optional<Purpose> purpose, Map<String, String> mappings, char separator) {

  /// Copies the map.
  public BatchQuestion {
    mappings = Map.copyOf(mappings);
  }
}
