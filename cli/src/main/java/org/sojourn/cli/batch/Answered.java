package org.sojourn.cli.batch;

import java.util.Optional;
import org.sojourn.decide.LawOnDay;
import org.sojourn.law.PackLaw;

/// Answers rows as bytes, each different one only once where that can be told.
final class Answered {

  private final LawOnDay known;
  private final AnswerBytes bytes;
  private final Optional<RowKey> keys;
  private final AnswerMemo memo = new AnswerMemo();

  Answered(LawOnDay known, Columns columns, PackLaw law, char separator) {
    this.known = known;
    this.bytes = new AnswerBytes(separator);
    this.keys = RowKey.of(columns, law);
  }

  byte[] of(RowReader row) {
    if (keys.isEmpty()) {
      return compute(row);
    }
    long key = keys.get().of(row);
    byte[] before = memo.get(key);
    if (before != null) {
      return before;
    }
    byte[] answer = compute(row);
    memo.put(key, answer);
    return answer;
  }

  byte[] compute(RowReader row) {
    return bytes.of(
        known.answer(row.kind(), row.purpose(), row.printed(), row.facts(), row.asOf()));
  }
}
