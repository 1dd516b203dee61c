package org.sojourn.batch.duck;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/// Copies whole columns between DuckDB and arrays.
///
/// The library's own way checks type, null and place of each value, and takes a lock for each value
/// written: four times what the answers cost. So its buffers are looked up by name; where a version
/// of the library has none of that name, its own way serves.
final class Vectors {

  private static final int WORD_BITS = Long.SIZE;

  private static final @Nullable MethodHandle READ = buffer(DuckDBReadableVector.class, "data");
  private static final @Nullable MethodHandle WRITE = buffer(DuckDBWritableVector.class, "data");
  private static final @Nullable MethodHandle VALID =
      buffer(DuckDBWritableVector.class, "validity");

  private Vectors() {}

  private static @Nullable MethodHandle buffer(Class<?> type, String name) {
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findGetter(type, name, ByteBuffer.class)
          .asType(java.lang.invoke.MethodType.methodType(ByteBuffer.class, Object.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private static @Nullable ByteBuffer buffer(@Nullable MethodHandle of, Object vector) {
    if (of == null) {
      return null;
    }
    try {
      ByteBuffer buffer = (ByteBuffer) of.invokeExact(vector);
      return buffer == null ? null : buffer.duplicate().order(ByteOrder.nativeOrder());
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Copies a column of numbers that has no nulls.
  static void read(DuckDBReadableVector from, int[] to, int rows) {
    ByteBuffer buffer = buffer(READ, from);
    if (buffer != null) {
      buffer.asIntBuffer().get(0, to, 0, rows);
      return;
    }
    for (int row = 0; row < rows; row++) {
      to[row] = from.getInt(row);
    }
  }

  /// Copies words into a column.
  static void write(long[] from, DuckDBWritableVector to, int rows) {
    ByteBuffer buffer = buffer(WRITE, to);
    ByteBuffer valid = buffer(VALID, to);
    if (buffer != null && valid != null) {
      buffer.asLongBuffer().put(0, from, 0, rows);
      for (int at = 0; at < (rows + WORD_BITS - 1) / WORD_BITS; at++) {
        valid.putLong(at * Long.BYTES, -1L);
      }
      return;
    }
    for (int row = 0; row < rows; row++) {
      to.setLong(row, from[row]);
    }
  }
}
