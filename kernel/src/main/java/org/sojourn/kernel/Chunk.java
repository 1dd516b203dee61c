package org.sojourn.kernel;

/// Columns of some documents, to be answered together. Reused from one lot to the next.
public final class Chunk {

  /// How many rows are filled.
  public int size;

  /// By row, where its kind and purpose begin: [Kernel#start].
  public final int[] start;

  /// By slot and row, what is known of the document: the slots of the facts of the pack, then the
  /// day on the paper. A day is an epoch day, a coded value the place of its code;
  /// [org.sojourn.law.Fact#ABSENT] and [org.sojourn.law.Fact#UNKNOWN] stand beside them. A column
  /// that [Kernel#slots] does not name need not be filled.
  public final int[][] values;

  /// Makes room. All values are 0 at first.
  ///
  /// @param capacity the most rows
  /// @param slots the number of facts of the pack and one
  public Chunk(int capacity, int slots) {
    this.start = new int[capacity];
    this.values = new int[slots][capacity];
  }

  /// Returns how many rows have room.
  ///
  /// @return the capacity
  public int capacity() {
    return start.length;
  }
}
