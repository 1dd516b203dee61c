package org.sojourn.kernel;

import java.time.DateTimeException;
import java.util.Arrays;
import org.sojourn.law.DayMap;
import org.sojourn.time.Days;

/// A map of days that remembers: what it found for a day that a document can name is afterwards a
/// lookup.
///
/// Threads may share it. They can find the same day at the same time; then both write the same.
final class DayMapTable {

  /// In place of a day: the map names no clear one.
  static final int UNCLEAR = Days.NEVER + 4;

  private static final short NOT_YET = Short.MIN_VALUE;
  private static final short NO_DAY = Short.MIN_VALUE + 1;

  private final DayMap map;
  private final short[] later = new short[Days.LAST - Days.FIRST + 1];

  DayMapTable(DayMap map) {
    this.map = map;
    Arrays.fill(later, NOT_YET);
  }

  /// Finds the day.
  ///
  /// @param day epoch day
  /// @return epoch day, or [#UNCLEAR]
  int at(int day) {
    if (day < Days.FIRST || day > Days.LAST) {
      return slowly(day);
    }
    short days = later[day - Days.FIRST];
    return switch (days) {
      case NOT_YET -> remember(day);
      case NO_DAY -> UNCLEAR;
      default -> day + days;
    };
  }

  private int remember(int day) {
    int to = slowly(day);
    int days = to - day;
    if (to == UNCLEAR) {
      later[day - Days.FIRST] = NO_DAY;
    } else if (days > NO_DAY && days <= Short.MAX_VALUE) {
      later[day - Days.FIRST] = (short) days;
    }
    return to;
  }

  private int slowly(int day) {
    try {
      return map.at(day);
    } catch (DateTimeException e) {
      return UNCLEAR;
    }
  }
}
