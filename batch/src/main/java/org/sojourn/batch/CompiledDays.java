package org.sojourn.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.kernel.Kernel;

/// Compiled law for the days asked about, each made when rows enough have asked about it: a short
/// list is answered sooner without. It is made beside the rows, which the evaluator answers until
/// it is there. Safe to share between threads.
final class CompiledDays {

  private static final int ENOUGH = 50 * Rows.CAPACITY; // rows that ask about one day
  private static final int MOST = 256; // days compiled at most; the evaluator answers the others

  private final Optional<Supplier<NormalForm>> law;
  private final int enough;
  private final Map<Integer, Day> days = new ConcurrentHashMap<>();
  private final ExecutorService compiler =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("compile").factory());
  private @Nullable NormalForm form;

  /// The law for a day.
  ///
  /// @param form what its answers are
  /// @param kernel the way to them
  private record Ready(AnswerForm form, Kernel kernel) {}

  /// What is known of a day asked about.
  private static final class Day {

    private final AtomicInteger rows = new AtomicInteger();
    private volatile @Nullable Ready ready;
  }

  private CompiledDays(Optional<Supplier<NormalForm>> law, int enough) {
    this.law = law;
    this.enough = enough;
  }

  /// The law of a pack, compiled beside the rows when there are many.
  static CompiledDays of(Pack pack, LocalDate knownOn) {
    return new CompiledDays(form(pack, knownOn), ENOUGH);
  }

  /// The law of a pack, compiled before the first row is answered.
  static CompiledDays atOnce(Pack pack, LocalDate knownOn) {
    return new CompiledDays(form(pack, knownOn), 0);
  }

  /// Nothing compiled.
  static CompiledDays none() {
    return new CompiledDays(Optional.empty(), 0);
  }

  private static Optional<Supplier<NormalForm>> form(Pack pack, LocalDate knownOn) {
    return Optional.of(() -> NormalForm.of(pack, Optional.of(knownOn)));
  }

  /// The law for a day, or null while the evaluator is to answer.
  private @Nullable Ready ready(int asOf, int rows) {
    if (law.isEmpty() || (!days.containsKey(asOf) && days.size() >= MOST)) {
      return null;
    }
    Day day = days.computeIfAbsent(asOf, any -> new Day());
    Ready ready = day.ready;
    if (ready != null) {
      return ready;
    }
    int before = day.rows.getAndAdd(rows);
    if (enough == 0) {
      make(law.get(), day, asOf);
    } else if (before < enough && before + rows >= enough) {
      compiler.execute(() -> tryToMake(law.get(), day, asOf));
    }
    return day.ready;
  }

  /// A law that cannot be compiled is no mistake of the rows: the evaluator goes on.
  private void tryToMake(Supplier<NormalForm> made, Day day, int asOf) {
    try {
      make(made, day, asOf);
    } catch (RuntimeException | StackOverflowError e) {
      day.ready = null;
    }
  }

  private synchronized void make(Supplier<NormalForm> made, Day day, int asOf) {
    if (day.ready == null) {
      NormalForm normal = form == null ? made.get() : form;
      form = normal;
      AnswerForm answers = normal.on(asOf);
      day.ready = new Ready(answers, Kernel.of(answers));
    }
  }

  Worker worker(AnswerBook book) {
    return new Worker(book);
  }

  /// For one thread.
  final class Worker {

    private final AnswerBook book;
    private final Map<Integer, CompiledRows> known = new HashMap<>();

    private Worker(AnswerBook book) {
      this.book = book;
    }

    /// The compiled law for a day, or null while the evaluator is to answer.
    @Nullable CompiledRows on(int asOf, int rows) {
      CompiledRows made = known.get(asOf);
      if (made == null) {
        Ready ready = ready(asOf, rows);
        if (ready != null) {
          made = new CompiledRows(ready.kernel(), ready.form(), book);
          known.put(asOf, made);
        }
      }
      return made;
    }
  }
}
