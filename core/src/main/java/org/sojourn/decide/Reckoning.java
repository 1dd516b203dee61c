package org.sojourn.decide;

import org.sojourn.law.DayMap;
import org.sojourn.time.Days;

/// How an evaluation reckons with days. All its arithmetic and all its comparisons go through here
/// but for adding a number of days, which is plain addition.
///
/// The evaluator reckons with numbers. The compiler runs the same evaluator on symbols, which stand
/// for all days at once: a symbol is an `int` too, to which days can be added.
/// [Days#OPEN], [Days#NEVER] and the marks of [org.sojourn.law.Fact] are never symbols.
public interface Reckoning {

  /// Compares two days or numbers.
  ///
  /// @param a one
  /// @param b the other
  /// @return -1, 0 or 1 as the first is earlier, the same or later
  int sign(int a, int b);

  /// Finds a day by a map.
  ///
  /// @param map the map
  /// @param day a day, no end
  /// @return the day found
  /// @throws java.time.DateTimeException if the map names no clear day for it
  int map(DayMap map, int day);

  /// Returns a day moved by the days of a window, both ends counted.
  ///
  /// @param base the day that is moved
  /// @param first first day of the window
  /// @param last last day of the window
  /// @return the day moved
  int moved(int base, int first, int last);

  /// Keeps something else that sets the path of an evaluation apart.
  ///
  /// @param word what
  void note(long word);

  /// Returns what sets the path so far apart from others.
  ///
  /// @return a number, the same for the same path
  long path();

  /// Writes a day for the explanation.
  ///
  /// @param day a day or an end
  /// @return the day; empty for an end, and where days are symbols
  default String text(int day) {
    return day == Days.NEVER || day == Days.OPEN ? "" : Days.text(day);
  }

  /// Returns the earlier of two days.
  ///
  /// @param a one
  /// @param b the other
  /// @return one of them
  default int earlier(int a, int b) {
    return sign(a, b) <= 0 ? a : b;
  }
}
