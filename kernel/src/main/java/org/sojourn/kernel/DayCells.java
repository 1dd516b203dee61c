package org.sojourn.kernel;

import java.util.List;
import java.util.OptionalInt;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;

/// Writes tests that look at one day alone as cells of a table: for each cell runs of days, whose
/// days become the number of their finding.
final class DayCells implements ProgramWriter.Shortcut {

  private final FindingIds ids;
  private final Axis axis = new Axis();
  private final CellTable.Builder cells = new CellTable.Builder();
  private int cellCount;
  private int runCount;

  DayCells(FindingIds ids) {
    this.ids = ids;
  }

  @Override
  public OptionalInt write(ProgramWriter writer, Node<Finding> node) {
    OptionalInt slot = axis.of(node);
    if (slot.isEmpty()) {
      return OptionalInt.empty();
    }
    List<AxisRuns.Run> runs = AxisRuns.of(node, slot.getAsInt(), ids::of);
    boolean asks = runs.stream().anyMatch(run -> run.finding() == AxisRuns.ASK);
    if ((asks && runs.size() == 1) || !hasRoom(runs.size())) {
      return OptionalInt.empty();
    }
    int cell = cellCount++; // now: the tests below may write cells too
    cells.cell();
    runs.forEach(run -> cells.constant(run.first(), run.finding()));
    runCount += runs.size();
    int otherwise = asks ? writer.test(node) : Program.ASK;
    return OptionalInt.of(writer.put(Program.CELL, writer.slot(slot.getAsInt()), cell, otherwise));
  }

  CellTable build() {
    return cells.build();
  }

  private boolean hasRoom(int runs) {
    return cellCount < CellTable.MOST && runCount + runs <= CellTable.MOST;
  }
}
