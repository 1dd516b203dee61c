package org.sojourn.batch.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.batch.parts.OtherRunException.Difference;

/// What lies in a folder of parts: which run made them, and how far they reach. A text file, one
/// line each; it is replaced as a whole after every part.
///
/// @param run what the run is: input, law, question; by name
/// @param done how far it has come
/// @param bodyLength bytes of the body that are whole
/// @param rejectsLength bytes of the rejected rows that are whole
record Manifest(Map<String, String> run, Done done, long bodyLength, long rejectsLength) {

  private static final String FIRST_LINE = "sojourn-parts 1";
  private static final String RUN = "run ";
  private static final int NUMBERS = 6;

  /// Reads a manifest.
  ///
  /// @throws IOException if it cannot be read or is none
  static Manifest read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2 || !lines.getFirst().equals(FIRST_LINE)) {
      throw new IOException("`" + file + "` is no manifest of parts");
    }
    Map<String, String> run = new LinkedHashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] parts = line.substring(RUN.length()).split("\t", 2);
      run.put(parts[0], parts[1]);
    }
    String[] numbers = lines.get(1).split(" ", -1);
    if (numbers.length != NUMBERS) {
      throw new IOException("`" + file + "` is no manifest of parts");
    }
    Done done =
        new Done(
            Long.parseLong(numbers[0]),
            Long.parseLong(numbers[1]),
            Integer.parseInt(numbers[2]),
            Long.parseLong(numbers[3]));
    return new Manifest(run, done, Long.parseLong(numbers[4]), Long.parseLong(numbers[5]));
  }

  /// Writes it under its name at one stroke.
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    lines.add(
        "%d %d %d %d %d %d"
            .formatted(
                done.rows(),
                done.answered(),
                done.file(),
                done.fileRows(),
                bodyLength,
                rejectsLength));
    run.forEach((what, is) -> lines.add(RUN + what + "\t" + is.replaceAll("[\\r\\n]", " ")));
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, lines);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// What differs between the run that made the parts and another.
  List<Difference> differences(Map<String, String> other) {
    Set<String> names = new LinkedHashSet<>(run.keySet());
    names.addAll(other.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      String was = run.getOrDefault(name, "");
      String is = other.getOrDefault(name, "").replaceAll("[\\r\\n]", " ");
      if (!was.equals(is)) {
        differences.add(new Difference(name, was, is));
      }
    }
    return differences;
  }
}
