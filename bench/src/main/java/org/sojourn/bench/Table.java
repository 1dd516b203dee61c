package org.sojourn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes figures as lines of a table in Markdown, which reads well on a terminal too.
final class Table {

  /// The rows in the order of the table.
  private static final List<String> ORDER =
      List.of("kernel", "peers", "parquet", "spark", "whatif", "measures", "compile");

  private static final List<String> HEAD =
      List.of(
          "row",
          "work",
          "must reach",
          "reached",
          "ours (spread)",
          "against",
          "theirs (spread)",
          "ratio (spread)",
          "note");

  private Table() {}

  /// Returns the place of a row.
  static int place(String row) {
    int place = ORDER.indexOf(row);
    return place < 0 ? ORDER.size() : place;
  }

  /// Returns the two lines above all others.
  static List<String> head() {
    return List.of(line(HEAD), "|" + "---|".repeat(HEAD.size()));
  }

  /// Returns the line of a figure.
  static String line(String row, Figure figure) {
    List<String> cells = new ArrayList<>();
    cells.add(row);
    cells.add(figure.work());
    cells.add(figure.bar().map(Bar::toString).orElse("-"));
    cells.add(figure.verdict());
    cells.add(spread(figure.ours()) + " " + figure.unit());
    cells.add(figure.against().map(Figure.Against::name).orElse("-"));
    cells.add(figure.against().map(a -> spread(a.runs()) + " " + figure.unit()).orElse("-"));
    cells.add(figure.against().map(a -> spread(a.ratio())).orElse("-"));
    cells.add(figure.note());
    return line(cells);
  }

  /// Returns the row that a line belongs to; empty if it is no line of a figure.
  static String rowOf(String line) {
    String[] cells = line.split("\\|", -1);
    return line.startsWith("|") && cells.length > 2 ? cells[1].strip() : "";
  }

  /// Writes a number with three digits that count, and none after the point from 100 on.
  static String number(double value) {
    double size = Math.abs(value);
    int decimals =
        size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  private static String spread(Runs runs) {
    String middle = "**" + number(runs.median()) + "**";
    boolean single = runs.values().size() == 1;
    return single
        ? middle
        : middle + " (" + number(runs.least()) + " to " + number(runs.most()) + ")";
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells.stream().map(c -> c.replace('|', '/')).toList()) + " |";
  }
}
