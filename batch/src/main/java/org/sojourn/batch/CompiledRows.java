package org.sojourn.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.End;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Term;
import org.sojourn.kernel.Answers;
import org.sojourn.kernel.Chunk;
import org.sojourn.kernel.Kernel;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Turns what the compiled law found into words, without an object for a row. For one thread.
final class CompiledRows {

  private static final int NEVER = 0;
  private static final int OPEN = 1;
  private static final int IN_WORD = 2;
  private static final int FAR = 3;
  private static final int SHAPES = 64;

  private static final List<Purpose> PURPOSES = List.of(Purpose.values());

  private final Kernel kernel;
  private final AnswerBook book;
  private final int[] starts;
  private final Verdict[] verdicts;
  private final @Nullable Term[] shown;
  private final int[] pages;
  private final Chunk chunk;
  private final Answers found = new Answers(Rows.CAPACITY);
  private final int[] values;

  /// Prepares the answers of one day asked.
  ///
  /// @param kernel made of the form
  CompiledRows(Kernel kernel, AnswerForm form, AnswerBook book) {
    List<Finding> findings = form.findings();
    this.kernel = kernel;
    this.starts = starts(kernel, form.law().kinds());
    this.chunk = new Chunk(Rows.CAPACITY, form.printedSlot() + 1);
    this.book = book;
    this.verdicts = findings.stream().map(CompiledRows::verdict).toArray(Verdict[]::new);
    this.shown = new Term[verdicts.length];
    for (int place = 0; place < shown.length; place++) {
      Optional<End> end = findings.get(place).end();
      if (end.isPresent()) {
        shown[place] = day(end.get());
      }
    }
    this.pages = new int[verdicts.length * SHAPES];
    Arrays.fill(pages, -1);
    this.values = new int[form.printedSlot() + 1];
  }

  /// By kind and purpose, where their documents begin.
  private static int[] starts(Kernel kernel, List<Kind> kinds) {
    int[] starts = new int[kinds.size() * PURPOSES.size()];
    for (Kind kind : kinds) {
      for (Purpose purpose : PURPOSES) {
        starts[kind.slot() * PURPOSES.size() + Rows.place(purpose)] = kernel.start(kind, purpose);
      }
    }
    return starts;
  }

  private static Verdict verdict(Finding finding) {
    EndType end = finding.end().map(EndType::of).orElseGet(() -> EndType.of(finding.through()));
    return new Verdict(
        finding.status(),
        finding.cover(),
        end,
        finding.measures(),
        List.of(),
        finding.confidence());
  }

  /// The day that is shown of an end which is not simply a day.
  private static Term day(End end) {
    return switch (end) {
      case End.Provisional on -> on.day();
      case End.Awaiting on -> on.atLeast();
      case End.Pending on -> on.atMost();
    };
  }

  /// Answers rows that all ask about one day; the word is negative where the evaluator is to
  /// answer.
  void answer(Rows rows, long[] words) {
    for (int row = 0; row < rows.size(); row++) {
      chunk.start[row] = starts[rows.kinds()[row] * PURPOSES.size() + rows.purposes()[row]];
    }
    for (int slot : kernel.slots()) {
      chunk.values[slot] = rows.values(slot);
    }
    chunk.size = rows.size();
    kernel.answer(chunk, found);
    for (int row = 0; row < rows.size(); row++) {
      int finding = found.finding[row];
      words[row] = finding == Answers.ASK ? AnswerBook.REJECTED : word(rows, row, finding);
    }
  }

  private long word(Rows rows, int row, int finding) {
    Term term = shown[finding];
    int through = term == null ? found.through[row] : shown(term, rows, row);
    if (through == Days.OPEN) {
      through = Days.NEVER; // no last day is known to be shown
    }
    int safe = found.safe[row];
    int arguable = found.arguable[row];
    int base = AnswerBook.base(through, safe, arguable);
    int shape = through == Days.NEVER ? NEVER : through == base ? IN_WORD : FAR;
    shape = shape << 4 | shape(safe, base) << 2 | shape(arguable, base);
    int page = pages[finding * SHAPES + shape];
    if (page >= 0) {
      return AnswerBook.word(page, base, safe, arguable);
    }
    long word = book.word(verdicts[finding], through, safe, arguable);
    if (!isFar(shape)) {
      pages[finding * SHAPES + shape] = (int) (word >>> AnswerBook.PAGE_SHIFT);
    }
    return word;
  }

  private int shown(Term term, Rows rows, int row) {
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] = rows.values(slot)[row];
    }
    return term.at(values);
  }

  private static int shape(int day, int base) {
    return switch (day) {
      case Days.NEVER -> NEVER;
      case Days.OPEN -> OPEN;
      default -> AnswerBook.isNear(day, base) ? IN_WORD : FAR;
    };
  }

  /// Whether a day of the shape stands on its page, so that the page serves that day alone.
  private static boolean isFar(int shape) {
    return (shape & 3) == FAR || (shape >> 2 & 3) == FAR || shape >> 4 == FAR;
  }
}
