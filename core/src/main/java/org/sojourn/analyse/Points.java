package org.sojourn.analyse;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.Term;

/// Finds the days of a document that lies in a region.
///
/// Bounds alone always have one. For tests that bounds cannot hold, each day is tried at the ends
/// of its range and where one of these tests turns over; every map of days rises, so that place is
/// found by halving.
final class Points {

  private static final int TRIES = 400;

  private final Axes axes;
  private final Bounds window;
  private final int preferred;
  private final int[] values;
  private int tries;

  /// Begins.
  ///
  /// @param axes the days that are looked for
  /// @param window the days looked at
  /// @param preferred a day to take where every one serves
  /// @param slots how many values a document has
  Points(Axes axes, Bounds window, int preferred, int slots) {
    this.axes = axes;
    this.window = window;
    this.preferred = preferred;
    this.values = new int[slots];
  }

  /// Finds days.
  ///
  /// @return the values with the days of the axes set, or nothing if none was found
  Optional<int[]> find(Bounds bounds, List<Side> sides) {
    tries = 0;
    return place(bounds, sides, 1) ? Optional.of(values.clone()) : Optional.empty();
  }

  private boolean place(@Nullable Bounds bounds, List<Side> sides, int place) {
    if (bounds == null || tries++ > TRIES) {
      return false;
    }
    if (place == axes.count()) {
      for (Side side : sides) {
        if (!side.holds(values)) {
          return false;
        }
      }
      return true;
    }
    for (int day : candidates(bounds, sides, place)) {
      values[axes.slot(place)] = day;
      if (place(bounds.on(place, day), sides, place + 1)) {
        return true;
      }
    }
    return false;
  }

  private Set<Integer> candidates(Bounds bounds, List<Side> sides, int place) {
    int from = bounds.first(place);
    int through = bounds.last(place);
    Set<Integer> days = new LinkedHashSet<>();
    days.add(natural(place, from, through));
    int slot = axes.slot(place);
    if (sides.stream().noneMatch(side -> side.looksAt(slot))) {
      return days;
    }
    days.add(from);
    days.add(through);
    for (Side side : sides) {
      if (side.looksAt(slot)) {
        turns(side, slot, from, through, days);
      }
    }
    days.add(from + (through - from) / 2);
    days.removeIf(day -> day < from || day > through);
    return days;
  }

  /// The last day before something changes, the first one after; a known day where nothing does.
  private int natural(int place, int from, int through) {
    boolean ends = through < window.last(place);
    boolean begins = from > window.first(place);
    if (ends) {
      return through;
    }
    return begins ? from : Math.min(Math.max(preferred, from), through);
  }

  private void turns(Side side, int slot, int from, int through, Set<Integer> days) {
    switch (side) {
      case Side.Clear clear -> {
        for (int day = from, found = 0; day <= through && found < 3; day++) {
          values[slot] = day;
          if (clear.holds(values)) {
            days.add(day);
            found++;
          }
        }
      }
      case Side.Order order -> {
        int turn = turn(order.left(), order.right(), slot, from, through);
        for (int day = turn - 2; day <= turn + 2; day++) {
          days.add(day);
        }
      }
    }
  }

  /// Halves the range down to where the order of two days turns over.
  private int turn(Term left, Term right, int slot, int from, int through) {
    int low = from;
    int high = through;
    int atLow = sign(left, right, slot, low);
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (sign(left, right, slot, middle) == atLow) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int sign(Term left, Term right, int slot, int day) {
    values[slot] = day;
    try {
      return Integer.compare(left.at(values), right.at(values));
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
