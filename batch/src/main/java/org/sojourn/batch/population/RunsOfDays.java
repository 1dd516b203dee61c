package org.sojourn.batch.population;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.law.Fact;

/// Finds, for a combination that hangs on one day, the runs of days whose answers have one form.
final class RunsOfDays {

  private final int[] values;
  private final int slot;
  private final List<Run> runs = new ArrayList<>();

  /// A run of days whose answers have one form.
  ///
  /// @param first first day, as epoch day
  /// @param last last day, inclusive
  /// @param status the status, as in [Answers]
  /// @param end the end; empty where a fact is missing that matters, or the law is not compiled
  record Run(int first, int last, byte status, Optional<Term> end) {

    private boolean isLike(Run next) {
      return status == next.status && end.equals(next.end);
    }
  }

  /// Makes the step.
  ///
  /// @param combination a combination of which one day is given
  RunsOfDays(Combination combination) {
    this.values = combination.values();
    this.slot = combination.daySlots()[0];
  }

  /// Finds the runs.
  ///
  /// @param root where documents of the combination begin
  /// @param first first day, as epoch day
  /// @param last last day, inclusive
  /// @return runs without gaps, neighbours unlike
  List<Run> of(Node<Finding> root, int first, int last) {
    walk(root, first, last);
    return List.copyOf(runs);
  }

  private void walk(Node<Finding> node, int first, int last) {
    if (first > last) {
      return;
    }
    switch (node) {
      case Node.Leaf<Finding>(Finding finding) ->
          add(new Run(first, last, Answers.code(finding.status()), Optional.of(finding.through())));
      case Node.Left<Finding> _ -> missing(first, last);
      case Node.Choice<Finding> choice -> choose(choice, first, last);
      case Node.Presence<Finding> presence -> {
        switch (values[presence.slot()]) {
          case Fact.UNKNOWN -> missing(first, last);
          case Fact.ABSENT -> walk(presence.absent(), first, last);
          default -> walk(presence.present(), first, last);
        }
      }
      case Node.Compare<Finding> compare -> compare(compare, first, last);
      case Node.Clear<Finding> clear ->
          bySign(
              day -> isClear(clear.term(), day) ? 1 : 0,
              first,
              last,
              List.of(clear.unclear(), clear.unclear(), clear.clear()));
    }
  }

  private void choose(Node.Choice<Finding> choice, int first, int last) {
    int value = values[choice.slot()];
    if (value == Fact.UNKNOWN) {
      missing(first, last);
      return;
    }
    int place = value == Fact.ABSENT ? choice.absent() : choice.branch().get(value);
    if (place < 0) {
      missing(first, last);
    } else {
      walk(choice.branches().get(place), first, last);
    }
  }

  private void compare(Node.Compare<Finding> compare, int first, int last) {
    if (compare.left() instanceof Term.OfSlot(int of, int plus)
        && of == slot
        && compare.right() instanceof Term.Constant(int day)) {
      int border = day - plus;
      walk(compare.less(), first, Math.min(last, border - 1));
      walk(compare.equal(), Math.max(first, border), Math.min(last, border));
      walk(compare.greater(), Math.max(first, border + 1), last);
    } else if (!hangs(compare.left()) && !hangs(compare.right())) {
      int sign = sign(compare, first);
      walk(
          sign < 0 ? compare.less() : sign == 0 ? compare.equal() : compare.greater(), first, last);
    } else {
      bySign(
          day -> sign(compare, day),
          first,
          last,
          List.of(compare.less(), compare.equal(), compare.greater()));
    }
  }

  /// Says whether a term hangs on the day of the combination.
  private boolean hangs(Term term) {
    return switch (term) {
      case Term.Constant _ -> false;
      case Term.OfSlot(int of, int _) -> of == slot;
      case Term.Mapped mapped -> hangs(mapped.of());
      case Term.Moved moved -> hangs(moved.base()) || hangs(moved.began());
    };
  }

  private int sign(Node.Compare<Finding> compare, int day) {
    values[slot] = day;
    return Integer.signum(Integer.compare(compare.left().at(values), compare.right().at(values)));
  }

  private boolean isClear(Term term, int day) {
    values[slot] = day;
    try {
      term.at(values);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Goes on with each run of days of one sign: -1, 0 or 1 for the three nodes.
  private void bySign(IntUnaryOperator sign, int first, int last, List<Node<Finding>> nodes) {
    int from = first;
    int here = sign.applyAsInt(first);
    for (int day = first + 1; day <= last; day++) {
      int next = sign.applyAsInt(day);
      if (next != here) {
        walk(nodes.get(here + 1), from, day - 1);
        from = day;
        here = next;
      }
    }
    walk(nodes.get(here + 1), from, last);
  }

  private void missing(int first, int last) {
    add(new Run(first, last, Answers.UNCLEAR, Optional.empty()));
  }

  private void add(Run run) {
    if (!runs.isEmpty() && runs.getLast().isLike(run)) {
      Run before = runs.removeLast();
      runs.add(new Run(before.first(), run.last(), run.status(), run.end()));
    } else {
      runs.add(run);
    }
  }
}
