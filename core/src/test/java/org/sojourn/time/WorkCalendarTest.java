package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Part of the Russian calendar of 2021: Saturday 20 February worked for Monday the 22nd, and
/// Sunday 3 January given back on Friday 31 December.
class WorkCalendarTest {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final LocalDate FIRST = date("2021-01-01");
  private static final LocalDate LAST = date("2021-12-31");
  private static final WorkCalendar YEAR_2021 =
      new WorkCalendar(
          "ru-2021",
          FIRST,
          LAST,
          WEEKEND,
          Set.of(date("2021-01-01"), date("2021-02-22"), date("2021-02-23"), date("2021-12-31")),
          Set.of(date("2021-02-20")));

  @ParameterizedTest
  @CsvSource({
    "2021-02-19, 2021-02-19, 2021-02-19, an ordinary Friday",
    "2021-02-20, 2021-02-20, 2021-02-20, a Saturday worked",
    "2021-02-21, 2021-02-24, 2021-02-20, a Sunday before two days off",
    "2021-02-23, 2021-02-24, 2021-02-20, a holiday",
    "2021-12-25, 2021-12-27, 2021-12-24, a Saturday",
  })
  void rollsToAWorkingDay(LocalDate day, LocalDate next, LocalDate previous, String why) {
    assertThat(YEAR_2021.isWorkingDay(day)).as(why).isEqualTo(day.equals(next));
    assertThat(YEAR_2021.nextWorkingDay(day)).as(why).isEqualTo(next);
    assertThat(YEAR_2021.previousWorkingDay(day)).as(why).isEqualTo(previous);
    assertThat(YEAR_2021.isWorkingDay(Days.of(day))).isEqualTo(day.equals(next));
    assertThat(YEAR_2021.nextWorkingDay(Days.of(day))).isEqualTo(Days.of(next));
    assertThat(YEAR_2021.previousWorkingDay(Days.of(day))).isEqualTo(Days.of(previous));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-18, 1, NOT_COUNTED, 2021-02-19, the next day",
    "2021-02-18, 1, COUNTED, 2021-02-18, the day itself",
    "2021-02-18, 3, NOT_COUNTED, 2021-02-24, over a Sunday and two days off",
    "2021-02-18, 3, COUNTED, 2021-02-20, the Saturday worked",
    "2021-02-21, 1, COUNTED, 2021-02-24, a first day that is no working day",
    "2021-02-21, 1, NOT_COUNTED, 2021-02-24, the same",
    "2021-03-01, 14, NOT_COUNTED, 2021-03-19, three weeks less a day",
  })
  void countsWorkingDays(LocalDate from, int days, FirstDay first, LocalDate last, String why) {
    assertThat(YEAR_2021.lastDay(Days.of(from), days, first)).as(why).isEqualTo(Days.of(last));
  }

  @Test
  void countsNoFartherThanItKnows() {
    assertThat(YEAR_2021.lastDay(Days.OPEN, 3, FirstDay.COUNTED)).isEqualTo(Days.OPEN);
    assertThatExceptionOfType(CalendarHorizonException.class)
        .isThrownBy(() -> YEAR_2021.lastDay(Days.of(LAST), 1, FirstDay.NOT_COUNTED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YEAR_2021.lastDay(Days.of(FIRST), 0, FirstDay.COUNTED));
  }

  @Test
  void guessesNothingBeyondItsTime() {
    assertThatExceptionOfType(CalendarHorizonException.class)
        .isThrownBy(() -> YEAR_2021.nextWorkingDay(date("2021-12-31")))
        .withMessage("calendar `ru-2021` does not know 2022-01-01, only 2021-01-01 to 2021-12-31")
        .satisfies(error -> assertThat(error.calendar()).isEqualTo("ru-2021"))
        .satisfies(error -> assertThat(error.day()).isEqualTo("2022-01-01"));
    assertThatExceptionOfType(CalendarHorizonException.class)
        .isThrownBy(() -> YEAR_2021.previousWorkingDay(date("2021-01-01")));
    assertThatExceptionOfType(CalendarHorizonException.class)
        .isThrownBy(() -> YEAR_2021.isWorkingDay(Days.LAST));
  }

  @Test
  void leavesMissingEndsMissing() {
    assertThat(YEAR_2021.nextWorkingDay(Days.OPEN)).isEqualTo(Days.OPEN);
    assertThat(YEAR_2021.previousWorkingDay(Days.NEVER)).isEqualTo(Days.NEVER);
    assertThatIllegalArgumentException().isThrownBy(() -> YEAR_2021.isWorkingDay(Days.OPEN));
  }

  @Test
  void keepsItsDaysInOrderAndToItself() {
    Set<LocalDate> holidays = new HashSet<>(YEAR_2021.holidays());
    WorkCalendar calendar = calendar(holidays, Set.of());
    holidays.clear();
    assertThat(calendar.holidays())
        .containsExactly(
            date("2021-01-01"), date("2021-02-22"), date("2021-02-23"), date("2021-12-31"));
    assertThat(calendar.restDays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void refusesACalendarThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(Set.of(date("2022-01-01")), Set.of()))
        .withMessage("calendar `test` names 2022-01-01 outside 2021-01-01 to 2021-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar(Set.of(date("2021-05-01")), Set.of(date("2021-05-01"))))
        .withMessage("calendar `test` has 2021-05-01 both as a holiday and as a working day");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WorkCalendar(
                    "test", date("2021-02-02"), date("2021-02-01"), WEEKEND, Set.of(), Set.of()))
        .withMessage("calendar `test` begins on 2021-02-02 after its last day 2021-02-01");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WorkCalendar(
                    "test", FIRST, LAST, EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of()))
        .withMessage("calendar `test` rests on all seven weekdays");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkCalendar(" ", FIRST, LAST, WEEKEND, Set.of(), Set.of()));
  }

  private static WorkCalendar calendar(Set<LocalDate> holidays, Set<LocalDate> workdays) {
    return new WorkCalendar("test", FIRST, LAST, WEEKEND, holidays, workdays);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
