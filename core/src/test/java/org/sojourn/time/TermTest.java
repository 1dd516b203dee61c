package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/corpus/first-day.csv", numLinesToSkip = 1)
  void countsTheFirstDayAsTheCorpusStates(
      String id, String from, int months, int days, FirstDay first, String policy, String last) {
    Term term = new Term(months, days);
    MonthEnd rule = MonthEnd.parse(policy).orElseThrow();
    int start = Days.parse(from);
    if (last.equals("ERROR")) {
      assertThatThrownBy(() -> term.lastDay(start, first, rule))
          .as(id)
          .isInstanceOf(UnclearMonthEndException.class);
    } else {
      assertThat(Days.text(term.lastDay(start, first, rule))).as(id).isEqualTo(last);
    }
  }

  @Test
  void knowsWeeksAndYears() {
    assertThat(Term.ofDays(90)).isEqualTo(new Term(0, 90));
    assertThat(Term.ofWeeks(3)).isEqualTo(new Term(0, 21));
    assertThat(Term.ofMonths(6)).isEqualTo(new Term(6, 0));
    assertThat(Term.ofYears(2)).isEqualTo(new Term(24, 0));
  }

  @Test
  void addsTermsPartByPartAndLandsOnce() {
    Term month = Term.ofMonths(1);
    LocalDate event = LocalDate.of(2020, 1, 31);
    assertThat(month.plus(new Term(1, 3))).isEqualTo(new Term(2, 3));
    assertThat(month.plus(month).lastDayAfter(event, MonthEnd.LAST_DAY)).isEqualTo("2020-03-31");
    assertThat(month.lastDayAfter(month.lastDayAfter(event, MonthEnd.LAST_DAY), MonthEnd.LAST_DAY))
        .isEqualTo("2020-03-29");
  }

  @Test
  void refusesNegativeAndHugeParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Term(1, -3))
        .withMessage("term must not be negative, got 1 months and -3 days");
    assertThatIllegalArgumentException().isThrownBy(() -> Term.ofYears(-1));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Term.ofWeeks(Integer.MAX_VALUE));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Term.ofDays(Integer.MAX_VALUE).plus(Term.ofDays(1)));
    assertThatThrownBy(() -> Term.ofDays(Integer.MAX_VALUE).lastDayAfter(1, MonthEnd.REFUSE))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Term.ofMonths(Integer.MAX_VALUE).lastDayAfter(0, MonthEnd.REFUSE))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> Term.ofDays(1).lastDayAfter(LocalDate.MAX, MonthEnd.REFUSE))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void refusalNamesBothDays() {
    assertThatExceptionOfType(UnclearMonthEndException.class)
        .isThrownBy(() -> Term.ofMonths(1).lastDayAfter(Days.parse("2025-01-31"), MonthEnd.REFUSE))
        .withMessage(
            "1 month after 2025-01-31 is no day of the calendar: "
                + "`last-day` means 2025-02-28, `next-day` means 2025-03-01")
        .satisfies(unclear -> assertThat(unclear.lastDay()).isEqualTo("2025-02-28"))
        .satisfies(unclear -> assertThat(unclear.nextDay()).isEqualTo("2025-03-01"));
    assertThatExceptionOfType(UnclearMonthEndException.class)
        .isThrownBy(() -> new Term(3, 2).firstDayBefore(LocalDate.of(2018, 5, 31), MonthEnd.REFUSE))
        .withMessageStartingWith("3 months before 2018-05-31 is no day of the calendar");
  }

  @ParameterizedTest
  @EnumSource
  void leavesMissingEndsMissing(MonthEnd rule) {
    Term term = new Term(1, 1);
    for (int end : new int[] {Days.OPEN, Days.NEVER}) {
      assertThat(term.lastDayAfter(end, rule)).isEqualTo(end);
      assertThat(term.firstDayBefore(end, rule)).isEqualTo(end);
      assertThat(term.lastDay(end, FirstDay.COUNTED, rule)).isEqualTo(end);
      assertThat(term.lastDay(end, FirstDay.NOT_COUNTED, rule)).isEqualTo(end);
      assertThat(term.dependsOnMonthEnd(end)).isFalse();
    }
  }
}
