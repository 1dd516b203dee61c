package org.sojourn.cli.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The name that somebody probably meant.
final class Nearest {

  private Nearest() {}

  /// Returns the allowed name with the fewest letters changed, added, lost or swapped, if those are
  /// at most a third of it; large and small letters are the same. The first of equals wins.
  static Optional<String> to(String found, Collection<String> allowed) {
    String given = found.toLowerCase(Locale.ROOT);
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String name : allowed) {
      int far = distance(given, name.toLowerCase(Locale.ROOT));
      if (far < least && far <= name.length() / 3) {
        least = far;
        best = Optional.of(name);
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > b.length() / 3) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] cost) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
