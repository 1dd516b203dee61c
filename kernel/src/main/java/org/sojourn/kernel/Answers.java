package org.sojourn.kernel;

/// The answers of some documents, as columns. Reused from one lot to the next.
public final class Answers {

  /// In place of a finding: to be answered by the evaluator.
  public static final int ASK = -1;

  /// By row, the place of the answer in [org.sojourn.compile.AnswerForm#findings], or [#ASK].
  public final int[] finding;

  /// By row, the last good day: an epoch day, [org.sojourn.time.Days#OPEN] where the end has no
  /// day, [org.sojourn.time.Days#NEVER] where there is none or the evaluator is to answer.
  public final int[] through;

  /// By row, the last day good under every reading; marked as `through`.
  public final int[] safe;

  /// By row, the last day good under some reading; marked as `through`.
  public final int[] arguable;

  /// Makes room.
  ///
  /// @param capacity the most rows
  public Answers(int capacity) {
    this.finding = new int[capacity];
    this.through = new int[capacity];
    this.safe = new int[capacity];
    this.arguable = new int[capacity];
  }
}
