package org.sojourn.reader.internal.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The texts of a pack.
///
/// @param name how messages name the folder
/// @param files the texts that could be read, in order of their paths
/// @param incomplete the roles of the files that could not
/// @param hash SHA-256, in hexadecimal, over the names and bytes of all files but the examples
public record PackTexts(String name, List<File> files, Set<Role> incomplete, String hash) {

  /// A text and what it is for.
  ///
  /// @param role what it is for
  /// @param source the text
  public record File(Role role, SourceText source) {}

  /// Copies the collections.
  public PackTexts {
    files = List.copyOf(files);
    incomplete = Set.copyOf(incomplete);
  }

  /// Returns the texts of one role.
  ///
  /// @param role what they are for
  /// @return the texts in order of their paths
  public List<SourceText> of(Role role) {
    return files.stream().filter(file -> file.role() == role).map(File::source).toList();
  }

  /// Returns the text of a role that only one file has.
  ///
  /// @param role what it is for
  /// @return the text, or nothing if there is none or it could not be read
  public Optional<SourceText> one(Role role) {
    return of(role).stream().findFirst();
  }
}
