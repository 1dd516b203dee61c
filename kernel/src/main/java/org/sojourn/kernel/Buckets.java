package org.sojourn.kernel;

import java.util.Arrays;

/// The runs of a table by buckets of days: one word for each cell and bucket, and one for each run.
///
/// A word of a bucket holds the run in which it begins (16 bits) and where in it the next two runs
/// begin (8 bits each; [#NONE] if they do not). The few buckets with more runs are [#CROWDED] and
/// are answered by search. The table grows with the runs and not with the days, so it stays in the
/// cache with thousands of cells.
final class Buckets {

  /// Where a run begins that does not begin in this bucket: after its last day.
  static final int NONE = 0x80;

  /// In place of the run, for a bucket in which more than two runs begin.
  static final int CROWDED = 0xffff;

  private static final int WIDEST = 7;
  private static final int NARROWEST = 3;
  private static final int MOST_WORDS = 1 << 26;

  /// By cell and bucket.
  final int[] words;

  /// By run, as [DayEffect] writes it.
  final int[] effects;

  /// The days between which anything changes.
  final DayRange range;

  /// A bucket holds two to the power of this days, 128 at most.
  final int shift;

  /// Whether any bucket is crowded.
  final boolean crowded;

  private Buckets(int[] words, int[] effects, DayRange range, int shift, boolean crowded) {
    this.words = words;
    this.effects = effects;
    this.range = range;
    this.shift = shift;
    this.crowded = crowded;
  }

  /// Makes the buckets as wide as they can be with hardly any of them crowded.
  static Buckets of(CellTable table) {
    DayRange range = DayRange.of(table);
    Buckets buckets = of(table, range, WIDEST);
    for (int shift = WIDEST - 1; shift >= NARROWEST && buckets.isOftenCrowded(); shift--) {
      if (table.cells() * ((range.days() >> shift) + 1) > MOST_WORDS) {
        break;
      }
      buckets = of(table, range, shift);
    }
    return buckets;
  }

  /// The number of buckets of a cell.
  int perCell() {
    return (int) (((range.days() - 1) >> shift) + 1);
  }

  /// Finds the run of one day: what the loops do for a row.
  int find(CellTable table, int cell, int day) {
    int at = Math.max(range.first(), Math.min(range.last(), day)) - range.first();
    int word = words[cell * perCell() + (at >> shift)];
    int run = word >>> 16;
    if (run == CROWDED) {
      return table.find(cell, day);
    }
    int last = at & ((1 << shift) - 1);
    return run + (((word >> 8 & 0xff) - 1 - last) >>> 31) + (((word & 0xff) - 1 - last) >>> 31);
  }

  private boolean isOftenCrowded() {
    return Arrays.stream(words).filter(word -> word >>> 16 == CROWDED).count() * 256 > words.length;
  }

  private static Buckets of(CellTable table, DayRange range, int shift) {
    int perCell = (int) (((range.days() - 1) >> shift) + 1);
    int[] words = new int[Math.multiplyExact(perCell, table.cells())];
    boolean crowded = false;
    for (int cell = 0; cell < table.cells(); cell++) {
      int run = table.begin(cell);
      for (int bucket = 0; bucket < perCell; bucket++) {
        long begin = range.first() + ((long) bucket << shift);
        long end = begin + (1 << shift);
        int base = upTo(table, cell, run, begin);
        run = upTo(table, cell, base, end - 1);
        words[cell * perCell + bucket] =
            run - base > 2
                ? CROWDED << 16
                : base << 16
                    | offset(table, base + 1, run, begin) << 8
                    | offset(table, base + 2, run, begin);
        crowded |= run - base > 2;
      }
    }
    int[] effects = new int[table.runs()];
    Arrays.setAll(effects, table::effect);
    return new Buckets(words, effects, range, shift, crowded);
  }

  /// The last run of a cell that begins on or before a day, looked for from a run on.
  private static int upTo(CellTable table, int cell, int run, long day) {
    int found = run;
    while (found + 1 < table.begin(cell + 1) && table.from(found + 1) <= day) {
      found++;
    }
    return found;
  }

  private static int offset(CellTable table, int run, int last, long begin) {
    return run <= last ? (int) (table.from(run) - begin) : NONE;
  }
}
