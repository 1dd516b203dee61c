package org.sojourn.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import org.sojourn.time.Days;

/// Two lookups a row, with the arithmetic around them for as many rows as a vector holds.
///
/// The lookups are plain loads: on the processors measured they are no slower than gathers. Five
/// stages work on five neighbouring groups of rows in turn, so that no stage waits for the loads
/// and stores of the one before.
final class VectorBuckets implements Loop {

  private static final int STAGES = 5;
  private static final int RING = 256; // a power of two; holds more than the groups under way

  private final CellTable table;
  private final Buckets buckets;
  private final ScalarBuckets rest;

  VectorBuckets(CellTable table, Buckets buckets) {
    this.table = table;
    this.buckets = buckets;
    this.rest = new ScalarBuckets(table, buckets);
  }

  @Override
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    int[] words = buckets.words;
    int[] effects = buckets.effects;
    int perCell = buckets.perCell();
    int shift = buckets.shift;
    int last = (1 << shift) - 1;
    int least = buckets.range.first();
    int most = buckets.range.last();
    int[] ring = new int[RING];
    int rows = Lanes.ROWS;
    int until = first + (end - first) / rows * rows;
    for (int i = first; i < until + (STAGES - 1) * rows; i += rows) {
      int at = i - first;
      if (i < until) {
        place(day(days, i, least, most), cells, i, shift, perCell, ring, at & RING - 1);
      }
      if (at >= rows && i < until + rows) {
        look(words, ring, at - rows & RING - 1);
      }
      if (at >= 2 * rows && i < until + 2 * rows) {
        int then = i - 2 * rows;
        int slot = at - 2 * rows & RING - 1;
        IntVector day = day(days, then, least, most);
        if (choose(day, last, then, ring, slot, provenance)) {
          search(days, cells, then, ring, slot, provenance);
        }
      }
      if (at >= 3 * rows && i < until + 3 * rows) {
        look(effects, ring, at - 3 * rows & RING - 1);
      }
      if (at >= 4 * rows) {
        answer(days, i - 4 * rows, ring, at - 4 * rows & RING - 1, through);
      }
    }
    rest.run(days, cells, through, provenance, until, end);
  }

  /// Finds the place of the word of each row.
  private static void place(
      IntVector day, short[] cells, int i, int shift, int perCell, int[] ring, int at) {
    day.lanewise(VectorOperators.ASHR, shift)
        .add(Lanes.cells(cells, i).mul(perCell))
        .intoArray(ring, at);
  }

  /// Finds the run of each row from its word.
  ///
  /// @param last the last day of the bucket counted from its first
  /// @return whether a bucket is crowded
  private static boolean choose(
      IntVector day, int last, int i, int[] ring, int at, short[] provenance) {
    IntVector word = IntVector.fromArray(Lanes.INTS, ring, at);
    IntVector within = day.and(last);
    IntVector base = word.lanewise(VectorOperators.LSHR, 16);
    IntVector one = word.lanewise(VectorOperators.LSHR, 8).and(0xff).sub(1).sub(within);
    IntVector two = word.and(0xff).sub(1).sub(within);
    IntVector run =
        base.sub(one.lanewise(VectorOperators.ASHR, 31))
            .sub(two.lanewise(VectorOperators.ASHR, 31));
    run.intoArray(ring, at);
    Lanes.store(run, provenance, i);
    return base.eq(Buckets.CROWDED).anyTrue();
  }

  /// Finds the runs of rows by search. Takes no vector: one that leaves a loop is an object.
  private void search(int[] days, short[] cells, int i, int[] ring, int at, short[] provenance) {
    for (int k = 0; k < Lanes.ROWS; k++) {
      int run = table.find(cells[i + k] & 0xffff, days[i + k]);
      ring[at + k] = run;
      provenance[i + k] = (short) run;
    }
  }

  private static void answer(int[] days, int i, int[] ring, int at, int[] through) {
    IntVector effect = IntVector.fromArray(Lanes.INTS, ring, at);
    IntVector kept = IntVector.fromArray(Lanes.INTS, days, i);
    IntVector addend = effect.lanewise(VectorOperators.LSHL, 1).lanewise(VectorOperators.ASHR, 1);
    kept.and(effect.lanewise(VectorOperators.ASHR, 31))
        .add(addend)
        .blend(Days.OPEN, effect.eq(DayEffect.OPEN))
        .blend(Days.NEVER, effect.eq(DayEffect.NEVER))
        .intoArray(through, i);
  }

  /// Loads days as days from the first of the range.
  private static IntVector day(int[] days, int i, int least, int most) {
    return IntVector.fromArray(Lanes.INTS, days, i).min(most).max(least).sub(least);
  }

  /// Puts in place of each place what stands there. Written out: a loop of so few is not unrolled.
  private static void look(int[] from, int[] ring, int at) {
    lookEight(from, ring, at);
    if (Lanes.ROWS > 8) {
      lookEight(from, ring, at + 8);
    }
  }

  private static void lookEight(int[] from, int[] ring, int at) {
    ring[at] = from[ring[at]];
    ring[at + 1] = from[ring[at + 1]];
    ring[at + 2] = from[ring[at + 2]];
    ring[at + 3] = from[ring[at + 3]];
    ring[at + 4] = from[ring[at + 4]];
    ring[at + 5] = from[ring[at + 5]];
    ring[at + 6] = from[ring[at + 6]];
    ring[at + 7] = from[ring[at + 7]];
  }
}
