package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The vectors of other engines and of the acts. Their `round` reads here as:
///
/// - `up` [MonthEnd#NEXT_DAY], `down` [MonthEnd#LAST_DAY], `abort` [MonthEnd#REFUSE];
/// - `exact` every policy, since none is needed;
/// - `first-of-month` and `last-of-month` the edges in [Days];
/// - `;next-working-day` a roll afterwards, by a calendar of weekends alone: no row falls on a
///   holiday (the one that did, 1 May 2023, is not in the file).
///
/// Two values are out of scope. What those rows state is neither checked nor claimed, even where it
/// coincides with ours.
class DateVectorsTest {

  private static final Map<String, String> OUT_OF_SCOPE =
      Map.of(
          "overflow", "JavaScript counts the lacking days on into the next month; no act does",
          "down-each-unit",
              "rounds after the years and again after the months; an act rounds once");

  private static final int ROUND = 4;

  private static final WorkCalendar WEEKENDS =
      new WorkCalendar(
          "weekends",
          LocalDate.of(1998, 1, 1),
          LocalDate.of(2030, 12, 31),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Set.of(),
          Set.of());

  @ParameterizedTest(name = "{0} + {1} months {2} years {3} days, {4} = {5}")
  @MethodSource("rowsInScope")
  void holds(LocalDate date, int months, int years, int days, String round, String expected) {
    Shift shift = new Shift(date, years * 12 + months, days);
    switch (round) {
      case "up" -> shift.lands(MonthEnd.NEXT_DAY, expected);
      case "down" -> shift.lands(MonthEnd.LAST_DAY, expected);
      case "abort" -> shift.lands(MonthEnd.REFUSE, expected);
      case "exact" -> shift.landsUnderAll(expected);
      case "down;next-working-day" -> shift.rolls(MonthEnd.LAST_DAY, expected);
      case "exact;next-working-day" -> shift.rolls(MonthEnd.REFUSE, expected);
      case "first-of-month" ->
          assertThat(Days.text(Days.firstOfMonth(Days.of(date)))).isEqualTo(expected);
      case "last-of-month" ->
          assertThat(Days.text(Days.lastOfMonth(Days.of(date)))).isEqualTo(expected);
      default -> fail("the corpus has a new way to round, `%s`", round);
    }
  }

  /// A new row, and above all a new value, has to be read before it can slip by.
  @Test
  void everyRowIsCounted() throws IOException {
    assertThat(rowsByRound())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "up", 28L,
                "down", 53L,
                "abort", 24L,
                "exact", 11L,
                "down;next-working-day", 3L,
                "exact;next-working-day", 1L,
                "first-of-month", 2L,
                "last-of-month", 4L,
                "overflow", 19L,
                "down-each-unit", 1L))
        .containsKeys(OUT_OF_SCOPE.keySet().toArray(String[]::new));
  }

  private static Map<String, Long> rowsByRound() throws IOException {
    return rows()
        .map(row -> row[ROUND])
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  static Stream<Arguments> rowsInScope() throws IOException {
    return rows()
        .filter(row -> !OUT_OF_SCOPE.containsKey(row[ROUND]))
        .map(row -> Arguments.of(row[0], row[1], row[2], row[3], row[ROUND], row[5]));
  }

  private static Stream<String[]> rows() throws IOException {
    try (InputStream in = DateVectorsTest.class.getResourceAsStream("/corpus/date-vectors.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(row -> row.split(",", 7));
    }
  }

  /// A row's sum: forward, or backward where its numbers are negative.
  private record Shift(LocalDate date, int months, int days) {

    void lands(MonthEnd rule, String expected) {
      if (expected.equals("ERROR")) {
        assertThatThrownBy(() -> asDate(rule)).isInstanceOf(UnclearMonthEndException.class);
        assertThatThrownBy(() -> asDay(rule)).isInstanceOf(UnclearMonthEndException.class);
      } else {
        assertThat(asDate(rule)).isEqualTo(expected);
        assertThat(Days.text(asDay(rule))).isEqualTo(expected);
      }
    }

    void landsUnderAll(String expected) {
      for (MonthEnd rule : MonthEnd.values()) {
        lands(rule, expected);
      }
    }

    void rolls(MonthEnd rule, String expected) {
      assertThat(WEEKENDS.nextWorkingDay(asDate(rule))).isEqualTo(expected);
      assertThat(Days.text(WEEKENDS.nextWorkingDay(asDay(rule)))).isEqualTo(expected);
    }

    private LocalDate asDate(MonthEnd rule) {
      return isBackward()
          ? new Term(-months, -days).firstDayBefore(date, rule)
          : new Term(months, days).lastDayAfter(date, rule);
    }

    private int asDay(MonthEnd rule) {
      return isBackward()
          ? new Term(-months, -days).firstDayBefore(Days.of(date), rule)
          : new Term(months, days).lastDayAfter(Days.of(date), rule);
    }

    private boolean isBackward() {
      return months < 0 || days < 0;
    }
  }
}
