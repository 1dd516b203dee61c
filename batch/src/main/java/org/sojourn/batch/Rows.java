package org.sojourn.batch;

import java.util.Arrays;
import java.util.List;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// Rows of a list in columns, as the engine takes them. Filled, answered and filled again, so that
/// nothing is made for each row.
public final class Rows {

  /// How many rows there can be.
  public static final int CAPACITY = 2048;

  private static final List<Purpose> PURPOSES = List.of(Purpose.values());

  private final int[] kinds = new int[CAPACITY];
  private final int[] purposes = new int[CAPACITY];
  private final int[] asOf = new int[CAPACITY];
  private final int[][] values;
  private int size;

  /// Makes an empty chunk.
  ///
  /// @param blank a value for each fact that no column gives, by slot
  public Rows(int[] blank) {
    values = new int[blank.length + 1][CAPACITY];
    for (int slot = 0; slot < blank.length; slot++) {
      Arrays.fill(values[slot], blank[slot]);
    }
    Arrays.fill(values[blank.length], Fact.UNKNOWN);
  }

  /// Returns the number that stands for a purpose.
  ///
  /// @param purpose the purpose
  /// @return its place among all purposes
  public static int place(Purpose purpose) {
    return PURPOSES.indexOf(purpose);
  }

  /// Adds a row.
  ///
  /// @param kind the kind of document
  /// @param purpose for what
  /// @param printed epoch day on the paper, or [Fact#UNKNOWN]
  /// @param facts a value for each fact by slot
  /// @param day epoch day asked about
  public void add(Kind kind, Purpose purpose, int printed, int[] facts, int day) {
    int row = size++;
    kinds[row] = kind.slot();
    purposes[row] = place(purpose);
    asOf[row] = day;
    for (int slot = 0; slot < facts.length; slot++) {
      values[slot][row] = facts[slot];
    }
    values[facts.length][row] = printed;
  }

  /// Takes all rows away.
  public void clear() {
    size = 0;
  }

  /// Says how many rows there are, once they stand in the columns.
  ///
  /// @param rows at most [#CAPACITY]
  public void size(int rows) {
    size = rows;
  }

  /// Returns how many rows there are.
  ///
  /// @return their number
  public int size() {
    return size;
  }

  /// Returns the kinds.
  ///
  /// @return the slot of a kind, by row
  public int[] kinds() {
    return kinds;
  }

  /// Returns the purposes.
  ///
  /// @return the place of a purpose ([#place(Purpose)]), by row
  public int[] purposes() {
    return purposes;
  }

  /// Returns the days asked about.
  ///
  /// @return epoch days, by row
  public int[] asOf() {
    return asOf;
  }

  /// Returns the values of one fact.
  ///
  /// @param slot the slot of the fact; the one after all facts is the day on the paper
  /// @return values, by row
  public int[] values(int slot) {
    return values[slot];
  }

  /// Returns how many columns of values there are.
  ///
  /// @return one more than the pack has facts
  public int slots() {
    return values.length;
  }
}
