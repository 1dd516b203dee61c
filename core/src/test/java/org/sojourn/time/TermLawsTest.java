package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.testkit.Seeds.among;
import static org.sojourn.testkit.Seeds.between;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;

/// The laws of adding a term, on samples from a whole cycle of 400 years, most of them at the edges
/// of a month. Java's own calendar is the second opinion.
class TermLawsTest {

  private static final YearMonth FIRST_MONTH = YearMonth.of(2000, 1);
  private static final int SAMPLES = 50_000;
  private static final List<MonthEnd> LANDING = List.of(MonthEnd.LAST_DAY, MonthEnd.NEXT_DAY);

  @Test
  void landsWhereJavaDoesOrOneDayLater() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          Term term = term(random);
          LocalDate down = event.plus(Period.of(0, term.months(), term.days()));
          assertThat(term.lastDayAfter(event, MonthEnd.LAST_DAY)).isEqualTo(down);
          assertThat(term.lastDayAfter(event, MonthEnd.NEXT_DAY))
              .isEqualTo(down.plusDays(isShort(event, term.months()) ? 1 : 0));
          LocalDate back = event.minusMonths(term.months()).minusDays(term.days());
          assertThat(term.firstDayBefore(event, MonthEnd.LAST_DAY)).isEqualTo(back);
          assertThat(term.firstDayBefore(event, MonthEnd.NEXT_DAY))
              .isEqualTo(back.plusDays(isShort(event, -term.months()) ? 1 : 0));
        });
  }

  @Test
  void daysAndDatesAgree() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          Term term = term(random);
          for (MonthEnd rule : LANDING) {
            assertThat(Days.date(term.lastDayAfter(Days.of(event), rule)))
                .isEqualTo(term.lastDayAfter(event, rule));
            assertThat(Days.date(term.firstDayBefore(Days.of(event), rule)))
                .isEqualTo(term.firstDayBefore(event, rule));
          }
        });
  }

  @Test
  void lastDayOfMonthIsNeverAfterNextDay() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          Term term = term(random);
          assertThat(term.lastDayAfter(event, MonthEnd.LAST_DAY))
              .isBeforeOrEqualTo(term.lastDayAfter(event, MonthEnd.NEXT_DAY));
          assertThat(term.firstDayBefore(event, MonthEnd.LAST_DAY))
              .isBeforeOrEqualTo(term.firstDayBefore(event, MonthEnd.NEXT_DAY));
        });
  }

  @Test
  void aLaterEventNeverEndsEarlier() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          LocalDate later = event.plusDays(among(random, 1, 1, 2, 3, between(random, 4, 400)));
          Term term = term(random);
          for (MonthEnd rule : LANDING) {
            assertThat(term.lastDayAfter(event, rule))
                .isBeforeOrEqualTo(term.lastDayAfter(later, rule));
            assertThat(term.firstDayBefore(event, rule))
                .isBeforeOrEqualTo(term.firstDayBefore(later, rule));
            assertThat(term.lastDay(Days.of(event), FirstDay.COUNTED, rule))
                .isLessThanOrEqualTo(term.lastDay(Days.of(later), FirstDay.COUNTED, rule));
          }
        });
  }

  @Test
  void isUnclearExactlyWhenTheMonthReachedIsShorterThanTheDay() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          Term term = term(random);
          boolean unclear = isShort(event, term.months());
          assertThat(term.dependsOnMonthEnd(Days.of(event))).isEqualTo(unclear);
          assertThat(isRefused(() -> term.lastDayAfter(event, MonthEnd.REFUSE))).isEqualTo(unclear);
          assertThat(isRefused(() -> term.firstDayBefore(event, MonthEnd.REFUSE)))
              .isEqualTo(isShort(event, -term.months()));
        });
  }

  @Test
  void allPoliciesAgreeWhereNoneIsRefused() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          Term term = term(random);
          for (MonthEnd rule : LANDING) {
            if (!isShort(event, term.months())) {
              assertThat(term.lastDayAfter(event, rule))
                  .isEqualTo(term.lastDayAfter(event, MonthEnd.REFUSE));
            }
            if (!isShort(event, -term.months())) {
              assertThat(term.firstDayBefore(event, rule))
                  .isEqualTo(term.firstDayBefore(event, MonthEnd.REFUSE));
            }
          }
        });
  }

  @Test
  void monthByMonthDriftsAtMostThreeDays() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          int months = between(random, 0, 50);
          for (MonthEnd rule : LANDING) {
            LocalDate step = event;
            for (int i = 0; i < months; i++) {
              step = Term.ofMonths(1).lastDayAfter(step, rule);
            }
            LocalDate once = Term.ofMonths(months).lastDayAfter(event, rule);
            assertThat(ChronoUnit.DAYS.between(once, step)).isBetween(-3L, 3L);
          }
        });
  }

  @Test
  void daysCanBeTakenBack() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate event = event(random);
          Term term = Term.ofDays(between(random, 0, 200_000));
          LocalDate last = term.lastDayAfter(event, MonthEnd.REFUSE);
          assertThat(term.firstDayBefore(last, MonthEnd.REFUSE)).isEqualTo(event);
        });
  }

  @Test
  void monthsCannotBeTakenBack() {
    Term month = Term.ofMonths(1);
    LocalDate event = LocalDate.of(2021, 1, 31);
    LocalDate down = month.lastDayAfter(event, MonthEnd.LAST_DAY);
    LocalDate up = month.lastDayAfter(event, MonthEnd.NEXT_DAY);
    assertThat(month.firstDayBefore(down, MonthEnd.LAST_DAY)).isEqualTo("2021-01-28");
    assertThat(month.firstDayBefore(up, MonthEnd.NEXT_DAY)).isEqualTo("2021-02-01");
  }

  @Test
  void aCountedFirstDayIsTheDayBeforeTheSameNumber() {
    Seeds.check(
        SAMPLES,
        random -> {
          LocalDate from = event(random);
          Term term = term(random);
          YearMonth reached = YearMonth.from(from).plusMonths(term.months());
          int before = Math.min(from.getDayOfMonth() - 1, reached.lengthOfMonth());
          LocalDate last = reached.atDay(1).plusDays(before - 1L).plusDays(term.days());
          for (MonthEnd rule : LANDING) {
            assertThat(Days.date(term.lastDay(Days.of(from), FirstDay.COUNTED, rule)))
                .isEqualTo(last);
          }
          assertThat(
                  isRefused(() -> term.lastDay(Days.of(from), FirstDay.COUNTED, MonthEnd.REFUSE)))
              .isEqualTo(isShort(from, term.months()));
        });
  }

  /// How often the policy matters: 1.85 % of all days for one or six months, 1.30 % for three or
  /// nine, 1.03 % for two, 0.066 % for whole years.
  @Test
  void thePolicyMattersOnTheseManyDaysOfTheCycle() {
    assertThat(unclearDays(1)).isEqualTo(unclearDays(6)).isEqualTo(2_703);
    assertThat(unclearDays(3)).isEqualTo(unclearDays(9)).isEqualTo(1_903);
    assertThat(unclearDays(2)).isEqualTo(1_503);
    assertThat(unclearDays(12)).isEqualTo(97);
    assertThat(unclearDays(4800)).isZero();
  }

  @Test
  void sixMonthsAreNever180Days() {
    int first = Days.of(FIRST_MONTH.atDay(1));
    int[] lengths = new int[400];
    for (int day = first; day < first + 146_097; day++) {
      lengths[Term.ofMonths(6).lastDayAfter(day, MonthEnd.LAST_DAY) - day]++;
    }
    for (int length = 0; length < lengths.length; length++) {
      assertThat(lengths[length] > 0)
          .as("%s days", length)
          .isEqualTo(181 <= length && length <= 184);
    }
  }

  private static long unclearDays(int months) {
    int first = Days.of(FIRST_MONTH.atDay(1));
    long unclear = 0;
    for (int day = first; day < first + 146_097; day++) {
      unclear += Term.ofMonths(months).dependsOnMonthEnd(day) ? 1 : 0;
    }
    return unclear;
  }

  private static LocalDate event(RandomGenerator random) {
    YearMonth month = FIRST_MONTH.plusMonths(between(random, 0, 4799));
    int dayOfMonth = among(random, 1, 2, 28, 29, 30, 31, 31, between(random, 1, 31));
    return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
  }

  private static Term term(RandomGenerator random) {
    return new Term(
        among(random, 0, 1, 1, 2, 3, 6, 9, 12, 13, 48, 1200, between(random, 0, 5000)),
        among(random, 0, 0, 1, 28, 31, 90, between(random, 0, 1000)));
  }

  private static boolean isShort(LocalDate event, int months) {
    return YearMonth.from(event).plusMonths(months).lengthOfMonth() < event.getDayOfMonth();
  }

  private static boolean isRefused(Runnable sum) {
    try {
      sum.run();
      return false;
    } catch (UnclearMonthEndException unclear) {
      return true;
    }
  }
}
