package org.sojourn.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsTest {

  @Test
  void drawsTheSameSamplesEveryTime() {
    assertThat(drawn()).isEqualTo(drawn()).doesNotHaveDuplicates().hasSize(100);
  }

  @Test
  void namesTheSeedOfAFailure() {
    assertThatThrownBy(
            () ->
                Seeds.check(
                    100, random -> assertThat(random.nextInt(10)).as("digit").isLessThan(9)))
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching("(?s)seed \\d+, again with -Dsojourn.seed=\\d+: \\[digit].*");
  }

  @Test
  void drawsBothEndsOfARange() {
    List<Integer> drawn = new ArrayList<>();
    Seeds.check(100, random -> drawn.add(Seeds.between(random, 1, 3)));
    assertThat(drawn).contains(1, 2, 3).allMatch(number -> number >= 1 && number <= 3);
  }

  private static List<Long> drawn() {
    List<Long> drawn = new ArrayList<>();
    Seeds.check(100, random -> drawn.add(random.nextLong()));
    return drawn;
  }
}
