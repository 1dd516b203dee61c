package org.sojourn.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.sojourn.time.Days;

/// No lookup in memory at all: each run of all cells sits in one or two registers, from which the
/// cells of 32 rows choose at once, and the rows whose day has reached the run take it over.
///
/// Needs vectors of 512 bits with lanes of 16.
final class VectorRegisters implements Loop {

  private static final VectorSpecies<Short> WIDE = ShortVector.SPECIES_512;
  private static final VectorSpecies<Short> HALF = ShortVector.SPECIES_256;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_512;
  private static final int BLOCK = 256; // what the three passes keep in the nearest cache

  private final Registers table;
  private final Loop rest;

  VectorRegisters(Registers table, Loop rest) {
    this.table = table;
    this.rest = rest;
  }

  static boolean isAble() {
    return ShortVector.SPECIES_PREFERRED.length() == WIDE.length();
  }

  @Override
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    short[] places = new short[BLOCK];
    short[] words = new short[BLOCK];
    int i = first;
    for (; i <= end - BLOCK; i += BLOCK) {
      place(days, i, places);
      if (table.cells == WIDE.length()) {
        chooseFew(table, cells, i, places, words, provenance);
      } else {
        choose(table, cells, i, places, words, provenance);
      }
      answer(days, i, words, through);
    }
    rest.run(days, cells, through, provenance, i, end);
  }

  private void place(int[] days, int i, short[] places) {
    int least = table.range.first();
    int most = table.range.last();
    for (int k = 0; k < BLOCK; k += INTS.length()) {
      IntVector day = IntVector.fromArray(INTS, days, i + k).min(most).max(least).sub(least);
      ((ShortVector) day.convertShape(VectorOperators.I2S, HALF, 0)).intoArray(places, k);
    }
  }

  private static void choose(
      Registers table, short[] cells, int i, short[] places, short[] words, short[] provenance) {
    short[] effects = table.effects;
    short[] from = table.from;
    short[] begin = table.begin;
    int turns = table.turns;
    for (int k = 0; k < BLOCK; k += WIDE.length()) {
      ShortVector cell = ShortVector.fromArray(WIDE, cells, i + k);
      ShortVector place = ShortVector.fromArray(WIDE, places, k);
      ShortVector word = of(effects, 0, cell);
      ShortVector run = of(begin, 0, cell);
      for (int turn = 0; turn < turns; turn++) {
        VectorMask<Short> reached = place.compare(VectorOperators.GE, of(from, turn, cell));
        word = word.blend(of(effects, turn + 1, cell), reached);
        run = run.add((short) 1, reached);
      }
      word.intoArray(words, k);
      run.intoArray(provenance, i + k);
    }
  }

  private static ShortVector of(short[] table, int turn, ShortVector cell) {
    int at = turn * 2 * WIDE.length();
    return cell.selectFrom(
        ShortVector.fromArray(WIDE, table, at),
        ShortVector.fromArray(WIDE, table, at + WIDE.length()));
  }

  /// The same with half of the registers, for 32 cells and fewer.
  private static void chooseFew(
      Registers table, short[] cells, int i, short[] places, short[] words, short[] provenance) {
    short[] effects = table.effects;
    short[] from = table.from;
    short[] begin = table.begin;
    int turns = table.turns;
    for (int k = 0; k < BLOCK; k += WIDE.length()) {
      ShortVector cell = ShortVector.fromArray(WIDE, cells, i + k);
      ShortVector place = ShortVector.fromArray(WIDE, places, k);
      ShortVector word = ofFew(effects, 0, cell);
      ShortVector run = ofFew(begin, 0, cell);
      for (int turn = 0; turn < turns; turn++) {
        VectorMask<Short> reached = place.compare(VectorOperators.GE, ofFew(from, turn, cell));
        word = word.blend(ofFew(effects, turn + 1, cell), reached);
        run = run.add((short) 1, reached);
      }
      word.intoArray(words, k);
      run.intoArray(provenance, i + k);
    }
  }

  private static ShortVector ofFew(short[] table, int turn, ShortVector cell) {
    return cell.selectFrom(ShortVector.fromArray(WIDE, table, turn * WIDE.length()));
  }

  private void answer(int[] days, int i, short[] words, int[] through) {
    int base = table.base;
    for (int k = 0; k < BLOCK; k += INTS.length()) {
      IntVector word =
          (IntVector)
              ShortVector.fromArray(HALF, words, k).convertShape(VectorOperators.S2I, INTS, 0);
      IntVector keep = word.lanewise(VectorOperators.ASHR, 31);
      IntVector day = IntVector.fromArray(INTS, days, i + k);
      IntVector found = word.and(0x7fff).add(base).add(day.sub(Registers.BIAS + base).and(keep));
      if (table.ends) {
        found =
            found
                .blend(Days.OPEN, word.eq(Registers.OPEN))
                .blend(Days.NEVER, word.eq(Registers.NEVER));
      }
      found.intoArray(through, i + k);
    }
  }
}
