package org.sojourn.reader.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.law.Confidence;
import org.sojourn.law.Count;
import org.sojourn.law.Effect;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.Series;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.Term;

/// What each form of a day becomes.
final class ReadMomentsTest {

  private static final Moment JUNE = fixed("2020-06-15");

  @Test
  void readsWords() {
    assertThat(day("2020-06-15")).isEqualTo(JUNE);
    assertThat(day("printed")).isEqualTo(new Moment.Printed());
    assertThat(day("running")).isEqualTo(new Moment.Running());
    assertThat(day("none")).isEqualTo(new Moment.Unlimited());
    assertThat(day("filed"))
        .isInstanceOfSatisfying(
            Moment.OfFact.class, of -> assertThat(of.fact().id()).hasToString("filed"));
  }

  @Test
  void readsASeriesByItsName() {
    Series<Moment> series =
        new Series<>(
            List.of(
                new Series.Entry<>(
                    Days.parse("2020-04-18"), JUNE, Optional.empty(), Optional.empty()),
                new Series.Entry<>(
                    Days.parse("2020-06-15"),
                    new Moment.Unlimited(),
                    Optional.of(new MeasureId("move")),
                    Optional.of(Confidence.DERIVED))));
    assertThat(day("$end")).isEqualTo(new Moment.Known(series));
  }

  @Test
  void readsDaysOfEveryYear() {
    assertThat(day("{next: 04-01, after: printed}"))
        .isEqualTo(new Moment.NextYearly(MonthDay.of(4, 1), new Moment.Printed()));
  }

  @Test
  void readsWhatTheAuthorityWillMove() {
    Moment.Known known =
        (Moment.Known) day("{known: {2020-04-18: {is: 2020-06-15, provisional: yes}}}");
    assertThat(known.series().entries().getFirst().value()).isEqualTo(new Moment.Provisional(JUNE));
    Moment.Known firm =
        (Moment.Known) day("{known: {2020-04-18: {is: 2020-06-15, provisional: no}}}");
    assertThat(firm.series().entries().getFirst().value()).isEqualTo(JUNE);
  }

  @Test
  void readsTerms() {
    assertThat(day("{from: printed, days: 89, weeks: 1}"))
        .isEqualTo(
            later(new Term(0, 96), FirstDay.NOT_COUNTED, CountingRule.AS_WRITTEN, MonthEnd.REFUSE));
    assertThat(day("{from: printed, days: 90, first-day: counted}"))
        .isEqualTo(
            later(new Term(0, 90), FirstDay.COUNTED, CountingRule.AS_WRITTEN, MonthEnd.REFUSE));
    assertThat(day("{from: printed, years: 1, months: 2, days: 3, count: ru-civil-code}"))
        .isEqualTo(
            later(
                new Term(14, 3),
                FirstDay.NOT_COUNTED,
                CountingRule.RU_CIVIL_CODE,
                MonthEnd.LAST_DAY));
    assertThat(day("{from: printed, months: 5, count: as-written, end-of-month: next-day}"))
        .isEqualTo(
            later(
                new Term(5, 0), FirstDay.NOT_COUNTED, CountingRule.AS_WRITTEN, MonthEnd.NEXT_DAY));
  }

  @Test
  void readsChoices() {
    assertThat(day("{earliest: [printed, 2020-06-15]}"))
        .isEqualTo(new Moment.Earliest(List.of(new Moment.Printed(), JUNE)));
    assertThat(day("{latest: [printed, 2020-06-15]}"))
        .isEqualTo(new Moment.Latest(List.of(new Moment.Printed(), JUNE)));
  }

  @Test
  void readsEvents() {
    Moment.OfEvent open = (Moment.OfEvent) day("{event: open, of: second}");
    assertThat(open.event().id()).hasToString("open");
    assertThat(open.event().values()).containsValue(fixed("2020-06-16")).hasSize(1);
    assertThat(open.event().fallback()).contains(day("$end"));
    assertThat(open.key()).hasValueSatisfying(key -> assertThat(key.id()).hasToString("second"));
    Moment.OfEvent byItself = (Moment.OfEvent) day("{event: open}");
    assertThat(byItself.key())
        .hasValueSatisfying(key -> assertThat(key.id()).hasToString("nationality"));
    assertThat(((Moment.OfEvent) day("{event: over}")).key()).isEmpty();
  }

  @Test
  void prefersTheNameOfTheMeasure() {
    TextPack pack =
        TextPack.of(
            TextPack.measure("act", "2020-04-18", "effect: {extend-through: $end}")
                + "let: {end: 2020-06-15}\n");
    assertThat(pack.provision("act", "rule").effect()).isEqualTo(new Effect.ExtendThrough(JUNE));
  }

  private static Moment later(Term term, FirstDay first, CountingRule rule, MonthEnd monthEnd) {
    return new Moment.Later(new Moment.Printed(), new Count(term, first, rule, monthEnd));
  }

  private static Moment fixed(String day) {
    return new Moment.Fixed(Days.parse(day));
  }

  private static Moment day(String written) {
    Effect effect = TextPack.effect("{extend-through: %s}".formatted(written));
    return ((Effect.ExtendThrough) effect).through();
  }
}
