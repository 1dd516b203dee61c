package org.sojourn.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Runs through columns with a [CellTable]: a day and a cell in, the day it becomes and the
/// provenance out. Nothing is allocated for a row.
///
/// Immutable and safe to share between threads, which work on rows of their own; see [Tiles].
public final class CellKernel {

  private static final int NEAR_WORDS = 1 << 18; // 1 MiB: what a core keeps close to itself
  private static final int MOST_WORDS = 1 << 27;
  private static final int BLOCK = 1024;

  private final CellTable table;
  private final Form form;
  private final Loop loop;

  private CellKernel(CellTable table, Form form, Loop loop) {
    this.table = table;
    this.form = form;
    this.loop = loop;
  }

  /// Makes a kernel in the form that is fastest here for a table of this size.
  ///
  /// @param table what each cell makes of a day
  /// @return the kernel
  public static CellKernel of(CellTable table) {
    boolean wide = Vectors.areWide();
    Loop loop = wide && Vectors.holdTables() ? loop(table, Form.VECTOR_REGISTERS) : null;
    if (loop != null) {
      return new CellKernel(table, Form.VECTOR_REGISTERS, loop);
    }
    boolean near = PackedTable.of(table, NEAR_WORDS).isPresent();
    Form direct = wide ? Form.VECTOR_DIRECT : Form.SCALAR_DIRECT;
    Form buckets = wide ? Form.VECTOR_BUCKETS : Form.SCALAR_BUCKETS;
    return of(table, near ? direct : buckets);
  }

  /// Makes a kernel in a given form, to compare forms.
  ///
  /// @param table what each cell makes of a day
  /// @param form one of [#forms]
  /// @return the kernel
  /// @throws IllegalArgumentException if the table or the processor does not suit the form
  public static CellKernel of(CellTable table, Form form) {
    Loop loop = loop(table, form);
    if (loop == null) {
      throw new IllegalArgumentException(form + " does not suit this table or this processor");
    }
    return new CellKernel(table, form, loop);
  }

  /// Lists the forms that a table can take here.
  ///
  /// @param table what each cell makes of a day
  /// @return the forms
  public static List<Form> forms(CellTable table) {
    return Arrays.stream(Form.values()).filter(form -> loop(table, form) != null).toList();
  }

  /// Returns the form.
  ///
  /// @return how it runs
  public Form form() {
    return form;
  }

  /// Returns the table.
  ///
  /// @return what each cell makes of a day
  public CellTable table() {
    return table;
  }

  /// Fills rows of arrays.
  ///
  /// @param days epoch days; any `int` is answered as the table says
  /// @param cells the cell of each row, 16 bits without sign, each below [CellTable#cells]
  /// @param through where the day it becomes is put
  /// @param provenance where the run is put, 16 bits without sign
  /// @param first first row
  /// @param end row after the last
  public void run(
      int[] days, short[] cells, int[] through, short[] provenance, int first, int end) {
    Objects.checkFromToIndex(first, end, days.length);
    Objects.checkFromToIndex(first, end, cells.length);
    Objects.checkFromToIndex(first, end, through.length);
    Objects.checkFromToIndex(first, end, provenance.length);
    loop.run(days, cells, through, provenance, first, end);
  }

  /// Fills rows of memory outside the heap or in it. Numbers are in the order of the processor, 4
  /// bytes for a day and 2 for a cell or a provenance.
  ///
  /// @param days epoch days
  /// @param cells the cell of each row
  /// @param through where the day it becomes is put
  /// @param provenance where the run is put
  /// @param first first row
  /// @param end row after the last
  public void run(
      MemorySegment days,
      MemorySegment cells,
      MemorySegment through,
      MemorySegment provenance,
      long first,
      long end) {
    Block block = new Block();
    for (long at = first; at < end; at += BLOCK) {
      int rows = (int) Math.min(BLOCK, end - at);
      MemorySegment.copy(days, ValueLayout.JAVA_INT_UNALIGNED, 4 * at, block.days, 0, rows);
      MemorySegment.copy(cells, ValueLayout.JAVA_SHORT_UNALIGNED, 2 * at, block.cells, 0, rows);
      loop.run(block.days, block.cells, block.through, block.provenance, 0, rows);
      MemorySegment.copy(block.through, 0, through, ValueLayout.JAVA_INT_UNALIGNED, 4 * at, rows);
      MemorySegment.copy(
          block.provenance, 0, provenance, ValueLayout.JAVA_SHORT_UNALIGNED, 2 * at, rows);
    }
  }

  private static @Nullable Loop loop(CellTable table, Form form) {
    return switch (form) {
      case SEARCH -> new Search(table);
      case SCALAR_DIRECT -> packed(table).map(ScalarDirect::new).orElse(null);
      case SCALAR_BUCKETS -> new ScalarBuckets(table, Buckets.of(table));
      case VECTOR_DIRECT ->
          Vectors.arePresent() ? packed(table).map(VectorDirect::new).orElse(null) : null;
      case VECTOR_BUCKETS -> Vectors.areWide() ? new VectorBuckets(table, Buckets.of(table)) : null;
      case VECTOR_REGISTERS -> Vectors.holdTables() ? registers(table) : null;
    };
  }

  private static @Nullable Loop registers(CellTable table) {
    Loop rest = new ScalarBuckets(table, Buckets.of(table));
    return Registers.of(table).map(laid -> new VectorRegisters(laid, rest)).orElse(null);
  }

  private static Optional<PackedTable> packed(CellTable table) {
    return PackedTable.of(table, MOST_WORDS);
  }

  /// Rows on their way: copied here and back, which stays in the nearest cache.
  private static final class Block {
    private final int[] days = new int[BLOCK];
    private final short[] cells = new short[BLOCK];
    private final int[] through = new int[BLOCK];
    private final short[] provenance = new short[BLOCK];
  }
}
