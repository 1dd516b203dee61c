package org.sojourn.batch.population;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sojourn.law.PackLaw;

/// Keeps a population in a file: a header that anybody can read, one statement a line, an empty
/// line, then the counts as packed bytes.
public final class PopulationFile {

  /// The first line of every such file, without the number of the form.
  static final String MARK = "sojourn population ";

  /// The form that is written and read.
  static final String FORM = "1";

  private PopulationFile() {}

  /// Whether a population may have been counted for another version of the pack.
  public enum Versions {
    /// Only for the very version in use.
    SAME,
    /// For any, if the version in use has every kind, fact and value that it names.
    ANY
  }

  /// Writes a population. The file has its name only when it is whole.
  ///
  /// @param population the population
  /// @param law the pack that it was counted for
  /// @param file where to
  /// @throws PopulationException if it cannot be written
  public static void write(Population population, PackLaw law, Path file) {
    byte[] bytes = new WritePopulation(law).bytes(population);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(part);
      throw new PopulationException(
          PopulationException.Reason.UNWRITABLE, file.toString(), reason(e));
    }
  }

  /// Reads a population.
  ///
  /// @param file the file
  /// @param law the pack in use
  /// @param versions whether it must have been counted for this very version of the pack
  /// @return the population, its names found in the pack
  /// @throws PopulationException if it is none, is damaged, or belongs to another pack
  public static Population read(Path file, PackLaw law, Versions versions) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new PopulationException(
          PopulationException.Reason.UNREADABLE, file.toString(), reason(e));
    }
    return new ReadPopulation(file.toString(), law, versions).read(bytes);
  }

  /// Says whether bytes begin as such a file does.
  static boolean isMarked(byte[] bytes) {
    byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // the message about the first failure says enough
    }
  }

  /// The system's own words, without the path.
  static String reason(IOException e) {
    return switch (e) {
      case java.nio.file.NoSuchFileException _ -> "there is no such file or folder";
      case java.nio.file.AccessDeniedException _ -> "access denied";
      case java.nio.file.FileSystemException system when system.getReason() != null ->
          String.valueOf(system.getReason());
      default -> String.valueOf(e.getMessage());
    };
  }
}
