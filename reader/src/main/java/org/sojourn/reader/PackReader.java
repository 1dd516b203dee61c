package org.sojourn.reader;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.pack.CheckedPack;
import org.sojourn.reader.internal.pack.ReadPack;

/// Reads a pack folder that anybody may have written, and finds everything that is wrong with it.
public final class PackReader {

  private PackReader() {}

  /// Reads a pack with its worked cases.
  ///
  /// @param folder the folder that holds `pack.yaml`
  /// @return the law, the cases and what is wrong; never throws for anything that a folder can hold
  public static PackReadResult read(Path folder) {
    return read(folder, EnumSet.allOf(Role.class));
  }

  /// Reads a pack without its worked cases.
  ///
  /// @param folder the folder that holds `pack.yaml`
  /// @return the law and what is wrong with it
  public static PackReadResult readLaw(Path folder) {
    return read(folder, EnumSet.complementOf(EnumSet.of(Role.EXAMPLES)));
  }

  private static PackReadResult read(Path folder, Set<Role> roles) {
    CheckedPack pack = ReadPack.read(folder, ReadFolder.name(folder), roles);
    return new PackReadResult(pack.law(), pack.cases(), pack.diagnostics());
  }
}
