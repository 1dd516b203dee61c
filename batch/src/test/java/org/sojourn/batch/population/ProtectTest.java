package org.sojourn.batch.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.batch.population.Merge.Run;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// No small group can be read from a report, nor found by adding and subtracting in one table.
final class ProtectTest {

  private static final PackLaw LAW = Packs.law("ru");
  private static final Fact NATIONALITY = LAW.fact("nationality").orElseThrow();

  @Test
  void noNumberOfATableIsSmallNorIsAnySumOrDifference() {
    Seeds.check(
        300,
        random -> {
          int least = Seeds.among(random, 2, 5, 10, 50);
          Report report = Protect.report(tally(random), LAW, 0, least);
          for (Report.Breakdown breakdown : report.breakdowns()) {
            Map<EndChange, Long> sums = new EnumMap<>(EndChange.class);
            for (Report.Group row : breakdown.rows()) {
              assertNotSmall(row.documents(), least);
              List<OptionalLong> ends = new ArrayList<>();
              for (EndChange change : EndChange.values()) {
                OptionalLong count = row.ends().getOrDefault(change, OptionalLong.empty());
                ends.add(count);
                sums.merge(change, count.orElse(0), Long::sum);
              }
              assertNoSumIsSmall(row.documents(), ends, least);
              List<OptionalLong> days = new ArrayList<>();
              for (DayChange change : DayChange.values()) {
                days.add(row.onDay().getOrDefault(change, OptionalLong.empty()));
              }
              assertNoSumIsSmall(row.documents(), days, least);
            }
            for (EndChange change : EndChange.values()) {
              OptionalLong all = report.ends().getOrDefault(change, OptionalLong.empty());
              all.ifPresent(count -> assertThat(sums).containsEntry(change, count));
            }
            assertThat(breakdown.rows().stream().mapToLong(Report.Group::documents).sum())
                .isEqualTo(report.documents());
          }
          report.gains().forEach(gain -> assertNotSmall(gain.documents(), least));
          long crossing = 0;
          for (Report.Ending ending : report.curve()) {
            assertNotSmall(ending.before(), least);
            assertNotSmall(ending.after(), least);
            assertNotSmall(ending.after() - ending.before(), least);
            assertNotSmall(crossing, least);
            crossing += ending.before() - ending.after();
          }
        });
  }

  /// Every choice of shown numbers, and what is left of the whole without them.
  private static void assertNoSumIsSmall(long whole, List<OptionalLong> numbers, int least) {
    for (int choice = 0; choice < 1 << numbers.size(); choice++) {
      long sum = 0;
      boolean known = true;
      for (int i = 0; i < numbers.size(); i++) {
        if ((choice >> i & 1) == 1) {
          known &= numbers.get(i).isPresent();
          sum += numbers.get(i).orElse(0);
        }
      }
      if (known) {
        assertNotSmall(sum, least);
        assertNotSmall(whole - sum, least);
      }
    }
  }

  private static void assertNotSmall(long number, int least) {
    assertThat(number == 0 || Math.abs(number) >= least).as("%d under %d", number, least).isTrue();
  }

  /// Most sorts and values have many documents, some a handful; none fewer in all than may be
  /// shown.
  private static Tally tally(RandomGenerator random) {
    Tally tally = new Tally(LAW, List.of(NATIONALITY));
    FactType.State states = (FactType.State) NATIONALITY.type();
    for (int i = 0; i < 40; i++) {
      long[] sorts = new long[Change.SORTS];
      int state = random.nextInt(Math.min(12, states.states().codes().size()));
      Combination combination = combination(random, state);
      for (int k = 0; k < 4; k++) {
        int sort = random.nextInt(Change.SORTS);
        int count = Seeds.among(random, 1, 3, 40, 200, 1000);
        sorts[sort] += count;
        int before = Seeds.among(random, Days.OPEN, 19_000 + random.nextInt(30));
        int after = Seeds.among(random, Days.OPEN, 19_000 + random.nextInt(30));
        tally.ends(sort, before, after, count);
      }
      tally.combination(combination, sorts);
    }
    return tally;
  }

  private static Combination combination(RandomGenerator random, int state) {
    int[] values = new int[LAW.facts().size() + 1];
    values[NATIONALITY.slot()] = state;
    Combination.Tuples none = new Combination.Tuples(new byte[0], 0, 0, 0, 0, 0);
    return new Combination(
        LAW.kinds().get(random.nextInt(LAW.kinds().size())), values, new int[0], none);
  }

  @Test
  void hidesASecondSortBesideTheFirst() {
    long[] all = new long[Change.SORTS];
    all[0] = 5_000;
    all[3] = 4;
    all[7] = 300;
    boolean[] hidden = Protect.hidden(all, 10);
    assertThat(hidden[3]).isTrue();
    assertThat(hidden[7]).isTrue();
    assertThat(hidden[0]).isFalse();
  }

  @Test
  void keepsACliffByItself() {
    List<Run> merged =
        new Merge(10)
            .merge(
                List.of(
                    new Run(1, 1, 12, 12),
                    new Run(2, 2, 3, 3),
                    new Run(3, 3, 9_000, 9_000),
                    new Run(4, 4, 50, 50)));
    assertThat(merged)
        .containsExactly(new Run(1, 2, 15, 15), new Run(3, 3, 9_000, 9_000), new Run(4, 4, 50, 50));
  }

  @Test
  void keepsABorderOnlyIfNobodyOrEnoughCrossIt() {
    List<Run> merged =
        new Merge(10)
            .merge(List.of(new Run(1, 1, 100, 97), new Run(2, 2, 100, 103), new Run(9, 9, 50, 50)));
    assertThat(merged).containsExactly(new Run(1, 2, 200, 200), new Run(9, 9, 50, 50));
  }

  @Test
  void showsNothingOfTooFew() {
    assertThat(new Merge(10).merge(List.of(new Run(1, 1, 3, 2), new Run(2, 2, 1, 2)))).isEmpty();
  }
}
