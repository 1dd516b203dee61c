package org.sojourn.kernel;

/// One way to run through columns with a table.
interface Loop {

  /// Fills the rows from `first` to `end`, exclusive, which lie within all columns.
  void run(int[] days, short[] cells, int[] through, short[] provenance, int first, int end);
}
