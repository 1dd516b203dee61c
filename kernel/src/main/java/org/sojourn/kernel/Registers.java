package org.sojourn.kernel;

import java.util.Arrays;
import java.util.Optional;

/// A table of few cells with few runs each, laid out so that vector registers hold it: for the
/// first, second, third … run of all cells the day it begins and its effect, in 16 bits each.
final class Registers {

  /// The number that stands for no good day where the day is not kept.
  static final int NEVER = 0x7ffe;

  /// The number that stands for no last day where the day is not kept.
  static final int OPEN = 0x7fff;

  /// What is taken away from the number where the day is kept.
  static final int BIAS = 0x4000;

  /// Later than every day of the range.
  static final short NONE = 0x7fff;

  private static final int MOST_CELLS = 64;
  private static final int MOST_TURNS = 11; // beyond, a lookup in memory is as fast

  /// How many cells have room: 32 or 64.
  final int cells;

  /// The greatest number of runs of a cell, less one.
  final int turns;

  /// By turn and cell, days from the first of the range; [#NONE] where a cell has no more.
  final short[] from;

  /// By run of the cell and cell: the upper bit says that the day is kept, the others are a number
  /// from [Numbers#least], or from [#BIAS] back.
  final short[] effects;

  /// By cell its first run.
  final short[] begin;

  /// The days between which anything changes.
  final DayRange range;

  /// What is added where the day is not kept.
  final int base;

  /// Whether some days have no end or none known.
  final boolean ends;

  private Registers(
      int cells,
      int turns,
      short[] from,
      short[] effects,
      short[] begin,
      DayRange range,
      int base,
      boolean ends) {
    this.cells = cells;
    this.turns = turns;
    this.from = from;
    this.effects = effects;
    this.begin = begin;
    this.range = range;
    this.base = base;
    this.ends = ends;
  }

  /// Lays a table out.
  ///
  /// @return nothing if it does not fit
  static Optional<Registers> of(CellTable table) {
    DayRange range = DayRange.of(table);
    Numbers numbers = Numbers.of(table);
    int turns = 0;
    for (int cell = 0; cell < table.cells(); cell++) {
      turns = Math.max(turns, table.begin(cell + 1) - table.begin(cell) - 1);
    }
    if (table.cells() > MOST_CELLS
        || turns > MOST_TURNS
        || range.days() > NONE
        || numbers.spread() >= NEVER
        || !numbers.shiftsWithin(BIAS)) {
      return Optional.empty();
    }
    return Optional.of(lay(table, turns, range, numbers.least()));
  }

  private static Registers lay(CellTable table, int turns, DayRange range, int base) {
    int width = table.cells() <= MOST_CELLS / 2 ? MOST_CELLS / 2 : MOST_CELLS;
    short[] from = new short[Math.max(1, turns) * width];
    Arrays.fill(from, NONE);
    short[] effects = new short[(turns + 1) * width];
    short[] begin = new short[width];
    boolean ends = false;
    for (int cell = 0; cell < table.cells(); cell++) {
      begin[cell] = (short) table.begin(cell);
      for (int run = table.begin(cell); run < table.begin(cell + 1); run++) {
        int turn = run - table.begin(cell);
        if (turn > 0) {
          from[(turn - 1) * width + cell] = (short) (table.from(run) - range.first());
        }
        effects[turn * width + cell] = (short) word(table.effect(run), base);
        ends |= table.effect(run) == DayEffect.OPEN || table.effect(run) == DayEffect.NEVER;
      }
    }
    return new Registers(width, turns, from, effects, begin, range, base, ends);
  }

  private static int word(int effect, int base) {
    if (DayEffect.keeps(effect)) {
      return 0x8000 | (DayEffect.addend(effect) + BIAS);
    }
    return switch (effect) {
      case DayEffect.OPEN -> OPEN;
      case DayEffect.NEVER -> NEVER;
      default -> DayEffect.addend(effect) - base;
    };
  }
}
