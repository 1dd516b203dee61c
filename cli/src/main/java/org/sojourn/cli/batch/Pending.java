package org.sojourn.cli.batch;

import java.util.Arrays;
import org.sojourn.batch.RowAnswerer;
import org.sojourn.batch.Rows;

/// Rows that wait to be answered together, with their names.
final class Pending {

  private final RowAnswerer.Worker worker;
  private final Rows rows;
  private final long[] words = new long[Rows.CAPACITY];
  private final int[] ends = new int[Rows.CAPACITY];
  private final boolean[] bare = new boolean[Rows.CAPACITY];
  private char[] names = new char[1 << 16];

  Pending(RowAnswerer answerer) {
    this.worker = answerer.worker();
    this.rows = new Rows(answerer.blankFacts());
  }

  boolean isFull() {
    return rows.size() == Rows.CAPACITY;
  }

  void add(RowReader row) {
    int place = rows.size();
    int from = place == 0 ? 0 : ends[place - 1];
    int end = from + row.idLength();
    if (end > names.length) {
      names = Arrays.copyOf(names, Math.max(end, names.length * 2));
    }
    System.arraycopy(row.id(), 0, names, from, row.idLength());
    ends[place] = end;
    bare[place] = row.isBareId();
    rows.add(row.kind(), row.purpose(), row.printed(), row.facts(), row.asOf());
  }

  /// Answers what waits and hands it on.
  void drain(AnswerSink to) {
    worker.answer(rows, words);
    int from = 0;
    for (int place = 0; place < rows.size(); place++) {
      to.row(names, from, ends[place] - from, bare[place], words[place]);
      from = ends[place];
    }
    rows.clear();
  }
}
