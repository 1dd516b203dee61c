package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.List;

/// What stands on the command line of the equality run.
///
/// @param documents how many documents are drawn by chance, in all
/// @param days for how many days asked each pack is compiled
/// @param caseDays at most so many of the days that the worked cases of a pack ask about
/// @param seed where chance begins
/// @param packs the packs
record EqualityWords(long documents, int days, int caseDays, long seed, List<String> packs) {

  private static final long DOCUMENTS = 1_000_000;
  private static final int DAYS = 12;
  private static final long SEED = 20_200_315;

  /// Reads the words.
  ///
  /// @param args the words
  /// @param known the packs there are
  /// @throws IllegalArgumentException if a word is wrong; the message says which and what is
  /// allowed
  static EqualityWords read(String[] args, List<String> known) {
    long documents = DOCUMENTS;
    int days = DAYS;
    int caseDays = Integer.MAX_VALUE;
    long seed = SEED;
    List<String> packs = new ArrayList<>();
    for (int i = 0; i < args.length; i += 2) {
      switch (args[i]) {
        case "--documents" -> documents = number(args, i);
        case "--days" -> days = Math.toIntExact(number(args, i));
        case "--case-days" -> caseDays = Math.toIntExact(number(args, i));
        case "--seed" -> seed = number(args, i);
        case "--pack" -> packs.add(pack(value(args, i), known));
        default ->
            throw new IllegalArgumentException(
                "there is no option `%s`; allowed: --documents N, --days N, --case-days N, --seed N, --pack PACK"
                    .formatted(args[i]));
      }
    }
    return new EqualityWords(documents, days, caseDays, seed, packs.isEmpty() ? known : packs);
  }

  private static String value(String[] args, int at) {
    if (at + 1 >= args.length) {
      throw new IllegalArgumentException("`" + args[at] + "` needs a value after it");
    }
    return args[at + 1];
  }

  private static long number(String[] args, int at) {
    String text = value(args, at);
    try {
      long number = Long.parseLong(text.replace("_", ""));
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through: the same message serves a text and a number out of range
    }
    throw new IllegalArgumentException(
        "`%s` after `%s` is no whole number above 0".formatted(text, args[at]));
  }

  private static String pack(String word, List<String> known) {
    if (known.contains(word)) {
      return word;
    }
    throw new IllegalArgumentException(
        "there is no pack `%s`; packs: %s".formatted(word, String.join(", ", known)));
  }
}
