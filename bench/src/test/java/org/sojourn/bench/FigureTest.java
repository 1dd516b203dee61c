package org.sojourn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A line of the table: the median, the spread, and whether the bar is reached.
final class FigureTest {

  private static final Runs OURS = new Runs(List.of(300.0, 310.0, 290.0));
  private static final Runs THEIRS = new Runs(List.of(100.0, 155.0, 145.0));

  @Test
  void showsMedianAndSpreadAndTheRatioRunByRun() {
    Figure figure = Figure.of("ru", "M/s", OURS, "copy", THEIRS, Bar.ratioAtLeast(2));
    assertThat(Table.line("kernel", figure))
        .isEqualTo(
            "| kernel | ru | ≥ 2 x | yes | **300** (290 to 310) M/s | copy"
                + " | **145** (100 to 155) M/s | **2** (2 to 3) |  |");
  }

  @Test
  void saysByHowMuchABarIsMissed() {
    assertThat(Figure.of("ru", "M/s", OURS, "copy", THEIRS, Bar.ratioAtLeast(2.5)).verdict())
        .isEqualTo("no, by 20 %");
    assertThat(Figure.alone("ru", "ms", OURS, Bar.oursAtMost(200, " ms")).verdict())
        .isEqualTo("no, by 50 %");
    assertThat(Figure.alone("ru", "ms", OURS, Bar.oursAtMost(300, " ms")).verdict())
        .isEqualTo("yes");
  }

  @Test
  void writesNumbersWithTheDigitsThatCount() {
    assertThat(List.of(0.1234, 1.234, 12.34, 123.4, 2_500.0, 2.0).stream().map(Table::number))
        .containsExactly("0.123", "1.23", "12.3", "123", "2,500", "2");
  }
}
