package org.sojourn.compile;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;

/// A map looked at as a whole: which days it takes to where. A map never falls, so a day that it
/// reaches marks off the days that it takes there or before.
final class MapShape {

  /// Days looked through: more than documents name, for terms of terms.
  private static final int LEAST = Days.FIRST - 40_000;

  private static final int MOST = Days.LAST + 40_000;

  private final DayMap map;
  private final int firstKnown;
  private final int lastKnown;
  private final Map<Integer, Integer> below = new HashMap<>();

  MapShape(DayMap map) {
    this.map = landing(map);
    this.firstKnown = firstKnown(map);
    this.lastKnown = findLastKnown();
  }

  /// Days without a clear landing are told apart elsewhere; here they land somewhere between their
  /// neighbours.
  private static DayMap landing(DayMap map) {
    return switch (map) {
      case DayMap.LastDay(Count count) -> new DayMap.LastDay(landing(count));
      case DayMap.FirstDayBack(Count count) -> new DayMap.FirstDayBack(landing(count));
      case DayMap.NextYearly _, DayMap.WorkingDays _, DayMap.NextWorkingDay _ -> map;
    };
  }

  private static Count landing(Count count) {
    return count.monthEnd() == MonthEnd.REFUSE
        ? new Count(count.term(), count.firstDay(), count.rule(), MonthEnd.LAST_DAY)
        : count;
  }

  private static int firstKnown(DayMap map) {
    return switch (map) {
      case DayMap.WorkingDays working -> {
        int first = Days.of(working.calendar().first());
        yield working.firstDay() == FirstDay.COUNTED ? first : first - 1;
      }
      case DayMap.NextWorkingDay next -> Days.of(next.calendar().first());
      case DayMap.LastDay _, DayMap.FirstDayBack _, DayMap.NextYearly _ -> LEAST;
    };
  }

  private int findLastKnown() {
    int least = firstKnown;
    int most = MOST;
    while (least < most) {
      int middle = least + (most - least + 1) / 2;
      if (isKnown(middle)) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least;
  }

  private boolean isKnown(int day) {
    try {
      map.at(day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Returns the first day for which the map names a day: that before the calendar's first where
  /// the day counted from need not be known.
  int firstKnown() {
    return firstKnown;
  }

  /// Returns the last day for which the map names a day.
  int lastKnown() {
    return lastKnown;
  }

  /// Returns the last day that the map takes before a day; the day before the first one known if it
  /// takes none there.
  int lastBelow(int day) {
    return below.computeIfAbsent(day, this::findLastBelow);
  }

  private int findLastBelow(int day) {
    int least = firstKnown - 1;
    int most = lastKnown;
    while (least < most) {
      int middle = least + (most - least + 1) / 2;
      if (map.at(middle) < day) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least;
  }

  /// Returns the last day to which days up to one are taken.
  int most(long day) {
    return day > lastKnown ? Bounds.NONE : map.at((int) Math.max(day, firstKnown)) + 1;
  }

  /// Returns the first day to which days from one on are taken.
  int least(long day) {
    return day < firstKnown ? -Bounds.NONE : map.at((int) Math.min(day, lastKnown)) - 1;
  }
}
