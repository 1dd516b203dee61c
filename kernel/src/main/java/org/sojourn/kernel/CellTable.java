package org.sojourn.kernel;

import java.util.Arrays;
import org.sojourn.time.Days;

/// What each cell makes of one column of days: runs of days without gaps from the earliest to the
/// latest, each with what its days become.
///
/// The place of a run among all runs of the table is its provenance: the answer by which its days
/// were moved can be looked up from it.
public final class CellTable {

  /// The most cells and the most runs: what 16 bits can tell apart.
  public static final int MOST = 0xffff;

  /// How far from 1970-01-01 a run may begin, in days: some 2,800 years.
  public static final int FARTHEST = 1_000_000;

  private final int[] begin;
  private final int[] from;
  private final int[] effect;

  private CellTable(Builder builder) {
    this.begin = Arrays.copyOf(builder.begin, builder.cells + 1);
    this.begin[builder.cells] = builder.runs;
    this.from = Arrays.copyOf(builder.from, builder.runs);
    this.effect = Arrays.copyOf(builder.effect, builder.runs);
  }

  /// Returns the number of cells.
  ///
  /// @return the cells are numbered from 0 to this, exclusive
  public int cells() {
    return begin.length - 1;
  }

  /// Returns the number of runs of all cells.
  ///
  /// @return provenances are numbered from 0 to this, exclusive
  public int runs() {
    return from.length;
  }

  /// Finds the run of a day by search: the plain way that all others must equal.
  ///
  /// @param cell the cell
  /// @param day epoch day, any `int`
  /// @return the provenance
  public int find(int cell, int day) {
    int low = begin[cell];
    int high = begin[cell + 1];
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (from[middle] <= day) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Returns what a day becomes.
  ///
  /// @param provenance as [#find] gives it for the day
  /// @param day epoch day
  /// @return epoch day, [Days#OPEN] or [Days#NEVER]
  public int through(int provenance, int day) {
    return DayEffect.at(effect[provenance], day);
  }

  /// Returns the first run of a cell; that of the cell after the last is the number of all runs.
  int begin(int cell) {
    return begin[cell];
  }

  /// Returns the first day of a run; the first run of a cell begins at [Integer#MIN_VALUE].
  int from(int run) {
    return from[run];
  }

  /// Returns what the days of a run become, as [DayEffect] writes it.
  int effect(int run) {
    return effect[run];
  }

  /// Puts a table together, cell by cell and run by run.
  public static final class Builder {

    private int cells;
    private int runs;
    private int[] begin = new int[64];
    private int[] from = new int[256];
    private int[] effect = new int[256];

    /// Begins an empty table.
    public Builder() {}

    /// Begins the next cell. It needs one run at least.
    ///
    /// @return this
    /// @throws IllegalStateException if the cell before has no run, or there are too many
    public Builder cell() {
      if (cells == MOST) {
        throw new IllegalStateException("a table holds at most " + MOST + " cells");
      }
      checkRun();
      if (cells + 1 == begin.length) {
        begin = Arrays.copyOf(begin, 2 * begin.length);
      }
      begin[cells++] = runs;
      return this;
    }

    /// Adds a run whose days all become one.
    ///
    /// Runs rise from one to the next, and begin within [#FARTHEST] days of 1970.
    ///
    /// @param first its first day; not looked at for the first run of a cell, which begins before
    ///     all days
    /// @param day epoch day, [Days#OPEN] or [Days#NEVER]
    /// @return this
    public Builder constant(int first, int day) {
      return run(first, DayEffect.constant(day));
    }

    /// Adds a run whose days move.
    ///
    /// Runs rise from one to the next, and begin within [#FARTHEST] days of 1970.
    ///
    /// @param first its first day; not looked at for the first run of a cell
    /// @param days by how many, negative for back
    /// @return this
    public Builder later(int first, int days) {
      return run(first, DayEffect.later(days));
    }

    /// Puts the table together.
    ///
    /// @return the table
    /// @throws IllegalStateException if the last cell has no run
    public CellTable build() {
      checkRun();
      return new CellTable(this);
    }

    private void checkRun() {
      if (cells > 0 && begin[cells - 1] == runs) {
        throw new IllegalStateException("cell " + (cells - 1) + " has no run");
      }
    }

    private Builder run(int first, int word) {
      if (cells == 0) {
        throw new IllegalStateException("a run needs a cell before it");
      }
      if (runs == MOST) {
        throw new IllegalStateException("a table holds at most " + MOST + " runs");
      }
      boolean opens = begin[cells - 1] == runs;
      if (!opens && (first < -FARTHEST || first > FARTHEST)) {
        throw new IllegalArgumentException(
            "a run begins within %d days of 1970, got %d".formatted(FARTHEST, first));
      }
      if (!opens && first <= from[runs - 1]) {
        throw new IllegalArgumentException(
            "the runs of a cell must rise, got %d after %d".formatted(first, from[runs - 1]));
      }
      if (runs == from.length) {
        from = Arrays.copyOf(from, 2 * runs);
        effect = Arrays.copyOf(effect, 2 * runs);
      }
      from[runs] = opens ? Integer.MIN_VALUE : first;
      effect[runs++] = word;
      return this;
    }
  }
}
