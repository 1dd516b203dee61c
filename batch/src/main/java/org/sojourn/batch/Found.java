package org.sojourn.batch;

/// What the compiled law says of the rows of a chunk, in columns.
final class Found {

  /// Place of the finding, or -1 for a row that the evaluator is to answer.
  final int[] finding = new int[Rows.CAPACITY];

  final int[] through = new int[Rows.CAPACITY];
  final int[] safe = new int[Rows.CAPACITY];
  final int[] arguable = new int[Rows.CAPACITY];
}
