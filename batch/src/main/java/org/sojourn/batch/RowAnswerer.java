package org.sojourn.batch;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.Pack;
import org.sojourn.law.PackLaw;

/// Answers rows of any list: the one way from columns to answers, whatever the file is.
///
/// A row is answered by the compiled law if every fact that matters for it is given, by the
/// evaluator otherwise; the answer is the same. Safe to share between threads; each has a worker of
/// its own.
public final class RowAnswerer {

  private final PackLaw law;
  private final LawOnDay known;
  private final CompiledDays compiled;
  private final AnswerBook book = new AnswerBook();

  private RowAnswerer(Pack pack, LocalDate knownOn, CompiledDays compiled) {
    this.law = pack.law();
    this.known = pack.onDay(Optional.of(knownOn));
    this.compiled = compiled;
  }

  /// Prepares a pack.
  ///
  /// @param pack the pack
  /// @param knownOn the day by which its law was published
  /// @return an answerer that compiles the law when there are rows enough
  public static RowAnswerer of(Pack pack, LocalDate knownOn) {
    return new RowAnswerer(pack, knownOn, CompiledDays.of(pack, knownOn));
  }

  /// Prepares a pack whose law is compiled before the first row is answered.
  ///
  /// @param pack the pack
  /// @param knownOn the day by which its law was published
  /// @return an answerer whose speed is the same from the first row on
  public static RowAnswerer compiled(Pack pack, LocalDate knownOn) {
    return new RowAnswerer(pack, knownOn, CompiledDays.atOnce(pack, knownOn));
  }

  /// Prepares a pack for the evaluator alone: the reference that the compiled way must equal.
  ///
  /// @param pack the pack
  /// @param knownOn the day by which its law was published
  /// @return an answerer that compiles nothing
  public static RowAnswerer byEvaluator(Pack pack, LocalDate knownOn) {
    return new RowAnswerer(pack, knownOn, CompiledDays.none());
  }

  /// Returns the pack.
  ///
  /// @return its law as data
  public PackLaw law() {
    return law;
  }

  /// Returns what the words stand for.
  ///
  /// @return the book of all workers
  public AnswerBook book() {
    return book;
  }

  /// Returns an array with a place for every fact, each with its assumed value or unknown.
  ///
  /// @return one value for each fact by slot
  public int[] blankFacts() {
    return known.blankFacts();
  }

  /// Makes a worker.
  ///
  /// @return for one thread
  public Worker worker() {
    return new Worker();
  }

  /// Answers chunk after chunk.
  public final class Worker {

    private final Evaluated evaluated = new Evaluated(law, known, book);
    private final CompiledDays.Worker days = compiled.worker(book);

    private Worker() {}

    /// Answers rows.
    ///
    /// @param rows rows whose values are values of their facts
    /// @param words filled with a word of the book for each row
    public void answer(Rows rows, long[] words) {
      int day = oneDay(rows);
      @Nullable CompiledRows form = day == SEVERAL_DAYS ? null : days.on(day, rows.size());
      if (form == null) {
        evaluate(rows, words);
        return;
      }
      form.answer(rows, words);
      for (int row = 0; row < rows.size(); row++) {
        if (words[row] < 0) {
          words[row] = evaluated.word(rows, row);
        }
      }
    }

    private void evaluate(Rows rows, long[] words) {
      for (int row = 0; row < rows.size(); row++) {
        words[row] = evaluated.word(rows, row);
      }
    }
  }

  private static final int SEVERAL_DAYS = Integer.MIN_VALUE;

  /// The day that all rows ask about.
  private static int oneDay(Rows rows) {
    int[] days = rows.asOf();
    for (int row = 1; row < rows.size(); row++) {
      if (days[row] != days[0]) {
        return SEVERAL_DAYS;
      }
    }
    return days[0];
  }
}
