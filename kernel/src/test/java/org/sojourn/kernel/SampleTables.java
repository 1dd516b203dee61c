package org.sojourn.kernel;

import java.util.Random;
import java.util.TreeSet;
import org.sojourn.time.Days;

/// Invented tables: cells of a few runs, with ends and without, near together and far apart.
final class SampleTables {

  private final Random random;

  SampleTables(long seed) {
    this.random = new Random(seed);
  }

  /// Draws a table.
  ///
  /// @param cells how many cells
  /// @param mostRuns how many runs a cell has at most
  /// @param first the earliest day on which a run begins
  /// @param days over how many days they begin
  CellTable draw(int cells, int mostRuns, int first, int days) {
    CellTable.Builder builder = new CellTable.Builder();
    for (int cell = 0; cell < cells; cell++) {
      builder.cell();
      TreeSet<Integer> begins = new TreeSet<>();
      int runs = 1 + random.nextInt(mostRuns);
      while (begins.size() < runs) {
        // some close to the one before, so that buckets are crowded
        boolean near = !begins.isEmpty() && random.nextInt(4) == 0;
        begins.add(near ? begins.last() + 1 + random.nextInt(3) : first + random.nextInt(days));
      }
      begins.forEach(begin -> run(builder, begin, first));
    }
    return builder.build();
  }

  private void run(CellTable.Builder builder, int begin, int around) {
    switch (random.nextInt(5)) {
      case 0 -> builder.constant(begin, around + random.nextInt(4000));
      case 1 -> builder.constant(begin, random.nextBoolean() ? Days.OPEN : Days.NEVER);
      case 2 -> builder.later(begin, 0);
      default -> builder.later(begin, random.nextInt(4000) - 1000);
    }
  }
}
