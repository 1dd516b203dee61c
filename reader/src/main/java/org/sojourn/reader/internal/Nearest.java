package org.sojourn.reader.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The name somebody probably meant.
public final class Nearest {

  private Nearest() {}

  /// Finds the nearest of some names: the same but for upper and lower case, or reached with few
  /// letters changed, added, dropped or swapped (a third of the letters at most).
  ///
  /// @param word what was written
  /// @param names what could have been meant, the preferred first
  /// @return the nearest, or nothing if none is near
  public static Optional<String> to(String word, Collection<String> names) {
    String best = null;
    int least = Math.max(1, word.length() / 3) + 1;
    for (String name : names) {
      if (Math.abs(name.length() - word.length()) >= least) {
        continue;
      }
      int distance = name.equalsIgnoreCase(word) ? 0 : distance(lower(word), lower(name));
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Counts the letters to change, add, drop or swap with a neighbour.
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
