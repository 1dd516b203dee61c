package org.sojourn.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import org.sojourn.time.Days;

/// One gathered lookup for as many rows as a vector holds.
final class VectorDirect implements Loop {

  private final PackedTable table;
  private final ScalarDirect rest;

  VectorDirect(PackedTable table) {
    this.table = table;
    this.rest = new ScalarDirect(table);
  }

  @Override
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    int[] words = table.words;
    int width = table.width();
    int least = table.range.first();
    int most = table.range.last();
    int base = table.base;
    int[] at = new int[Lanes.ROWS];
    int i = first;
    for (; i <= end - Lanes.ROWS; i += Lanes.ROWS) {
      IntVector day = IntVector.fromArray(Lanes.INTS, days, i);
      IntVector place = day.min(most).max(least).sub(least);
      place.add(Lanes.cells(cells, i).mul(width)).intoArray(at, 0);
      IntVector word = IntVector.fromArray(Lanes.INTS, words, 0, at, 0);
      answer(word, day, base).intoArray(through, i);
      Lanes.store(word.lanewise(VectorOperators.LSHR, 17), provenance, i);
    }
    rest.run(days, cells, through, provenance, i, end);
  }

  private static IntVector answer(IntVector word, IntVector day, int base) {
    IntVector keep = word.lanewise(VectorOperators.LSHL, 15).lanewise(VectorOperators.ASHR, 31);
    IntVector number = word.and(0xffff);
    IntVector found = number.add(base).add(day.sub(PackedTable.BIAS + base).and(keep));
    IntVector kind = word.and(0x1ffff);
    VectorMask<Integer> open = kind.compare(VectorOperators.EQ, PackedTable.OPEN);
    VectorMask<Integer> never = kind.compare(VectorOperators.EQ, PackedTable.NEVER);
    return found.blend(Days.OPEN, open).blend(Days.NEVER, never);
  }
}
