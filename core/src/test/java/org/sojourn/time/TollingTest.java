package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.testkit.Seeds.between;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sojourn.testkit.Seeds;

class TollingTest {

  private static final int SAMPLES = 50_000;

  @ParameterizedTest(name = "{0}: {1}..{2}, stopped {3}..{4} = {5}")
  @CsvFileSource(resources = "/corpus/tolling.csv", numLinesToSkip = 1)
  void movesAsTheCorpusStates(
      String id, String first, String last, String windowFirst, String windowLast, String moved) {
    DaySpan window = new DaySpan(day(windowFirst), day(windowLast));
    assertThat(Tolling.lastDay(day(first), day(last), window)).as(id).isEqualTo(day(moved));
  }

  @Test
  void theCorpusHasTheTermsOfTheActs() {
    LocalDate notified = LocalDate.of(2020, 2, 15);
    assertThat(Term.ofDays(30).lastDayAfter(notified, MonthEnd.REFUSE)).isEqualTo("2020-03-16");
    assertThat(new DaySpan(day("2020-03-15"), day("2020-06-15")).length()).isEqualTo(93);
    assertThat(new DaySpan(day("2020-03-15"), day("2020-09-15")).length()).isEqualTo(185);
    assertThat(new DaySpan(day("2020-03-15"), day("2020-12-15")).length()).isEqualTo(276);
    assertThat(new DaySpan(day("2020-03-15"), day("2021-06-15")).length()).isEqualTo(458);
    assertThat(new DaySpan(day("2021-06-16"), day("2021-12-31")).length()).isEqualTo(199);
  }

  @Test
  void movesTheLastDayToWhereTheRestOfTheTermRunsOut() {
    Seeds.check(
        SAMPLES,
        random -> {
          DaySpan term = span(random);
          DaySpan window = span(random);
          assertThat(Tolling.lastDay(term.first(), term.last(), window))
              .as("%s stopped %s", term, window)
              .isEqualTo(lastDayOfTheRest(term, window));
        });
  }

  @Test
  void aTermThatRanAlreadyIsOneThatBeganLongAgo() {
    Seeds.check(
        SAMPLES,
        random -> {
          int last = between(random, 0, 60);
          DaySpan window = span(random);
          assertThat(Tolling.lastDay(Days.NEVER, last, window))
              .isEqualTo(lastDayOfTheRest(new DaySpan(-100, last), window));
        });
  }

  @Test
  void aLongerTermNeverEndsEarlier() {
    Seeds.check(
        SAMPLES,
        random -> {
          DaySpan term = span(random);
          DaySpan window = span(random);
          assertThat(Tolling.lastDay(term.first(), term.last(), window))
              .isLessThan(Tolling.lastDay(term.first(), term.last() + 1, window));
        });
  }

  @Test
  void twoNeighbouringWindowsAreOne() {
    Seeds.check(
        SAMPLES,
        random -> {
          DaySpan term = span(random);
          DaySpan window = span(random);
          int until = window.last() + between(random, 1, 30);
          DaySpan rest = new DaySpan(window.last() + 1, until);
          int afterBoth =
              Tolling.lastDay(
                  term.first(), Tolling.lastDay(term.first(), term.last(), window), rest);
          assertThat(afterBoth)
              .isEqualTo(
                  Tolling.lastDay(term.first(), term.last(), new DaySpan(window.first(), until)));
        });
  }

  @Test
  void saysWhenNobodyCanTell() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tolling.lastDay(Days.NEVER, 5, new DaySpan(Days.NEVER, 9)))
        .withMessage("a term and a window both without a first day");
    assertThatThrownBy(() -> Tolling.lastDay(0, Days.OPEN - 1, new DaySpan(5, 9)))
        .isInstanceOf(DateTimeException.class);
  }

  /// Lives through the term day by day: a day in the window uses nothing up.
  private static int lastDayOfTheRest(DaySpan term, DaySpan window) {
    int left = term.length();
    int day = term.first();
    while (true) {
      left -= window.contains(day) ? 0 : 1;
      if (left == 0) {
        return day;
      }
      day++;
    }
  }

  private static DaySpan span(RandomGenerator random) {
    int first = between(random, 0, 60);
    return new DaySpan(first, first + between(random, 0, 30));
  }

  private static int day(String text) {
    return switch (text) {
      case "open" -> Days.OPEN;
      case "ever" -> Days.NEVER;
      default -> Days.parse(text);
    };
  }
}
