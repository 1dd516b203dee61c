package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.AnswerForm;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.kernel.Answers;
import org.sojourn.kernel.Chunk;
import org.sojourn.kernel.Kernel;

/// The kernel: columns of documents in, columns of answers out. The days are those of its columns;
/// the rest of an answer is that of the finding it names.
public final class KernelEngine implements Engine {

  /// The form asked last with its kernel: documents of one form come one group after another.
  private @Nullable AnswerForm last;

  private @Nullable Kernel lastKernel;

  /// Makes the engine.
  public KernelEngine() {}

  @Override
  public String name() {
    return "kernel";
  }

  @Override
  public List<Optional<String>> answer(AnswerForm form, List<Probe> documents) {
    Kernel kernel = kernel(form);
    Chunk in = new Chunk(documents.size(), form.printedSlot() + 1);
    in.size = documents.size();
    for (int row = 0; row < in.size; row++) {
      Probe document = documents.get(row);
      in.start[row] = kernel.start(document.kind(), document.purpose());
    }
    for (int slot : kernel.slots()) {
      in.values[slot] = new int[in.size];
      for (int row = 0; row < in.size; row++) {
        in.values[slot][row] = documents.get(row).values()[slot];
      }
    }
    Answers out = new Answers(documents.size());
    kernel.answer(in, out);
    List<Optional<String>> answers = new ArrayList<>(in.size);
    for (int row = 0; row < in.size; row++) {
      answers.add(answer(form, documents.get(row), out, row));
    }
    return answers;
  }

  private Kernel kernel(AnswerForm form) {
    Kernel kernel = lastKernel;
    if (kernel == null || form != last) {
      kernel = Kernel.of(form);
      last = form;
      lastKernel = kernel;
    }
    return kernel;
  }

  private static Optional<String> answer(AnswerForm form, Probe document, Answers out, int row) {
    if (out.finding[row] == Answers.ASK) {
      return Optional.empty();
    }
    QuickAnswer found = form.findings().get(out.finding[row]).at(document.values());
    return Optional.of(
        AnswerWords.of(
            new QuickAnswer(
                found.status(),
                found.cover(),
                out.through[row],
                found.ending(),
                out.safe[row],
                out.arguable[row],
                found.measures(),
                found.missing(),
                found.confidence())));
  }
}
