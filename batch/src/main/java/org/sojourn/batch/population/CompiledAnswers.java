package org.sojourn.batch.population;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.batch.population.RunsOfDays.Run;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Term;
import org.sojourn.law.Purpose;

/// Answers by the compiled law. What is not compiled, and documents of which a fact is missing that
/// matters, go to the evaluator, each different one once.
final class CompiledAnswers implements Answers {

  private final AnswerForm form;
  private final EvaluatedAnswers evaluator;
  private final Map<List<Run>, Sort> sorts = new ConcurrentHashMap<>();

  CompiledAnswers(NormalForm law, int asOf) {
    this.form = law.on(asOf);
    this.evaluator = new EvaluatedAnswers(law.evaluator(), asOf);
  }

  /// The answers to a run of days, in pieces that have one form each.
  private record Sort(List<Run> runs) {}

  @Override
  public Object sort(Combination combination, Purpose purpose, int first, int last) {
    Optional<Node<Finding>> root = form.root(combination.kind(), purpose);
    if (root.isEmpty()) {
      return combination;
    }
    List<Run> runs = new RunsOfDays(combination).of(root.get(), first, last);
    boolean complete = runs.stream().noneMatch(run -> run.end().isEmpty());
    return complete ? sorts.computeIfAbsent(runs, Sort::new) : combination;
  }

  @Override
  public void answer(Object sort, Combination combination, Purpose purpose, int first, Row row) {
    int[] values = combination.values();
    int slot = combination.daySlots()[0];
    int end = first + row.ends().length;
    for (Run run : ((Sort) sort).runs()) {
      int from = Math.max(run.first(), first);
      int until = Math.min(run.last() + 1, end);
      if (from < until) {
        Arrays.fill(row.statuses(), from - first, until - first, run.status());
        fill(run.end().orElseThrow(), slot, values, from, until, first, row.ends());
      }
    }
  }

  private static void fill(
      Term end, int slot, int[] values, int from, int until, int first, int[] ends) {
    switch (end) {
      case Term.Constant(int day) -> Arrays.fill(ends, from - first, until - first, day);
      case Term.OfSlot(int of, int plus) when of == slot -> {
        for (int day = from; day < until; day++) {
          ends[day - first] = day + plus;
        }
      }
      case Term.OfSlot _, Term.Mapped _, Term.Moved _ -> {
        for (int day = from; day < until; day++) {
          values[slot] = day;
          ends[day - first] = end.at(values);
        }
      }
    }
  }

  @Override
  public void answer(Combination combination, Purpose purpose, int[] values, int at, Row row) {
    Optional<Finding> finding =
        form.root(combination.kind(), purpose).flatMap(root -> root.find(values));
    if (finding.isPresent()) {
      row.set(at, finding.get().through().at(values), finding.get().status());
    } else {
      evaluator.answer(combination, purpose, values, at, row);
    }
  }
}
