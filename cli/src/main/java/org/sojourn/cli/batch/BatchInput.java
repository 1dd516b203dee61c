package org.sojourn.cli.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;

/// One file of a batch.
///
/// @param name what to call it
/// @param file the file; empty for standard input
/// @param format how it is written
public record BatchInput(String name, Optional<Path> file, Format format) {

  private static final String STANDARD = "-";
  private static final String WILD = "*?[{";

  /// Finds the files that a command line names.
  ///
  /// @param names files, patterns of files, or `-` for standard input
  /// @param format how files are written whose ending does not tell
  /// @return each file, those of a pattern in the order of their names
  /// @throws org.sojourn.cli.problem.ProblemException if a pattern fits no file
  public static List<BatchInput> of(List<String> names, Optional<Format> format) {
    List<BatchInput> inputs = new ArrayList<>();
    for (String name : names) {
      if (name.equals(STANDARD)) {
        Format of = format.orElse(Format.CSV);
        if (of == Format.PARQUET) {
          throw Problem.of(Fault.FORMAT_NEEDS_FILE, of.id()).at("--in -").thrown();
        }
        inputs.add(new BatchInput("standard input", Optional.empty(), of));
      } else {
        for (Path file : files(name)) {
          Format of = Format.ofEnding(file.toString()).or(() -> format).orElse(Format.CSV);
          inputs.add(new BatchInput(file.toString(), Optional.of(file), of));
        }
      }
    }
    return inputs;
  }

  private static List<Path> files(String name) {
    if (!isPattern(name) || Files.exists(Path.of(name))) {
      return List.of(Path.of(name));
    }
    Path folder = folder(name);
    PathMatcher pattern =
        FileSystems.getDefault().getPathMatcher("glob:" + name.replace("\\", "\\\\"));
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found =
          all.filter(Files::isRegularFile).filter(pattern::matches).sorted().toList();
      if (found.isEmpty()) {
        throw Problem.of(Fault.NO_FILE, name).thrown();
      }
      return found;
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }

  private static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
  }

  /// The folder below which a pattern can find anything.
  private static Path folder(String pattern) {
    int wild = 0;
    while (WILD.indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int slash = pattern.lastIndexOf('/', wild);
    Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
    if (!Files.isDirectory(folder)) {
      throw Problem.of(Fault.NO_FILE, pattern).thrown();
    }
    return folder;
  }

  /// Whether it is read as lines of text.
  boolean isText() {
    return format != Format.PARQUET;
  }

  /// Returns how many bytes it has.
  ///
  /// @return their number; 0 if that is not known
  long size() {
    try {
      return file.isPresent() ? Files.size(file.get()) : 0;
    } catch (IOException e) {
      return 0; // that it cannot be read is told when it is read
    }
  }

  /// Returns what tells it from another file of the same name, or from itself after a change.
  ///
  /// @return where it is, how long, and when it was changed
  public String identity() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? "%s, %d bytes, changed %s"
              .formatted(file.get().toRealPath(), size(), Files.getLastModifiedTime(file.get()))
          : name;
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }

  /// Refuses what is no file that can be read.
  void check() {
    if (file.isEmpty()) {
      return;
    }
    Path path = file.get();
    if (Files.isDirectory(path)) {
      throw Problem.of(Fault.IS_FOLDER, name).thrown();
    }
    if (!Files.exists(path)) {
      throw Problem.of(Fault.NO_FILE, name).thrown();
    }
    if (!Files.isReadable(path)) {
      throw Problem.of(Fault.UNREADABLE, name, "access denied").thrown();
    }
  }
}
