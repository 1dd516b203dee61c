package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// Writes the tables that lead a document to its answer: where its kind begins, and the steps.
final class WriteSteps {

  private static final String NULL = "NULL";

  private final AnswerForm form;
  private final Stepwise stepwise;
  private final ValueList values;
  private final Say say;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  WriteSteps(AnswerForm form, Stepwise stepwise, ValueList values, Say say) {
    this.form = form;
    this.stepwise = stepwise;
    this.values = values;
    this.say = say;
    for (int place : stepwise.reached()) {
      numbers.put(place, numbers.size() + 1);
    }
  }

  /// The rows of kinds and purposes.
  ///
  /// @param asked for what
  List<Table.Line> kinds(Dialect dialect, Asked asked) {
    List<Table.Line> lines = new ArrayList<>();
    for (Kind kind : form.law().kinds()) {
      if (asked.purpose().isPresent()) {
        Purpose all = asked.purpose().get();
        lines.add(kind(dialect, kind, all.id(), all));
      } else {
        lines.add(kind(dialect, kind, "", kind.mainPurpose()));
        for (Purpose each : Purpose.values()) {
          lines.add(kind(dialect, kind, each.id(), each));
        }
      }
    }
    return lines;
  }

  private Table.Line kind(Dialect dialect, Kind kind, String word, Purpose purpose) {
    int root = Stepwise.EVALUATOR;
    for (int i = 0; i < form.diagrams().size(); i++) {
      Diagram<Finding> diagram = form.diagrams().get(i);
      if (diagram.kind().slot() == kind.slot() && diagram.purpose() == purpose) {
        root = stepwise.roots().get(i);
      }
    }
    String paper =
        switch (kind.paper()) {
          case DAY -> "1";
          case NONE -> "0";
        };
    List<String> row = new ArrayList<>();
    row.add(dialect.text(kind.id().code()));
    row.add(dialect.text(word));
    row.add(paper);
    row.addAll(next(root));
    boolean isOther = !kind.purposes().contains(purpose);
    return Table.Line.of(
        row, word.isEmpty() ? "the main purpose" : isOther ? "it is not meant for that" : "");
  }

  /// What follows: the step, what it looks at, or the finding.
  private List<String> next(int place) {
    if (place == Stepwise.EVALUATOR) {
      return List.of(NULL, NULL, Integer.toString(WriteFindings.EVALUATOR));
    }
    if (place < 0) {
      return List.of(NULL, NULL, Integer.toString(~place));
    }
    int quantity = stepwise.steps().at(place).quantity();
    int look = values.place(stepwise.surveyed().quantities().get(quantity));
    return List.of(Integer.toString(number(place)), Integer.toString(look), NULL);
  }

  private int number(int place) {
    Integer number = numbers.get(place);
    if (number == null) {
      throw new IllegalArgumentException("no way leads to step " + place);
    }
    return number;
  }

  /// The rows of the steps.
  List<Table.Line> steps() {
    List<Table.Line> lines = new ArrayList<>();
    for (int place : stepwise.reached()) {
      step(place, lines);
    }
    return lines;
  }

  private void step(int place, List<Table.Line> lines) {
    Steps.Step step = stepwise.steps().at(place);
    Quantity quantity = stepwise.surveyed().quantities().get(step.quantity());
    lines.add(Table.Line.comment(number(place) + ": " + say.quantity(quantity)));
    for (int i = 0; i < step.from().size(); i++) {
      int low = step.from().get(i);
      int high = i + 1 < step.from().size() ? step.from().get(i + 1) - 1 : Quantity.HIGHEST;
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(number(place)));
      row.add(Integer.toString(low));
      row.add(Integer.toString(high));
      row.addAll(next(step.next().get(i)));
      lines.add(Table.Line.of(row, say.range(quantity, stepwise.surveyed(), low, high)));
    }
  }
}
