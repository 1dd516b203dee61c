package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;

/// Folders that hold packs.
final class PackFolders {

  private static final String MARK = "pack.yaml";

  private PackFolders() {}

  /// Returns the folder itself if it holds a pack, else those right below it that do.
  static List<Path> in(String folder) {
    Path root = Path.of(folder);
    if (!Files.isDirectory(root) || Files.exists(root.resolve(MARK))) {
      return List.of(root);
    }
    try (Stream<Path> below = Files.list(root)) {
      List<Path> packs = below.filter(path -> Files.exists(path.resolve(MARK))).sorted().toList();
      return packs.isEmpty() ? List.of(root) : packs;
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, folder, Reasons.of(e)).thrown();
    }
  }

  /// Returns the folder of the pack whose examples hold a file: the nearest above it that is one.
  static Optional<Path> above(Path file) {
    for (Path up = file.toAbsolutePath().getParent(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(MARK))) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }
}
