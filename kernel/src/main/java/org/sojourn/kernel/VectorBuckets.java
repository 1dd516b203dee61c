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
    int[] ring = new int[RING];
    int rows = Lanes.ROWS;
    int until = first + (end - first) / rows * rows;
    for (int i = first; i < until + (STAGES - 1) * rows; i += rows) {
      int at = i - first;
      if (i < until) {
        place(days, cells, i, ring, at & RING - 1);
      }
      if (at >= rows && i < until + rows) {
        look(words, ring, at - rows & RING - 1);
      }
      if (at >= 2 * rows && i < until + 2 * rows) {
        choose(days, cells, i - 2 * rows, ring, at - 2 * rows & RING - 1, provenance);
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
  private void place(int[] days, short[] cells, int i, int[] ring, int at) {
    day(days, i)
        .lanewise(VectorOperators.ASHR, buckets.shift)
        .add(Lanes.cells(cells, i).mul(buckets.perCell()))
        .intoArray(ring, at);
  }

  /// Finds the run of each row from its word.
  private void choose(int[] days, short[] cells, int i, int[] ring, int at, short[] provenance) {
    IntVector word = IntVector.fromArray(Lanes.INTS, ring, at);
    IntVector last = day(days, i).and((1 << buckets.shift) - 1);
    IntVector base = word.lanewise(VectorOperators.LSHR, 16);
    IntVector one = word.lanewise(VectorOperators.LSHR, 8).and(0xff).sub(1).sub(last);
    IntVector two = word.and(0xff).sub(1).sub(last);
    IntVector run =
        base.sub(one.lanewise(VectorOperators.ASHR, 31))
            .sub(two.lanewise(VectorOperators.ASHR, 31));
    run.intoArray(ring, at);
    if (buckets.crowded && base.eq(Buckets.CROWDED).anyTrue()) {
      search(base, days, cells, i, ring, at);
      run = IntVector.fromArray(Lanes.INTS, ring, at);
    }
    Lanes.store(run, provenance, i);
  }

  private void search(IntVector base, int[] days, short[] cells, int i, int[] ring, int at) {
    for (int k = 0; k < Lanes.ROWS; k++) {
      if (base.lane(k) == Buckets.CROWDED) {
        ring[at + k] = table.find(cells[i + k] & 0xffff, days[i + k]);
      }
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

  private IntVector day(int[] days, int i) {
    DayRange range = buckets.range;
    return IntVector.fromArray(Lanes.INTS, days, i)
        .min(range.last())
        .max(range.first())
        .sub(range.first());
  }

  /// Puts in place of each place what stands there. Written out: a loop of so few is not unrolled.
  private static void look(int[] from, int[] ring, int at) {
    for (int k = at; k < at + Lanes.ROWS; k += 4) {
      ring[k] = from[ring[k]];
      ring[k + 1] = from[ring[k + 1]];
      ring[k + 2] = from[ring[k + 2]];
      ring[k + 3] = from[ring[k + 3]];
    }
  }
}
