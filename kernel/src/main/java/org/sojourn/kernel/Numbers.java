package org.sojourn.kernel;

/// How far the numbers in the effects of a table reach: whether they fit few bits.
///
/// @param least the earliest day that days become; 0 if none becomes one day
/// @param most the latest
/// @param back the smallest number of days moved, 0 at most
/// @param on the greatest, 0 at least
record Numbers(int least, int most, int back, int on) {

  static Numbers of(CellTable table) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    int back = 0;
    int on = 0;
    for (int run = 0; run < table.runs(); run++) {
      int effect = table.effect(run);
      int number = DayEffect.addend(effect);
      if (DayEffect.keeps(effect)) {
        back = Math.min(back, number);
        on = Math.max(on, number);
      } else if (effect != DayEffect.OPEN && effect != DayEffect.NEVER) {
        least = Math.min(least, number);
        most = Math.max(most, number);
      }
    }
    return least > most ? new Numbers(0, 0, back, on) : new Numbers(least, most, back, on);
  }

  /// The days between the earliest and the latest.
  int spread() {
    return most - least;
  }

  /// Whether every number of days moved lies from `-bias` to `bias`, the latter exclusive.
  boolean shiftsWithin(int bias) {
    return back >= -bias && on < bias;
  }
}
