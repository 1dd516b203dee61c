package org.sojourn.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.WorkCalendar;

/// A map turned round says of every day of some years what going through all days says.
final class MapShapeTest {

  private static final int FIRST = Days.parse("2019-06-01");
  private static final int LAST = Days.parse("2021-06-01");

  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "test",
          LocalDate.of(2020, 1, 6),
          LocalDate.of(2020, 12, 20),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Set.of(LocalDate.of(2020, 5, 1)),
          Set.of(LocalDate.of(2020, 5, 2)));

  static Stream<DayMap> maps() {
    return Stream.of(
        new DayMap.LastDay(months(1, MonthEnd.LAST_DAY)),
        new DayMap.LastDay(months(6, MonthEnd.NEXT_DAY)),
        new DayMap.FirstDayBack(months(3, MonthEnd.LAST_DAY)),
        new DayMap.NextYearly(MonthDay.of(4, 1)),
        new DayMap.WorkingDays(3, FirstDay.NOT_COUNTED, CALENDAR),
        new DayMap.WorkingDays(5, FirstDay.COUNTED, CALENDAR),
        new DayMap.NextWorkingDay(CALENDAR));
  }

  private static Count months(int months, MonthEnd monthEnd) {
    return new Count(
        org.sojourn.time.Term.ofMonths(months),
        FirstDay.NOT_COUNTED,
        CountingRule.AS_WRITTEN,
        monthEnd);
  }

  @ParameterizedTest
  @MethodSource("maps")
  void saysWhichDaysGoBeforeADay(DayMap map) {
    MapShape shape = new MapShape(map);
    for (int target = Days.parse("2020-02-01"); target < Days.parse("2020-12-01"); target++) {
      int last = shape.lastBelow(target);
      for (int day = Math.max(FIRST, last - 3); day <= Math.min(LAST, last + 3); day++) {
        if (isKnown(map, day)) {
          assertThat(map.at(day) < target).as("%s", Days.text(day)).isEqualTo(day <= last);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void knowsFromWhenThroughWhenItCounts(DayMap map) {
    MapShape shape = new MapShape(map);
    for (int day = FIRST; day <= LAST; day++) {
      boolean within = shape.firstKnown() <= day && day <= shape.lastKnown();
      assertThat(isKnown(map, day)).as("%s", Days.text(day)).isEqualTo(within);
    }
  }

  private static boolean isKnown(DayMap map, int day) {
    try {
      map.at(day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
