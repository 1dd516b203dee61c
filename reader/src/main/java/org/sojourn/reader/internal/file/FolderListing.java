package org.sojourn.reader.internal.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The files that a pack folder has, not yet opened.
///
/// @param entries the files that are read, in order of their paths
/// @param missing roles that a pack must have and this one lacks
record FolderListing(List<Entry> entries, Set<Role> missing) {

  /// One file.
  ///
  /// @param role what it is for
  /// @param path its path in the pack, with slashes
  /// @param name how messages name it
  /// @param file where it is
  record Entry(Role role, String path, String name, Path file) {}

  FolderListing {
    entries = List.copyOf(entries);
    missing = Set.copyOf(missing);
  }
}
