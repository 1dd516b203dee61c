package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class DaySetTest {

  private static final DaySet SET =
      DaySet.of(new DaySpan(20, 29), new DaySpan(1, 5), new DaySpan(40, Days.OPEN));

  @Test
  void joinsSpansThatTouch() {
    DaySet joined =
        DaySet.of(new DaySpan(4, 9), new DaySpan(1, 3), new DaySpan(2, 2), new DaySpan(11, 12));
    assertThat(joined.spans()).containsExactly(new DaySpan(1, 9), new DaySpan(11, 12));
    assertThat(DaySet.of(1, 3).union(DaySet.of(4, 9))).isEqualTo(DaySet.of(1, 9));
  }

  @Test
  void keepsTheGapOfARevivedCard() {
    assertThat(SET.gaps()).containsExactly(new DaySpan(6, 19), new DaySpan(30, 39));
    assertThat(SET.spanHolding(5)).contains(new DaySpan(1, 5));
    assertThat(SET.spanHolding(6)).isEmpty();
    assertThat(SET.spanHolding(1_000_000)).contains(new DaySpan(40, Days.OPEN));
    assertThat(SET.first()).isEqualTo(1);
    assertThat(SET.last()).isEqualTo(Days.OPEN);
  }

  @Test
  void movesButNotItsMissingEnds() {
    assertThat(SET.shift(-1).spans())
        .containsExactly(new DaySpan(0, 4), new DaySpan(19, 28), new DaySpan(39, Days.OPEN));
    assertThat(DaySet.of(Days.NEVER, 5).shift(93)).isEqualTo(DaySet.of(Days.NEVER, 98));
    assertThatThrownBy(() -> DaySet.of(1, Days.OPEN - 1).shift(1))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void takesEverythingFromEverything() {
    DaySet all = DaySet.of(Days.NEVER, Days.OPEN);
    assertThat(all.minus(all)).isEqualTo(DaySet.empty());
    assertThat(all.minus(DaySet.of(3, 4)).spans())
        .containsExactly(new DaySpan(Days.NEVER, 2), new DaySpan(5, Days.OPEN));
    assertThat(DaySet.empty().complement()).isEqualTo(all);
    assertThat(DaySet.of(Days.NEVER + 1, Days.OPEN - 1).complement()).isEqualTo(DaySet.empty());
  }

  @Test
  void hasNoEndsWhenEmpty() {
    assertThat(DaySet.of()).isEqualTo(DaySet.empty()).hasSameHashCodeAs(DaySet.empty());
    assertThat(DaySet.empty().isEmpty()).isTrue();
    assertThat(DaySet.empty().spans()).isEmpty();
    assertThat(DaySet.empty().gaps()).isEmpty();
    assertThatThrownBy(() -> DaySet.empty().first()).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> DaySet.empty().last()).isInstanceOf(NoSuchElementException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> DaySet.of(2, 1));
  }

  @Test
  void readsAsText() {
    assertThat(DaySet.of(new DaySpan(Days.NEVER, -1), new DaySpan(1, Days.OPEN)))
        .hasToString("[ever..1969-12-31, 1970-01-02..open]");
    assertThat(DaySet.empty()).hasToString("[]");
  }
}
