package org.sojourn.kernel;

/// A binary search for each row.
final class Search implements Loop {

  private final CellTable table;

  Search(CellTable table) {
    this.table = table;
  }

  @Override
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    for (int i = first; i < end; i++) {
      int run = table.find(cells[i] & 0xffff, days[i]);
      through[i] = table.through(run, days[i]);
      provenance[i] = (short) run;
    }
  }
}
