package org.sojourn.bench.kernel;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.NormalForm;
import org.sojourn.kernel.CellKernel;
import org.sojourn.kernel.CellTable;
import org.sojourn.kernel.Chunk;
import org.sojourn.kernel.DenseCells;
import org.sojourn.kernel.Form;
import org.sojourn.kernel.Tiles;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// Invented documents as two columns, the table that moves their days, and room for the answers:
/// 12 bytes a record, half of them read and half written.
final class Columns {

  private static final int DRAWN = 1 << 20; // after so many, records repeat
  private static final int FIRST = 18_000;
  private static final int TEN_YEARS = 3650;

  final String name;
  final CellTable table;
  final int[] days;
  final short[] cells;
  final int[] through;
  final short[] provenance;

  private Columns(String name, CellTable table, int[] days, short[] cells, int rows) {
    this.name = name;
    this.table = table;
    this.days = new int[rows];
    this.cells = new short[rows];
    for (int row = 0; row < rows; row++) {
      this.days[row] = days[row % days.length];
      this.cells[row] = cells[row % cells.length];
    }
    this.through = new int[rows];
    this.provenance = new short[rows];
  }

  /// Draws columns by name: a number is that of the cells of a table that is invented as well,
  /// anything else is a pack and the day asked, such as `ru 2022-03-01`.
  static Columns of(String name, int rows) {
    return Character.isDigit(name.charAt(0))
        ? invented(Integer.parseInt(name), rows)
        : ofPack(name.substring(0, 2), name.substring(3), rows);
  }

  int rows() {
    return days.length;
  }

  /// The yardstick: the same bytes by plain copy, tile by tile.
  void copy(Tiles tiles) {
    tiles.run(
        rows(),
        (first, end) -> {
          int count = (int) (end - first);
          System.arraycopy(days, (int) first, through, (int) first, count);
          System.arraycopy(cells, (int) first, provenance, (int) first, count);
        });
  }

  void run(Tiles tiles, CellKernel kernel) {
    tiles.run(
        rows(),
        (first, end) -> kernel.run(days, cells, through, provenance, (int) first, (int) end));
  }

  /// Checks a form against binary search.
  ///
  /// @throws IllegalStateException if they differ
  void check(CellKernel kernel) {
    int count = Math.min(rows(), DRAWN);
    kernel.run(days, cells, through, provenance, 0, count);
    int[] expectedThrough = new int[count];
    short[] expected = new short[count];
    CellKernel.of(table, Form.SEARCH).run(days, cells, expectedThrough, expected, 0, count);
    if (Arrays.mismatch(expectedThrough, 0, count, through, 0, count) >= 0
        || Arrays.mismatch(expected, 0, count, provenance, 0, count) >= 0) {
      throw new IllegalStateException(kernel.form() + " differs from the search on " + name);
    }
  }

  /// Cells of two to seven changes over ten years. Up to a hundred cells the frequent ones are much
  /// more so (the share of a cell falls as its number rises); beyond, all are as likely, which is
  /// the worst for the cache.
  private static Columns invented(int cells, int rows) {
    SplittableRandom random = new SplittableRandom(1);
    CellTable.Builder builder = new CellTable.Builder();
    for (int cell = 0; cell < cells; cell++) {
      TreeSet<Integer> begins = new TreeSet<>();
      int changes = 2 + random.nextInt(6);
      while (begins.size() <= changes) {
        begins.add(FIRST + random.nextInt(TEN_YEARS));
      }
      builder.cell();
      for (int begin : begins) {
        if (random.nextBoolean()) {
          builder.constant(begin, begin + random.nextInt(400));
        } else {
          builder.later(begin, random.nextInt(400));
        }
      }
    }
    int[] days = new int[Math.min(DRAWN, rows)];
    short[] drawn = new short[days.length];
    for (int row = 0; row < days.length; row++) {
      days[row] = FIRST + random.nextInt(TEN_YEARS);
      double share = random.nextDouble();
      int cell = cells <= 100 ? (int) Math.pow(cells + 1, share) - 1 : (int) (share * cells);
      drawn[row] = (short) Math.min(cell, cells - 1);
    }
    return new Columns(cells + " cells", builder.build(), days, drawn, rows);
  }

  /// Documents of every kind and purpose in turn, their coded facts at random and their other days
  /// as assumed, printed from three years before the day asked to one after; those that the
  /// evaluator must answer are left out.
  private static Columns ofPack(String pack, String asOf, int rows) {
    NormalForm normal = NormalForm.of(Packs.load(pack), Optional.empty());
    AnswerForm form = normal.on(Days.parse(asOf));
    DenseCells dense = DenseCells.of(form);
    SplittableRandom random = new SplittableRandom(1);
    int[] blank = normal.evaluator().blankFacts();
    int count = Math.min(DRAWN, rows);
    Chunk in = new Chunk(count, form.printedSlot() + 1);
    in.size = count;
    for (int row = 0; row < count; row++) {
      Diagram<Finding> diagram = form.diagrams().get(row % form.diagrams().size());
      in.start[row] = dense.start(diagram.kind(), diagram.purpose());
      for (Fact fact : form.law().facts()) {
        in.values[fact.slot()][row] = value(fact, blank[fact.slot()], random);
      }
      in.values[form.printedSlot()][row] = form.asOf() - 1095 + random.nextInt(1460);
    }
    short[] cells = new short[count];
    dense.cells(in, cells);
    int[] days = in.values[form.printedSlot()];
    int kept = 0;
    for (int row = 0; row < count; row++) {
      if (cells[row] != dense.askCell()) {
        cells[kept] = cells[row];
        days[kept++] = days[row];
      }
    }
    String name = "%s, %d cells, %d %% dense".formatted(
        pack, dense.table().cells(), 100L * kept / count);
    return new Columns(
        name, dense.table(), Arrays.copyOf(days, kept), Arrays.copyOf(cells, kept), rows);
  }

  private static int value(Fact fact, int blank, SplittableRandom random) {
    return switch (fact.type()) {
      case FactType.Day _, FactType.Quantity _ -> blank;
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          random.nextInt(fact.type().codeList().orElseThrow().size());
    };
  }
}
