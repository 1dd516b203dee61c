package org.sojourn.time;

import java.util.Arrays;

/// Collects runs of days that come sorted by first day, joining those that overlap or are
/// neighbours. Only [DaySet] uses it, and only while building.
final class SpanList {

  private final int[] ends;
  private int size;

  SpanList(int mostSpans) {
    ends = new int[2 * mostSpans];
  }

  void add(int first, int last) {
    if (size > 0 && first <= ends[size - 1] + 1L) {
      ends[size - 1] = Math.max(ends[size - 1], last);
      return;
    }
    ends[size++] = first;
    ends[size++] = last;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return size == ends.length ? ends : Arrays.copyOf(ends, size);
  }
}
