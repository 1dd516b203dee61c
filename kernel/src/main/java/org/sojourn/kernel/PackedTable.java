package org.sojourn.kernel;

import java.util.Optional;
import org.sojourn.time.Days;

/// One word for each cell and day: the provenance in the upper 15 bits, then whether the day is
/// kept, then 16 bits of number. One lookup answers; while the table fits the cache of a core there
/// is no simpler way.
final class PackedTable {

  /// The number that stands for [Days#NEVER] where the day is not kept.
  static final int NEVER = 0xfffe;

  /// The number that stands for [Days#OPEN] where the day is not kept.
  static final int OPEN = 0xffff;

  /// What is taken away from the number where the day is kept.
  static final int BIAS = 0x8000;

  /// By cell and day.
  final int[] words;

  /// The days between which anything changes.
  final DayRange range;

  /// What is added to the number where the day is not kept.
  final int base;

  private PackedTable(int[] words, DayRange range, int base) {
    this.words = words;
    this.range = range;
    this.base = base;
  }

  /// Packs a table.
  ///
  /// @param most the largest number of words
  /// @return the packed table, or nothing if it does not fit
  static Optional<PackedTable> of(CellTable table, int most) {
    DayRange range = DayRange.of(table);
    Numbers numbers = Numbers.of(table);
    if (range.days() * table.cells() > most
        || table.runs() > 1 << 15
        || numbers.spread() >= NEVER
        || !numbers.shiftsWithin(BIAS)) {
      return Optional.empty();
    }
    int width = (int) range.days();
    int[] words = new int[width * table.cells()];
    for (int cell = 0; cell < table.cells(); cell++) {
      int run = table.begin(cell);
      for (int at = 0; at < width; at++) {
        if (run + 1 < table.begin(cell + 1) && table.from(run + 1) == range.first() + at) {
          run++;
        }
        words[cell * width + at] = run << 17 | word(table.effect(run), numbers.least());
      }
    }
    return Optional.of(new PackedTable(words, range, numbers.least()));
  }

  int width() {
    return range.last() - range.first() + 1;
  }

  private static int word(int effect, int base) {
    if (DayEffect.keeps(effect)) {
      return 1 << 16 | (DayEffect.addend(effect) + BIAS);
    }
    return switch (effect) {
      case DayEffect.OPEN -> OPEN;
      case DayEffect.NEVER -> NEVER;
      default -> DayEffect.addend(effect) - base;
    };
  }
}
