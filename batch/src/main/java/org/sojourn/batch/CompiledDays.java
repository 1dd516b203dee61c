package org.sojourn.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;

/// Compiled law for the days asked about, each made when rows enough have asked about it: a short
/// list is answered sooner without. Safe to share between threads.
final class CompiledDays {

  private static final int ENOUGH = 3 * Rows.CAPACITY; // rows that ask about one day
  private static final int MOST = 256; // days compiled at most; the evaluator answers the others

  private final Optional<Supplier<NormalForm>> law;
  private final int enough;
  private final Map<Integer, Day> days = new ConcurrentHashMap<>();
  private @Nullable NormalForm form;

  /// What is known of a day asked about.
  private static final class Day {

    private final AtomicInteger rows = new AtomicInteger();
    private volatile @Nullable AnswerForm form;
  }

  private CompiledDays(Optional<Supplier<NormalForm>> law, int enough) {
    this.law = law;
    this.enough = enough;
  }

  static CompiledDays of(Pack pack, LocalDate knownOn) {
    return new CompiledDays(Optional.of(() -> NormalForm.of(pack, Optional.of(knownOn))), ENOUGH);
  }

  static CompiledDays fromTheFirstRow(Pack pack, LocalDate knownOn) {
    return new CompiledDays(Optional.of(() -> NormalForm.of(pack, Optional.of(knownOn))), 0);
  }

  static CompiledDays none() {
    return new CompiledDays(Optional.empty(), 0);
  }

  /// The law for a day, or null while the evaluator is to answer.
  private @Nullable AnswerForm form(int asOf, int rows) {
    if (law.isEmpty()) {
      return null;
    }
    Day day = days.get(asOf);
    if (day == null) {
      if (days.size() >= MOST) {
        return null;
      }
      day = days.computeIfAbsent(asOf, any -> new Day());
    }
    AnswerForm known = day.form;
    if (known != null || day.rows.addAndGet(rows) < enough) {
      return known;
    }
    synchronized (this) {
      NormalForm normal = form == null ? law.get().get() : form;
      form = normal;
      AnswerForm made = day.form == null ? normal.on(asOf) : day.form;
      day.form = made;
      return made;
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
      CompiledRows ready = known.get(asOf);
      if (ready != null) {
        return ready;
      }
      AnswerForm form = form(asOf, rows);
      if (form == null) {
        return null;
      }
      CompiledRows made =
          new CompiledRows(new WalkFinder(form), form.findings(), book, form.printedSlot() + 1);
      known.put(asOf, made);
      return made;
    }
  }
}
