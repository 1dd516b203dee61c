package org.sojourn.analyse;

import org.jspecify.annotations.Nullable;

/// A set of documents by their days: by how many days one may lie after another, at most. Kept
/// closed under shortest paths, so every bound is the tightest one and the set is never empty.
///
/// Place 0 stands for the day 1970-01-01.
final class Bounds {

  private static final int FREE = Integer.MAX_VALUE / 4;

  private final int count;
  private final int[] most;

  private Bounds(int count, int[] most) {
    this.count = count;
    this.most = most;
  }

  /// Lets every day run over a range.
  ///
  /// @param first first epoch day of each place, 0 at place 0
  /// @param last last epoch day of each place, 0 at place 0
  static Bounds ranges(int[] first, int[] last) {
    int count = first.length;
    int[] most = new int[count * count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        most[i * count + j] = i == j ? 0 : last[i] - first[j];
      }
    }
    return new Bounds(count, most);
  }

  /// Returns by how many days one day may lie after another.
  int most(int place, int after) {
    return most[place * count + after];
  }

  int first(int place) {
    return -most[place];
  }

  int last(int place) {
    return most[place * count];
  }

  /// Adds that a day lies after another by so many days at most.
  ///
  /// @return the tighter set, or null if no document is left
  @Nullable Bounds with(int place, int after, int days) {
    if (most(place, after) <= days) {
      return this;
    }
    if (days + most(after, place) < 0) {
      return null;
    }
    int[] tight = most.clone();
    for (int i = 0; i < count; i++) {
      int reach = add(most(i, place), days);
      for (int j = 0; j < count; j++) {
        int through = add(reach, most(after, j));
        if (through < tight[i * count + j]) {
          tight[i * count + j] = through;
        }
      }
    }
    return new Bounds(count, tight);
  }

  /// Adds that a day is one day.
  ///
  /// @return the tighter set, or null if no document is left
  @Nullable Bounds on(int place, int day) {
    Bounds before = with(place, 0, day);
    return before == null ? null : before.with(0, place, -day);
  }

  /// Returns what two sets share, or null if that is nothing.
  @Nullable Bounds and(Bounds other) {
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (most(i, j) + other.most(j, i) < 0 || other.most(i, j) + most(j, i) < 0) {
          return null;
        }
      }
    }
    Bounds both = this;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        if (other.most(i, j) < both.most(i, j)) {
          Bounds next = both.with(i, j, other.most(i, j));
          if (next == null) {
            return null;
          }
          both = next;
        }
      }
    }
    return both;
  }

  /// Returns the documents that lie in this set once one of their days is some days later.
  Bounds before(int place, int days) {
    int[] moved = most.clone();
    for (int other = 0; other < count; other++) {
      if (other != place) {
        moved[place * count + other] -= days;
        moved[other * count + place] += days;
      }
    }
    return new Bounds(count, moved);
  }

  private static int add(int a, int b) {
    return Math.min(FREE, a + b);
  }
}
