package org.sojourn.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.decide.Ending;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Answers of the reference evaluator, remembered by everything they depend on. Of rows that fall
/// into one place the last stays, so the memory it takes is fixed. For one thread.
final class Evaluated {

  private static final int PLACE_BITS = 16;
  private static final int PLACES = 1 << PLACE_BITS;
  private static final long NOTHING = -2;
  private static final List<Purpose> PURPOSES = List.of(Purpose.values());

  private final PackLaw law;
  private final LawOnDay known;
  private final AnswerBook book;
  private final int width;
  private final int[] key;
  private final int[] facts;
  private final int[][] keys = new int[PLACES][];
  private final long[] words = new long[PLACES];

  Evaluated(PackLaw law, LawOnDay known, AnswerBook book) {
    this.law = law;
    this.known = known;
    this.book = book;
    this.facts = known.blankFacts();
    this.width = facts.length + 4;
    this.key = new int[width];
    Arrays.fill(words, NOTHING);
  }

  /// Answers one row.
  long word(Rows rows, int row) {
    for (int slot = 0; slot <= facts.length; slot++) {
      key[slot] = rows.values(slot)[row];
    }
    key[width - 3] = rows.kinds()[row];
    key[width - 2] = rows.purposes()[row];
    key[width - 1] = rows.asOf()[row];
    int place = place(key);
    if (words[place] != NOTHING && Arrays.equals(keys[place], key)) {
      return words[place];
    }
    long word = evaluate();
    if (words[place] == NOTHING) {
      keys[place] = new int[width];
    }
    System.arraycopy(key, 0, keys[place], 0, width);
    words[place] = word;
    return word;
  }

  private long evaluate() {
    System.arraycopy(key, 0, facts, 0, facts.length);
    Kind kind = law.kinds().get(key[width - 3]);
    Purpose purpose = PURPOSES.get(key[width - 2]);
    QuickAnswer answer = known.answer(kind, purpose, key[facts.length], facts, key[width - 1]);
    return word(answer, book);
  }

  /// The word of an answer.
  static long word(QuickAnswer answer, AnswerBook book) {
    Optional<Ending> ending = answer.ending();
    EndType end = ending.map(EndType::of).orElseGet(() -> EndType.of(answer.through()));
    int through =
        ending.isPresent()
            ? ending.get().lastKnownDay().map(Days::of).orElse(Days.NEVER)
            : answer.through();
    Verdict verdict =
        new Verdict(
            answer.status(),
            answer.cover(),
            end,
            answer.measures(),
            answer.missing(),
            answer.confidence());
    int shown = Days.isDay(through) ? through : Days.NEVER;
    return book.word(verdict, shown, answer.safe(), answer.arguable());
  }

  private static int place(int[] key) {
    long hash = 0;
    for (int value : key) {
      hash = (hash ^ value) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) ((hash * 0xBF58476D1CE4E5B9L) >>> (Long.SIZE - PLACE_BITS));
  }
}
