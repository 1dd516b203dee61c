package org.sojourn.batch.population;

import java.util.Arrays;
import java.util.Comparator;

/// Collects the tuples of days of one combination and packs them as [Combination] reads them.
final class PackTuples {

  private final int width;
  private int[] days = new int[8];
  private long[] counts = new long[8];
  private int size;

  PackTuples(int width) {
    this.width = width;
  }

  /// Adds documents.
  ///
  /// @param values where the days stand
  /// @param slots the slots of the days
  /// @param count how many documents
  void add(int[] values, int[] slots, long count) {
    if (size == counts.length) {
      counts = Arrays.copyOf(counts, size * 2);
    }
    if ((size + 1) * width > days.length) {
      days = Arrays.copyOf(days, Math.max((size + 1) * width, days.length * 2));
    }
    for (int i = 0; i < width; i++) {
      days[size * width + i] = values[slots[i]];
    }
    counts[size++] = count;
  }

  /// Packs what was collected: tuples in order, each once.
  Combination.Tuples pack() {
    merge();
    long documents = 0;
    for (int i = 0; i < size; i++) {
      documents += counts[i];
      if (counts[i] > Integer.MAX_VALUE) {
        throw new PopulationException(
            PopulationException.Reason.TOO_MANY, Integer.toString(Integer.MAX_VALUE));
      }
    }
    int first = width == 0 ? 0 : days[0];
    int last = width == 0 ? 0 : days[(size - 1) * width];
    int[] small = new int[size];
    Arrays.setAll(small, i -> (int) counts[i]);
    ByteWriter out = new ByteWriter();
    write(days, small, width, out);
    return new Combination.Tuples(out.bytes(), 0, size, documents, first, last);
  }

  /// Packs tuples.
  ///
  /// @param days the days, tuple by tuple, in order, each tuple once
  /// @param counts how many documents have each
  /// @param width how many days a tuple has
  /// @param out takes the bytes
  static void write(int[] days, int[] counts, int width, ByteWriter out) {
    switch (width) {
      case 0 -> out.number(counts[0]);
      case 1 -> writeRuns(days, counts, out);
      default -> writeTuples(days, counts, width, out);
    }
  }

  private static void writeRuns(int[] days, int[] counts, ByteWriter out) {
    int day = days[0];
    for (int i = 0; i < counts.length; ) {
      int end = i + 1;
      while (end < counts.length && days[end] == days[end - 1] + 1) {
        end++;
      }
      out.number(days[i] - day);
      out.number(end - i);
      day = days[end - 1] + 1;
      for (; i < end; i++) {
        out.number(counts[i]);
      }
    }
  }

  private static void writeTuples(int[] days, int[] counts, int width, ByteWriter out) {
    int[] before = new int[width];
    before[0] = days[0];
    for (int i = 0; i < counts.length; i++) {
      for (int k = 0; k < width; k++) {
        out.signed(days[i * width + k] - before[k]);
        before[k] = days[i * width + k];
      }
      out.number(counts[i]);
    }
  }

  /// Puts the tuples in order and adds up those that are equal.
  private void merge() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(i -> i, this::compare));
    int[] sortedDays = new int[size * width];
    long[] sortedCounts = new long[size];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int from = order[i];
      if (i > 0 && compare(order[i - 1], from) == 0) {
        sortedCounts[kept - 1] += counts[from];
      } else {
        System.arraycopy(days, from * width, sortedDays, kept * width, width);
        sortedCounts[kept++] = counts[from];
      }
    }
    days = sortedDays;
    counts = sortedCounts;
    size = kept;
  }

  private int compare(int a, int b) {
    return Arrays.compare(days, a * width, (a + 1) * width, days, b * width, (b + 1) * width);
  }
}
