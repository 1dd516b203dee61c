package org.sojourn.reader.internal.node;

import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.file.SourceText;

/// Where a node stands.
///
/// @param source the file
/// @param line line from 1
/// @param column column from 1, in characters
public record Place(SourceText source, int line, int column) {

  /// Returns the place as messages show it.
  ///
  /// @return the place with what stands there
  public Location location() {
    return source.at(line, column);
  }
}
