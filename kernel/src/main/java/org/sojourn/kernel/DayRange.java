package org.sojourn.kernel;

/// The days between which anything changes in a table.
///
/// A day before the first stands for what the first stands for in every cell, and a day after the
/// last for what the last does; so a lookup may clamp, and only what a day becomes needs the day.
///
/// @param first a day before every change
/// @param last the day of the last change, inclusive; `first` if nothing ever changes
record DayRange(int first, int last) {

  static DayRange of(CellTable table) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int cell = 0; cell < table.cells(); cell++) {
      for (int run = table.begin(cell) + 1; run < table.begin(cell + 1); run++) {
        first = Math.min(first, table.from(run));
        last = Math.max(last, table.from(run));
      }
    }
    return first > last ? new DayRange(0, 0) : new DayRange(first - 1, last);
  }

  /// The number of days; more than an `int` holds if it must.
  long days() {
    return (long) last - first + 1;
  }
}
