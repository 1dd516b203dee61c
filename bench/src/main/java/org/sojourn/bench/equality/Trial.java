package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.compile.AnswerForm;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.QuickAnswer;

/// The law of a pack as known on a day, for one day asked: the evaluator on one side, the engines
/// on the other.
///
/// Where every fact is given, an engine must answer, and with the evaluator's very answer. Where a
/// fact is missing, an engine may leave the document to the evaluator; it must do so if the fact
/// matters, for the evaluator then names it, which no engine can.
final class Trial {

  private final LawOnDay reference;
  private final AnswerForm form;
  private final List<Engine> engines;

  Trial(LawOnDay reference, AnswerForm form, List<Engine> engines) {
    this.reference = reference;
    this.form = form;
    this.engines = List.copyOf(engines);
  }

  AnswerForm form() {
    return form;
  }

  /// Compares documents.
  ///
  /// @return what was found
  Tally check(List<Probe> documents) {
    Tally tally = new Tally();
    tally.documents = documents.size();
    List<Said> expected = documents.stream().map(this::expected).toList();
    for (Engine engine : engines) {
      int most = Math.min(engine.most(), documents.size());
      check(engine, documents.subList(0, most), expected.subList(0, most), tally);
    }
    return tally;
  }

  /// Says whether an engine still differs on a document.
  Optional<Mismatch> mismatch(Engine engine, Probe probe) {
    Tally tally = new Tally();
    check(engine, List.of(probe), List.of(expected(probe)), tally);
    return tally.shown.stream().map(Tally.Shown::mismatch).findFirst();
  }

  /// What the evaluator says.
  ///
  /// @param answer its answer, unless it failed
  /// @param failure why it failed; empty if it did not
  private record Said(Optional<QuickAnswer> answer, String failure) {

    String words(Engine engine) {
      return answer.map(engine::words).orElse(failure);
    }

    boolean isSettled() {
      return answer.isPresent() && answer.get().missing().isEmpty();
    }
  }

  private void check(Engine engine, List<Probe> documents, List<Said> expected, Tally tally) {
    List<Optional<String>> answers = answers(engine, documents, tally);
    boolean counts = engine.name().equals(engines.getFirst().name());
    for (int i = 0; i < answers.size(); i++) {
      Probe probe = documents.get(i);
      String wanted = expected.get(i).words(engine);
      if (answers.get(i).isPresent()) {
        String got = answers.get(i).get();
        if (!got.equals(wanted)) {
          tally.add(this, new Mismatch(engine, probe, wanted, got));
        }
        continue;
      }
      boolean isBeyond = isBeyond(probe);
      if (probe.isComplete() && !isBeyond) {
        String got = "left to the evaluator, though every fact is given";
        tally.add(this, new Mismatch(engine, probe, wanted, got));
      } else if (counts) {
        tally.left++;
        tally.beyond += isBeyond ? 1 : 0;
        tally.cautious += !isBeyond && expected.get(i).isSettled() ? 1 : 0;
      }
    }
    tally.answered(engine, answers.size());
  }

  private List<Optional<String>> answers(Engine engine, List<Probe> documents, Tally tally) {
    try {
      return engine.answer(form, documents);
    } catch (Exception e) {
      if (documents.size() == 1) {
        Probe probe = documents.getFirst();
        String wanted = expected(probe).words(engine);
        tally.add(this, new Mismatch(engine, probe, wanted, "failed: " + e));
        return List.of();
      }
      // One of them breaks the engine: each is tried alone.
      List<Optional<String>> answers = new ArrayList<>();
      for (Probe probe : documents) {
        List<Optional<String>> alone = answers(engine, List.of(probe), tally);
        answers.add(alone.isEmpty() ? Optional.empty() : alone.getFirst());
      }
      return answers;
    }
  }

  /// Whether the law was not compiled as far as this document.
  private boolean isBeyond(Probe probe) {
    return form.root(probe.kind(), probe.purpose())
        .map(root -> Walked.of(root, probe).isLeft())
        .orElse(true);
  }

  private Said expected(Probe probe) {
    try {
      QuickAnswer answer =
          reference.answer(
              probe.kind(), probe.purpose(), probe.printed(), probe.facts(), form.asOf());
      return new Said(Optional.of(answer), "");
    } catch (RuntimeException e) {
      return new Said(Optional.empty(), "failed: " + e);
    }
  }
}
