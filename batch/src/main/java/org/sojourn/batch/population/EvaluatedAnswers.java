package org.sojourn.batch.population;

import java.util.Arrays;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Purpose;

/// Answers by the evaluator: slow, and always right. What is compiled is held to it.
final class EvaluatedAnswers implements Answers {

  private final LawOnDay law;
  private final int asOf;

  EvaluatedAnswers(LawOnDay law, int asOf) {
    this.law = law;
    this.asOf = asOf;
  }

  @Override
  public Object sort(Combination combination, Purpose purpose, int first, int last) {
    return combination;
  }

  @Override
  public void answer(Object sort, Combination combination, Purpose purpose, int first, Row row) {
    throw new IllegalStateException("every combination stands for itself");
  }

  @Override
  public void answer(Combination combination, Purpose purpose, int[] values, int at, Row row) {
    int facts = values.length - 1;
    QuickAnswer answer =
        law.answer(combination.kind(), purpose, values[facts], Arrays.copyOf(values, facts), asOf);
    row.set(at, answer.through(), answer.status());
  }
}
