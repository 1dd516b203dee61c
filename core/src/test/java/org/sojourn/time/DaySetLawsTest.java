package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.testkit.Seeds.among;
import static org.sojourn.testkit.Seeds.between;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;

/// Day sets against a bit for each day from 0 to 79. Spans are drawn inside, so the first and the
/// last bit stand for all the days before and after.
class DaySetLawsTest {

  private static final int SAMPLES = 20_000;
  private static final int DAYS = 80;

  @Test
  void unionIsEitherDay() {
    agrees(DaySet::union, BitSet::or);
  }

  @Test
  void intersectionIsBothDays() {
    agrees(DaySet::intersection, BitSet::and);
  }

  @Test
  void minusIsTheDaysLeft() {
    agrees(DaySet::minus, BitSet::andNot);
  }

  @Test
  void complementIsTheOtherDays() {
    agrees((set, _) -> set.complement(), (bits, _) -> bits.flip(0, DAYS));
  }

  @Test
  void shiftMovesEveryDay() {
    Seeds.check(
        SAMPLES,
        random -> {
          DaySet set = DaySet.of(draw(random).toArray(DaySpan[]::new));
          int days = between(random, -1000, 1000);
          DaySet moved = set.shift(days);
          for (int day = 0; day < DAYS; day++) {
            assertThat(moved.contains(day + days)).isEqualTo(set.contains(day));
          }
          assertThat(moved.shift(-days)).isEqualTo(set);
        });
  }

  @Test
  void spansAndGapsAreTheRunsOfDays() {
    Seeds.check(
        SAMPLES,
        random -> {
          List<DaySpan> drawn = draw(random);
          DaySet set = DaySet.of(drawn.toArray(DaySpan[]::new));
          BitSet bits = bits(drawn);
          assertThat(set.isEmpty()).isEqualTo(bits.isEmpty());
          assertThat(set.spans()).isEqualTo(runs(bits));
          if (!bits.isEmpty()) {
            BitSet left = (BitSet) bits.clone();
            left.flip(bits.nextSetBit(0), bits.length());
            assertThat(set.gaps()).isEqualTo(runs(left));
          }
          for (DaySpan span : set.spans()) {
            int day = between(random, Math.max(span.first(), 0), Math.min(span.last(), DAYS));
            assertThat(set.spanHolding(day)).contains(span);
          }
        });
  }

  @Test
  void sameDaysAreTheSameSet() {
    Seeds.check(
        SAMPLES,
        random -> {
          DaySet a = DaySet.of(draw(random).toArray(DaySpan[]::new));
          DaySet b = DaySet.of(draw(random).toArray(DaySpan[]::new));
          DaySet rebuilt = a.intersection(b).union(a.minus(b));
          assertThat(rebuilt).isEqualTo(a).hasSameHashCodeAs(a).hasToString(a.toString());
          assertThat(a.complement().union(b.complement()))
              .isEqualTo(a.intersection(b).complement());
          assertThat(a.equals(b)).isEqualTo(a.spans().equals(b.spans()));
        });
  }

  private static void agrees(BinaryOperator<DaySet> sets, BiConsumer<BitSet, BitSet> bits) {
    Seeds.check(
        SAMPLES,
        random -> {
          List<DaySpan> mine = draw(random);
          List<DaySpan> theirs = draw(random);
          DaySet result =
              sets.apply(
                  DaySet.of(mine.toArray(DaySpan[]::new)),
                  DaySet.of(theirs.toArray(DaySpan[]::new)));
          BitSet expected = bits(mine);
          bits.accept(expected, bits(theirs));
          assertThat(result.spans()).as("%s and %s", mine, theirs).isEqualTo(runs(expected));
          for (int day = 0; day < DAYS; day++) {
            assertThat(result.contains(day)).isEqualTo(expected.get(day));
          }
        });
  }

  private static List<DaySpan> draw(RandomGenerator random) {
    List<DaySpan> spans = new ArrayList<>();
    int count = among(random, 0, 1, 1, 2, 3, 6);
    for (int i = 0; i < count; i++) {
      int first = between(random, 1, DAYS - 2);
      int last = Math.min(first + among(random, 0, 1, 5, 20), DAYS - 2);
      spans.add(
          new DaySpan(
              random.nextInt(10) == 0 ? Days.NEVER : first,
              random.nextInt(10) == 0 ? Days.OPEN : last));
    }
    return spans;
  }

  private static BitSet bits(List<DaySpan> spans) {
    BitSet bits = new BitSet();
    for (DaySpan span : spans) {
      bits.set(Math.max(span.first(), 0), Math.min(span.last(), DAYS - 1) + 1);
    }
    return bits;
  }

  private static List<DaySpan> runs(BitSet bits) {
    List<DaySpan> runs = new ArrayList<>();
    for (int first = bits.nextSetBit(0); first >= 0; ) {
      int after = bits.nextClearBit(first);
      runs.add(new DaySpan(first == 0 ? Days.NEVER : first, after == DAYS ? Days.OPEN : after - 1));
      first = bits.nextSetBit(after);
    }
    return runs;
  }
}
