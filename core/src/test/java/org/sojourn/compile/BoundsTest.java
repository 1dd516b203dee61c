package org.sojourn.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;

/// What bounds say of a few days is what trying all of them says.
final class BoundsTest {

  private static final int LEAST = -3;
  private static final int MOST = 3;

  /// Every bound is the greatest difference that is left, and nothing is left when there are none.
  @Test
  void areAsCloseAsTryingAllDays() {
    Seeds.check(
        300,
        random -> {
          List<int[]> left = all();
          @Nullable Bounds bounds = Bounds.none();
          for (int place = 1; place <= 2; place++) {
            bounds = with(with(bounds, place, 0, MOST), 0, place, -LEAST);
          }
          for (int step = 0; step < 5 && bounds != null; step++) {
            int i = random.nextInt(3);
            int j = (i + Seeds.between(random, 1, 2)) % 3;
            int days = Seeds.between(random, -4, 4);
            bounds = bounds.with(i, j, days);
            left.removeIf(day -> day[i] - day[j] > days);
            check(left, bounds);
          }
        });
  }

  private static Bounds with(Bounds bounds, int i, int j, int days) {
    Bounds next = bounds.with(i, j, days);
    if (next == null) {
      throw new AssertionError("a range that is empty");
    }
    return next;
  }

  private static void check(List<int[]> left, @Nullable Bounds bounds) {
    assertThat(bounds == null).isEqualTo(left.isEmpty());
    if (bounds == null) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        int a = i;
        int b = j;
        int greatest = left.stream().mapToInt(day -> day[a] - day[b]).max().orElseThrow();
        assertThat(bounds.most(i, j)).isEqualTo(greatest);
      }
    }
  }

  /// Place 0 is the day 0.
  private static List<int[]> all() {
    List<int[]> days = new ArrayList<>();
    for (int x = LEAST; x <= MOST; x++) {
      for (int y = LEAST; y <= MOST; y++) {
        days.add(new int[] {0, x, y});
      }
    }
    return days;
  }
}
