package org.sojourn.compile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sojourn.time.Days;

/// What a way through the law says of the days on it: for every two of them, by how many days at
/// most the one is later. Kept closed under addition, so that what follows is known at once.
/// Immutable.
///
/// Place 0 stands for the day 0, so that bounds on one day are bounds on a difference too.
final class Bounds {

  /// No bound.
  static final int NONE = 1 << 29;

  private final int size;
  private final int[] most; // [i * size + j]: v_i - v_j is at most this

  private Bounds(int size, int[] most) {
    this.size = size;
    this.most = most;
  }

  /// Nothing is known of any day.
  static Bounds none() {
    return new Bounds(1, new int[] {0});
  }

  /// Returns the same with more places; of the new ones only the range of days is known.
  Bounds grownTo(int wanted) {
    if (wanted <= size) {
      return this;
    }
    int[] grown = new int[wanted * wanted];
    Arrays.fill(grown, NONE);
    for (int i = 0; i < size; i++) {
      System.arraycopy(most, i * size, grown, i * wanted, size);
    }
    for (int i = size; i < wanted; i++) {
      grown[i * wanted + i] = 0;
    }
    return new Bounds(wanted, grown);
  }

  /// Returns by how many days at most one place is later than another.
  int most(int i, int j) {
    if (i == j) {
      return 0;
    }
    return i < size && j < size ? most[i * size + j] : NONE;
  }

  /// Returns what is known if a place lies within the days that a document may name, too.
  Bounds withDays(int place) {
    return within(place, Days.FIRST, Days.LAST);
  }

  /// Returns what is known if a fresh place lies between two days, too.
  Bounds within(int place, int first, int last) {
    Bounds upper = with(place, 0, last);
    Bounds both = upper == null ? null : upper.with(0, place, -first);
    if (both == null) {
      throw new IllegalStateException("a fresh day has no bounds to contradict");
    }
    return both;
  }

  /// Returns what is known if one place is later than another by so many days at most, too.
  ///
  /// @return the bounds, or null if that cannot be
  @Nullable Bounds with(int i, int j, int days) {
    if (most(j, i) < NONE && (long) most(j, i) + days < 0) {
      return null;
    }
    if (most(i, j) <= days) {
      return this;
    }
    Bounds grown = grownTo(Math.max(i, j) + 1);
    int n = grown.size;
    int[] next = grown.most.clone();
    for (int p = 0; p < n; p++) {
      int toI = p == i ? 0 : grown.most[p * n + i];
      if (toI == NONE) {
        continue;
      }
      for (int q = 0; q < n; q++) {
        int fromJ = q == j ? 0 : grown.most[j * n + q];
        if (fromJ != NONE) {
          next[p * n + q] = Math.min(next[p * n + q], toI + days + fromJ);
        }
      }
    }
    return new Bounds(n, next);
  }
}
