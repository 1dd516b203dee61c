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
    List<String> expected = documents.stream().map(this::expected).toList();
    for (int i = 0; i < engines.size(); i++) {
      check(engines.get(i), i == 0, documents, expected, tally);
    }
    return tally;
  }

  /// Says whether an engine still differs on a document.
  Optional<Mismatch> mismatch(Engine engine, Probe probe) {
    Tally tally = new Tally();
    check(engine, false, List.of(probe), List.of(expected(probe)), tally);
    return tally.shown.stream().map(Tally.Shown::mismatch).findFirst();
  }

  private void check(
      Engine engine, boolean counts, List<Probe> documents, List<String> expected, Tally tally) {
    List<Optional<QuickAnswer>> answers = answers(engine, documents, tally);
    for (int i = 0; i < answers.size(); i++) {
      Probe probe = documents.get(i);
      Optional<QuickAnswer> answer = answers.get(i);
      if (answer.isPresent()) {
        String got = text(answer.get());
        if (!got.equals(expected.get(i))) {
          tally.add(this, new Mismatch(engine, probe, expected.get(i), got));
        }
      } else if (probe.isComplete() && isCompiled(probe)) {
        String got = "left to the evaluator, though every fact is given";
        tally.add(this, new Mismatch(engine, probe, expected.get(i), got));
      } else if (counts) {
        tally.left++;
        tally.cautious += expected.get(i).contains("missing=[]") ? 1 : 0;
      }
    }
    tally.answered(engine, answers.size());
  }

  private List<Optional<QuickAnswer>> answers(Engine engine, List<Probe> documents, Tally tally) {
    try {
      return engine.answer(form, documents);
    } catch (Exception e) {
      if (documents.size() == 1) {
        Probe probe = documents.getFirst();
        tally.add(this, new Mismatch(engine, probe, expected(probe), "failed: " + e));
        return List.of();
      }
      // One of them breaks the engine: each is tried alone.
      List<Optional<QuickAnswer>> answers = new ArrayList<>();
      for (Probe probe : documents) {
        List<Optional<QuickAnswer>> alone = answers(engine, List.of(probe), tally);
        answers.add(alone.isEmpty() ? Optional.empty() : alone.getFirst());
      }
      return answers;
    }
  }

  private boolean isCompiled(Probe probe) {
    return form.root(probe.kind(), probe.purpose()).isPresent();
  }

  private String expected(Probe probe) {
    try {
      return text(
          reference.answer(
              probe.kind(), probe.purpose(), probe.printed(), probe.facts(), form.asOf()));
    } catch (RuntimeException e) {
      return "failed: " + e;
    }
  }

  /// Answers in words: easy to compare, and to read where they differ.
  private static String text(QuickAnswer answer) {
    return AnswerWords.of(answer);
  }
}
