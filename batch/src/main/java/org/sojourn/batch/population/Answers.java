package org.sojourn.batch.population;

import org.sojourn.decide.Status;
import org.sojourn.law.Purpose;

/// The answers of one law, as known on one day, to one day asked.
///
/// Safe to share between threads.
interface Answers {

  /// Not valid on the day asked, or not covered: no protection.
  byte NOT_VALID = 0;

  /// Valid on the day asked.
  byte VALID = 1;

  /// It depends on something that is not given or not known.
  byte UNCLEAR = 2;

  /// Returns the number of a status.
  static byte code(Status status) {
    return switch (status) {
      case VALID -> VALID;
      case NOT_VALID, NOT_COVERED -> NOT_VALID;
      case UNDETERMINED -> UNCLEAR;
    };
  }

  /// Answers of a row of documents.
  @SuppressWarnings("ArrayRecordComponent") // a pair of buffers, never compared
  record Row(int[] ends, byte[] statuses) {

    /// Makes an empty row.
    static Row of(int length) {
      return new Row(new int[length], new byte[length]);
    }

    void set(int at, int end, Status status) {
      ends[at] = end;
      statuses[at] = code(status);
    }
  }

  /// Returns what the answers of a combination of width 1 hang on beside its day.
  ///
  /// @param combination the combination
  /// @param purpose for what
  /// @param first first day that is asked about, as epoch day
  /// @param last last day that is asked about, inclusive
  /// @return something that is the same object for combinations whose answers are the same on the
  ///     same days
  Object sort(Combination combination, Purpose purpose, int first, int last);

  /// Answers for every day of a run, where one day is given.
  ///
  /// @param sort what [#sort] gave for the combination
  /// @param combination a combination of width 1
  /// @param purpose for what
  /// @param first first day of the run, as epoch day
  /// @param row takes the answers; as long as the run
  void answer(Object sort, Combination combination, Purpose purpose, int first, Row row);

  /// Answers one document.
  ///
  /// @param combination its combination
  /// @param purpose for what
  /// @param values its values by slot, the day on the paper last
  /// @param at where in the row the answer goes
  /// @param row takes the answer
  void answer(Combination combination, Purpose purpose, int[] values, int at, Row row);
}
