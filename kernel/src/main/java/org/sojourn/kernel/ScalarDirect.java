package org.sojourn.kernel;

import org.sojourn.time.Days;

/// One lookup a row, one row at a time.
final class ScalarDirect implements Loop {

  private final PackedTable table;

  ScalarDirect(PackedTable table) {
    this.table = table;
  }

  @Override
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    int[] words = table.words;
    int width = table.width();
    int least = table.range.first();
    int most = table.range.last();
    int base = table.base;
    for (int i = first; i < end; i++) {
      int day = days[i];
      int at = Math.max(least, Math.min(most, day)) - least;
      int word = words[(cells[i] & 0xffff) * width + at];
      int keep = word << 15 >> 31;
      int found = (word & 0xffff) + (day - PackedTable.BIAS & keep) + (base & ~keep);
      through[i] = (word & 0x1fffe) == PackedTable.NEVER ? end(word) : found;
      provenance[i] = (short) (word >>> 17);
    }
  }

  private static int end(int word) {
    return (word & 1) == 0 ? Days.NEVER : Days.OPEN;
  }
}
