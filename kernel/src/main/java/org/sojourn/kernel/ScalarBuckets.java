package org.sojourn.kernel;

/// Two lookups a row, one row at a time, without a branch that depends on the day.
final class ScalarBuckets implements Loop {

  private final CellTable table;
  private final Buckets buckets;

  ScalarBuckets(CellTable table, Buckets buckets) {
    this.table = table;
    this.buckets = buckets;
  }

  @Override
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    int[] words = buckets.words;
    int[] effects = buckets.effects;
    int perCell = buckets.perCell();
    int shift = buckets.shift;
    int within = (1 << shift) - 1;
    int least = buckets.range.first();
    int most = buckets.range.last();
    for (int i = first; i < end; i++) {
      int day = days[i];
      int at = Math.max(least, Math.min(most, day)) - least;
      int word = words[(cells[i] & 0xffff) * perCell + (at >> shift)];
      int run = word >>> 16;
      if (run == Buckets.CROWDED) {
        run = table.find(cells[i] & 0xffff, day);
      } else {
        int last = at & within;
        run += (((word >> 8 & 0xff) - 1 - last) >>> 31) + (((word & 0xff) - 1 - last) >>> 31);
      }
      through[i] = DayEffect.at(effects[run], day);
      provenance[i] = (short) run;
    }
  }
}
