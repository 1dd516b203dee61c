package org.sojourn.reader.internal.file;

import java.util.Optional;

/// What a file of a pack is for; its path says it.
public enum Role {
  /// `pack.yaml`.
  PACK("pack.yaml"),
  /// `sources.yaml`.
  SOURCES("sources.yaml"),
  /// `measures/*.yaml`.
  MEASURE("measures/"),
  /// `examples/*.yaml`.
  EXAMPLES("examples/");

  private static final String ENDING = ".yaml";

  private final String path;

  Role(String path) {
    this.path = path;
  }

  /// Returns the file, or the folder of the files.
  ///
  /// @return its path in the pack; a folder ends with a slash
  public String path() {
    return path;
  }

  /// Says whether a pack can have many files of this role.
  ///
  /// @return true if they lie in a folder
  public boolean isFolder() {
    return path.endsWith("/");
  }

  /// Finds the role of a file.
  ///
  /// @param file its path in the pack, with slashes
  /// @return the role, or nothing for a file that is not read
  public static Optional<Role> of(String file) {
    for (Role role : values()) {
      if (role.isFolder() ? isDirectlyIn(role.path, file) : file.equals(role.path)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private static boolean isDirectlyIn(String folder, String file) {
    return file.startsWith(folder)
        && file.endsWith(ENDING)
        && file.indexOf('/', folder.length()) < 0;
  }
}
