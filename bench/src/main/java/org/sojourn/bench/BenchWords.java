package org.sojourn.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What stands on the command line of the benchmarks.
///
/// @param home the folder of the project
/// @param date the day of measurement, as it is to be printed
/// @param write whether `BENCHMARKS.md` is written
/// @param rows the rows asked for; none means all
record BenchWords(Path home, String date, boolean write, List<String> rows) {

  /// Reads the words.
  ///
  /// @param args the words
  /// @param known the names of the rows there are
  /// @throws IllegalArgumentException if a word is wrong; the message says which and what is
  /// allowed
  static BenchWords read(String[] args, List<String> known) {
    Path home = Path.of("");
    String date = "";
    boolean write = true;
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--home" -> home = Path.of(next(args, i++));
        case "--date" -> date = next(args, i++);
        case "--no-write" -> write = false;
        default -> rows.add(row(args[i], known));
      }
    }
    return new BenchWords(home, date, write, rows);
  }

  private static String next(String[] args, int at) {
    if (at + 1 >= args.length) {
      throw new IllegalArgumentException("`" + args[at] + "` needs a value after it");
    }
    return args[at + 1];
  }

  private static String row(String word, List<String> known) {
    if (known.contains(word)) {
      return word;
    }
    throw new IllegalArgumentException(
        "there is no row `%s`; rows: %s; or `equality`; options: --date DAY, --no-write"
            .formatted(word, String.join(", ", known)));
  }
}
