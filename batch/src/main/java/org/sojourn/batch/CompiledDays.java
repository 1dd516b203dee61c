package org.sojourn.batch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.Pack;

/// Compiled law for the days asked about, made when rows enough have asked.
final class CompiledDays {

  private CompiledDays() {}

  static CompiledDays of(Pack pack, LocalDate knownOn) {
    return new CompiledDays();
  }

  static CompiledDays none() {
    return new CompiledDays();
  }

  Worker worker(AnswerBook book) {
    return new Worker();
  }

  /// For one thread.
  static final class Worker {

    /// The compiled law for a day, or null while the evaluator is to answer.
    @Nullable CompiledRows on(int day, int rows) {
      return null;
    }
  }
}
