package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

  private static final DaySpan WINDOW =
      DaySpan.of(LocalDate.of(2020, 3, 15), LocalDate.of(2020, 6, 15));

  @Test
  void countsBothEnds() {
    assertThat(WINDOW.length()).isEqualTo(93);
    assertThat(new DaySpan(7, 7).length()).isEqualTo(1);
    assertThat(new DaySpan(7, Days.OPEN).length()).isEqualTo(Days.OPEN);
    assertThat(new DaySpan(Days.NEVER, 7).length()).isEqualTo(Days.OPEN);
    assertThat(new DaySpan(Days.NEVER + 1, Days.OPEN - 1).length()).isEqualTo(Days.OPEN);
  }

  @Test
  void holdsBothEnds() {
    assertThat(WINDOW.contains(Days.parse("2020-03-14"))).isFalse();
    assertThat(WINDOW.contains(Days.parse("2020-03-15"))).isTrue();
    assertThat(WINDOW.contains(Days.parse("2020-06-15"))).isTrue();
    assertThat(WINDOW.contains(Days.parse("2020-06-16"))).isFalse();
    assertThat(new DaySpan(Days.NEVER, Days.OPEN).contains(0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 5, 7, 9, -, false",
    "1, 5, 6, 9, -, true",
    "1, 5, 5, 9, 5..5, true",
    "1, 5, 2, 3, 2..3, true",
    "1, 5, 1, 5, 1..5, true",
    "1, 2147483647, 7, 9, 7..9, true",
    "-2147483648, 5, 6, 2147483647, -, true",
    "-2147483648, 5, 7, 2147483647, -, false",
  })
  void knowsWhatItSharesWithAnother(
      int first, int last, int otherFirst, int otherLast, String overlap, boolean touches) {
    DaySpan one = new DaySpan(first, last);
    DaySpan other = new DaySpan(otherFirst, otherLast);
    assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
    assertThat(one.overlap(other).map(span -> span.first() + ".." + span.last()).orElse("-"))
        .isEqualTo(overlap);
    assertThat(one.touches(other)).isEqualTo(touches);
    assertThat(other.touches(one)).isEqualTo(touches);
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DaySpan(1, 0))
        .withMessage("span must not end before it begins, got 1970-01-02..1970-01-01");
    assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan(Days.OPEN, Days.OPEN));
    assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan(Days.NEVER, Days.NEVER));
  }

  @Test
  void readsAsText() {
    assertThat(WINDOW).hasToString("2020-03-15..2020-06-15");
    assertThat(new DaySpan(Days.NEVER, Days.OPEN)).hasToString("ever..open");
  }
}
