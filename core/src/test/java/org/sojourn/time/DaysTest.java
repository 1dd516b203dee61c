package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.testkit.Seeds;

class DaysTest {

  @Test
  void agreesWithLocalDateOnEveryDayOfTheRange() {
    assertThat(Days.date(Days.FIRST)).isEqualTo(LocalDate.of(1900, 1, 1));
    assertThat(Days.date(Days.LAST)).isEqualTo(LocalDate.of(2199, 12, 31));
    for (int day = Days.FIRST; day <= Days.LAST; day++) {
      agreesWithLocalDate(day);
      String text = Days.text(day);
      assertThat(Days.parse(text)).as(text).isEqualTo(day);
    }
  }

  @Test
  void agreesWithLocalDateOnDaysFarAway() {
    Seeds.check(
        100_000, random -> agreesWithLocalDate(random.nextInt(Days.NEVER + 100, Days.OPEN - 100)));
    for (int year = -10_001; year <= 10_001; year++) {
      agreesWithLocalDate((int) LocalDate.of(year, 2, 28).toEpochDay());
      agreesWithLocalDate((int) LocalDate.of(year, 12, 31).toEpochDay());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "2021-02-30 | `2021-02-30` does not exist, 2021-02 has days 01 to 28",
        "2024-02-30 | `2024-02-30` does not exist, 2024-02 has days 01 to 29",
        "2021-04-31 | `2021-04-31` does not exist, 2021-04 has days 01 to 30",
        "2021-01-00 | `2021-01-00` does not exist, 2021-01 has days 01 to 31",
        "2021-13-01 | `2021-13-01` names month 13, expected 01 to 12",
        "2021-00-10 | `2021-00-10` names month 00, expected 01 to 12",
        "1899-12-31 | `1899-12-31` is out of range, expected 1900-01-01 to 2199-12-31",
        "9999-12-31 | `9999-12-31` is out of range, expected 1900-01-01 to 2199-12-31",
        "31.12.2021 | `31.12.2021` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "2021/12/31 | `2021/12/31` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "2021-1-31  | `2021-1-31` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "-021-01-31 | `-021-01-31` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "+2021-12-31| `+2021-12-31` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "２０２１-12-31 | `２０２１-12-31` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "\" 2021-12-31\"| ` 2021-12-31` is not a date, expected yyyy-mm-dd such as 2021-12-31",
        "\"\"       | `` is not a date, expected yyyy-mm-dd such as 2021-12-31",
      })
  void refusesWhatIsNoDay(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Days.parse(text)).withMessage(message);
  }

  @Test
  void showsLittleOfALongOrBinaryText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.parse("2021-12-31\u0000\n\u001b" + "x".repeat(10_000_000)))
        .withMessage(
            "`2021-12-31???%s…` is not a date, expected yyyy-mm-dd such as 2021-12-31"
                .formatted("x".repeat(19)));
  }

  @Test
  void keepsEndsOutOfDates() {
    for (int end : new int[] {Days.OPEN, Days.NEVER}) {
      assertThat(Days.isDay(end)).isFalse();
      assertThat(Days.plus(end, 5)).isEqualTo(end);
      assertThat(Days.firstOfMonth(end)).isEqualTo(end);
      assertThat(Days.lastOfMonth(end)).isEqualTo(end);
      assertThatIllegalArgumentException().isThrownBy(() -> Days.date(end));
      assertThatIllegalArgumentException().isThrownBy(() -> Days.text(end));
    }
  }

  @Test
  void neverComputesAnEndByAccident() {
    assertThat(Days.plus(Days.OPEN - 2, 1)).isEqualTo(Days.OPEN - 1);
    assertThatThrownBy(() -> Days.plus(Days.OPEN - 2, 2)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Days.plus(Days.NEVER + 1, -1)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Days.of(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Days.of(LocalDate.ofEpochDay(Days.OPEN)))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("day 2147483647 from 1970-01-01 is out of range");
  }

  private static void agreesWithLocalDate(int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    YearMonth month = YearMonth.from(date);
    assertThat(Days.text(day)).isEqualTo(date.toString());
    assertThat(Days.date(day)).isEqualTo(date);
    assertThat(Days.of(date)).isEqualTo(day);
    assertThat(Days.firstOfMonth(day)).isEqualTo((int) month.atDay(1).toEpochDay());
    assertThat(Days.lastOfMonth(day)).isEqualTo((int) month.atEndOfMonth().toEpochDay());
  }
}
