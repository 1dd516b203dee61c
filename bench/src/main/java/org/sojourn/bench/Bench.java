package org.sojourn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The table of figures: measures rows one after another, each in a Java machine of its own, prints
/// the table and writes it into `BENCHMARKS.md`.
///
/// `Bench --home FOLDER --date DAY [--no-write] [ROW...]`; `./sojourn-bench` calls it.
public final class Bench {

  private final Path home;
  private final String date;
  private final boolean write;
  private final List<Row> rows;

  private Bench(BenchWords words, List<Row> rows) {
    this.home = words.home();
    this.date = words.date();
    this.write = words.write();
    this.rows = rows;
  }

  /// Runs the benchmarks. Exit 0 if every row could be measured, 1 if one could not, 2 for wrong
  /// usage; a bar that is missed is a figure, not a failure.
  ///
  /// @param args see above
  /// @throws IOException if a file cannot be written
  /// @throws InterruptedException if the wait for a row is interrupted
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Row> known = Row.all();
    BenchWords words;
    try {
      words = BenchWords.read(args, known.stream().map(Row::name).toList());
    } catch (IllegalArgumentException e) {
      System.err.println("sojourn-bench: " + e.getMessage());
      System.exit(2);
      return;
    }
    List<Row> asked =
        known.stream()
            .filter(row -> words.rows().isEmpty() || words.rows().contains(row.name()))
            .toList();
    System.exit(new Bench(words, asked).run() ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    List<String> figures = new ArrayList<>();
    List<String> runs = new ArrayList<>();
    Set<String> measured = new LinkedHashSet<>();
    for (Row row : rows) {
      System.err.println("sojourn-bench: measuring " + row.name());
      List<String> lines = measure(row);
      if (!lines.isEmpty()) {
        figures.addAll(lines);
        runs.add(how(row));
        measured.add(row.name());
      }
    }
    Table.head().forEach(System.out::println);
    figures.forEach(System.out::println);
    if (write && !measured.isEmpty()) {
      Path file = home.resolve("BENCHMARKS.md");
      Files.writeString(file, Section.replace(Files.readString(file), measured, figures, runs));
    }
    return measured.size() == rows.size();
  }

  /// Returns the lines of a row; none if it failed, which it has then said itself.
  private List<String> measure(Row row) throws IOException, InterruptedException {
    Path file = Files.createTempFile("sojourn-bench", ".txt");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(row.javaOptions());
      command.addAll(List.of("-Dsojourn.home=" + home, "-Dstdout.encoding=UTF-8"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(MeasureRow.class.getName(), row.name(), file.toString()));
      Process process =
          new ProcessBuilder(command)
              .directory(home.toFile())
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      if (process.waitFor() == 0) {
        return Files.readAllLines(file);
      }
      System.err.println("sojourn-bench: " + row.name() + " could not be measured, see above");
      return List.of();
    } finally {
      Files.delete(file);
    }
  }

  private String how(Row row) {
    return "| %s | %s | %s | %s | `./sojourn-bench %s` |"
        .formatted(row.name(), date, Machine.words(), Machine.java(), row.name());
  }
}
