package org.sojourn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

final class CellKernelTest {

  private static final int FIRST = 18_000;

  @ParameterizedTest(name = "{0} cells, at most {1} runs over {2} days, seed {3}")
  @CsvSource({
    "1, 1, 1, 1",
    "1, 8, 40, 2",
    "7, 12, 3650, 3",
    "32, 8, 3650, 4",
    "33, 8, 3650, 5",
    "64, 12, 4000, 6",
    "65, 8, 3650, 7",
    "40, 40, 3650, 8",
    "400, 7, 3650, 9",
    "4000, 7, 3650, 10",
    "5, 5, 100000, 11",
    "60, 300, 3650, 12",
  })
  void equalsTheSearchInEveryForm(int cells, int mostRuns, int days, long seed) {
    CellTable table = new SampleTables(seed).draw(cells, mostRuns, FIRST, days);
    Columns in = Columns.draw(table, FIRST, days, seed);
    Columns expected = in.run(CellKernel.of(table, Form.SEARCH));

    for (Form form : CellKernel.forms(table)) {
      Columns found = in.run(CellKernel.of(table, form));
      assertThat(found.provenance).as(form.name()).isEqualTo(expected.provenance);
      assertThat(found.through).as(form.name()).isEqualTo(expected.through);
    }
  }

  @Test
  void knowsFormsOfEveryKind() {
    CellTable few = new SampleTables(1).draw(20, 6, FIRST, 3650);
    CellTable many = new SampleTables(1).draw(4000, 6, FIRST, 3650);

    assertThat(CellKernel.forms(few)).contains(Form.SCALAR_DIRECT, Form.SCALAR_BUCKETS);
    assertThat(CellKernel.forms(many)).doesNotContain(Form.VECTOR_REGISTERS);
    assertThat(CellKernel.of(many).form()).isIn(Form.VECTOR_BUCKETS, Form.SCALAR_BUCKETS);
    assertThat(CellKernel.of(few).form()).isNotIn(Form.SEARCH, Form.SCALAR_BUCKETS);
  }

  @Test
  void refusesAFormThatDoesNotFit() {
    CellTable many = new SampleTables(1).draw(4000, 6, FIRST, 3650);

    assertThatThrownBy(() -> CellKernel.of(many, Form.VECTOR_REGISTERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("VECTOR_REGISTERS does not suit");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void answersDaysFarOutside(Form form) {
    CellTable table =
        new CellTable.Builder()
            .cell()
            .later(0, -3)
            .constant(FIRST, 20_000)
            .later(19_000, 5)
            .build();
    if (!CellKernel.forms(table).contains(form)) {
      return;
    }
    int[] days = {
      Integer.MIN_VALUE + 3, -FIRST, FIRST - 1, FIRST, 18_999, 19_000, Integer.MAX_VALUE - 9
    };
    int[] through = new int[days.length];
    CellKernel.of(table, form)
        .run(days, new short[days.length], through, new short[days.length], 0, days.length);

    assertThat(through)
        .containsExactly(
            Integer.MIN_VALUE,
            -FIRST - 3,
            FIRST - 4,
            20_000,
            20_000,
            19_005,
            Integer.MAX_VALUE - 4);
  }

  @ParameterizedTest
  @CsvSource({"20, 1", "20, 2", "4000, 2"})
  void runsOverMemoryOutsideTheHeapAndByTiles(int cells, int threads) {
    CellTable table = new SampleTables(3).draw(cells, 6, FIRST, 3650);
    CellKernel kernel = CellKernel.of(table);
    Columns in = Columns.draw(table, FIRST, 3650, 5);
    Columns expected = in.run(kernel);
    int rows = in.days.length;

    try (Arena arena = Arena.ofShared();
        Tiles tiles = new Tiles(threads)) {
      MemorySegment days = arena.allocateFrom(ValueLayout.JAVA_INT, in.days);
      MemorySegment cell = arena.allocateFrom(ValueLayout.JAVA_SHORT, in.cells);
      MemorySegment through = arena.allocate(4L * rows, 4);
      MemorySegment provenance = arena.allocate(2L * rows, 2);
      tiles.run(rows, (first, end) -> kernel.run(days, cell, through, provenance, first, end));

      assertThat(through.toArray(ValueLayout.JAVA_INT)).isEqualTo(expected.through);
      assertThat(provenance.toArray(ValueLayout.JAVA_SHORT)).isEqualTo(expected.provenance);
    }
  }

  @Test
  void leavesOtherRowsAlone() {
    CellTable table = new SampleTables(2).draw(30, 6, FIRST, 3650);
    Columns in = Columns.draw(table, FIRST, 3650, 8);
    for (Form form : CellKernel.forms(table)) {
      int[] through = new int[in.days.length];
      short[] provenance = new short[in.days.length];
      CellKernel.of(table, form).run(in.days, in.cells, through, provenance, 7, 1000);

      assertThat(through[6]).isZero();
      assertThat(through[1000]).isZero();
      assertThat(provenance[1000]).isZero();
      assertThat(through[999]).isEqualTo(in.run(CellKernel.of(table)).through[999]);
    }
  }

  /// Columns in and out.
  private static final class Columns {

    private final int[] days;
    private final short[] cells;
    private final int[] through;
    private final short[] provenance;

    Columns(int[] days, short[] cells) {
      this.days = days;
      this.cells = cells;
      this.through = new int[days.length];
      this.provenance = new short[days.length];
    }

    /// Every day around every beginning of a run, then days at random, and some far outside.
    static Columns draw(CellTable table, int first, int days, long seed) {
      Random random = new Random(seed);
      int edges = Math.min(3 * table.runs(), 30_000);
      int rows = edges + 70_001;
      Columns columns = new Columns(new int[rows], new short[rows]);
      int[] cellOfRun = cellOfRun(table);
      for (int row = 0; row < rows; row++) {
        int run = row < edges ? row / 3 : 0;
        int cell = row < edges ? cellOfRun[run] : random.nextInt(table.cells());
        columns.cells[row] = (short) cell;
        columns.days[row] = row < edges ? table.from(run) + row % 3 - 1 : any(random, first, days);
      }
      return columns;
    }

    private static int[] cellOfRun(CellTable table) {
      int[] cells = new int[table.runs()];
      for (int cell = 0; cell < table.cells(); cell++) {
        Arrays.fill(cells, table.begin(cell), table.begin(cell + 1), cell);
      }
      return cells;
    }

    private static int any(Random random, int first, int days) {
      return switch (random.nextInt(20)) {
        case 0 -> random.nextInt();
        case 1 -> Fact.UNKNOWN + random.nextInt(3);
        case 2 -> random.nextBoolean() ? Days.FIRST : Days.LAST;
        default -> first - 50 + random.nextInt(days + 100);
      };
    }

    Columns run(CellKernel kernel) {
      Columns out = new Columns(days, cells);
      kernel.run(days, cells, out.through, out.provenance, 0, days.length);
      return out;
    }
  }
}
