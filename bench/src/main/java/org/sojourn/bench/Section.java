package org.sojourn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The generated part of `BENCHMARKS.md`: what stands between its two marks is written by the bench
/// command, all else by people.
///
/// A row measured anew takes the place of its old lines; rows not measured keep theirs.
final class Section {

  private static final String BEGIN = "<!-- written by ./sojourn-bench: do not edit by hand -->";
  private static final String END = "<!-- end of what ./sojourn-bench writes -->";
  private static final String RUN_HEAD = "| measured | day | machine | JDK | command |";

  private Section() {}

  /// Returns the text with the lines of some rows replaced.
  ///
  /// @param text the whole file
  /// @param rows the rows that were measured
  /// @param figures their lines
  /// @param runs how each was measured: one line a row
  static String replace(String text, Set<String> rows, List<String> figures, List<String> runs) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      return text.stripTrailing() + "\n\n" + section(figures, runs) + "\n";
    }
    List<String> kept = text.substring(begin, end).lines().toList();
    int middle = Math.max(0, kept.indexOf(RUN_HEAD));
    List<String> oldFigures = others(kept.subList(0, middle), rows);
    List<String> oldRuns = others(kept.subList(middle, kept.size()), rows);
    oldFigures.addAll(figures);
    oldRuns.addAll(runs);
    String after = text.substring(end + END.length());
    return text.substring(0, begin) + section(oldFigures, oldRuns) + after;
  }

  private static List<String> others(List<String> lines, Set<String> rows) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      String row = Table.rowOf(line);
      boolean isHead = row.isEmpty() || row.startsWith("---") || Table.head().contains(line);
      if (!isHead && !line.equals(RUN_HEAD) && !rows.contains(row)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static String section(List<String> figures, List<String> runs) {
    List<String> lines = new ArrayList<>(List.of(BEGIN, "", "## Compiled law", ""));
    lines.add(
        "Medians, in brackets the smallest and the greatest of the counted runs. Ours and theirs"
            + " ran in turn in one process or one pair");
    lines.add("of processes, after their answers were found equal; each row has its own process.");
    lines.add("");
    lines.addAll(Table.head());
    lines.addAll(inOrder(figures));
    lines.addAll(List.of("", RUN_HEAD, "|---|---|---|---|---|"));
    lines.addAll(inOrder(runs));
    lines.addAll(List.of("", END));
    return String.join("\n", lines);
  }

  private static List<String> inOrder(List<String> lines) {
    return lines.stream()
        .sorted((a, b) -> Integer.compare(Table.place(Table.rowOf(a)), Table.place(Table.rowOf(b))))
        .toList();
  }
}
