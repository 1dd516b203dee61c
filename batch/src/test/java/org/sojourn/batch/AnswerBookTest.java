package org.sojourn.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// A word says what was put into it, and no two answers have one word.
final class AnswerBookTest {

  private static final int[] DAYS = {
    Days.NEVER,
    Days.FIRST,
    Days.FIRST - 1,
    -40_000,
    0,
    18_993,
    18_994,
    23_089,
    23_090,
    14_898,
    14_897,
    Days.LAST,
    Days.LAST + 20_000,
    Days.LAST + 30_000,
    Days.OPEN
  };

  private final AnswerBook book = new AnswerBook();

  private static Verdict verdict(Status status, String... measures) {
    List<MeasureId> ids = List.of(measures).stream().map(MeasureId::new).toList();
    return new Verdict(status, Optional.empty(), EndType.DAY, ids, List.of(), Confidence.STATED);
  }

  @Test
  void keepsEveryCombinationOfDays() {
    Verdict verdict = verdict(Status.VALID, "decree-364");
    for (int through : DAYS) {
      for (int safe : DAYS) {
        for (int arguable : DAYS) {
          if (through != Days.OPEN) {
            check(verdict, through, safe, arguable);
          }
        }
      }
    }
  }

  @Test
  void keepsRandomDays() {
    RandomGenerator random = new SplittableRandom(5);
    for (int i = 0; i < 100_000; i++) {
      Verdict verdict = verdict(random.nextBoolean() ? Status.VALID : Status.NOT_VALID);
      int through = random.nextInt(Days.FIRST, Days.LAST + 1);
      check(verdict, through, through + random.nextInt(9000) - 4500, through + random.nextInt(99));
    }
  }

  private void check(Verdict verdict, int through, int safe, int arguable) {
    long word = book.word(verdict, through, safe, arguable);
    assertThat(word).isNotNegative().isEqualTo(book.word(verdict, through, safe, arguable));
    assertThat(book.verdict(word)).isEqualTo(verdict);
    assertThat(book.through(word)).isEqualTo(through);
    assertThat(book.safe(word)).isEqualTo(safe);
    assertThat(book.arguable(word)).isEqualTo(arguable);
  }

  @Test
  void daysThatMoveTogetherShareAPage() {
    Verdict verdict = verdict(Status.VALID, "a", "b");
    book.word(verdict, 100, 100, 100);
    int pages = book.size();
    for (int day = 0; day < 20_000; day++) {
      book.word(verdict, day, day - 30, day + 4000);
    }
    assertThat(book.size()).isEqualTo(pages);
  }
}
