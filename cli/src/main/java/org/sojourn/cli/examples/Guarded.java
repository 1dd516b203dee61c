package org.sojourn.cli.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sojourn.cli.examples.Checked.Verdict;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.words.Words;

/// Checks a case whatever happens: one that cannot be evaluated is a failure with its place.
final class Guarded {

  private Guarded() {}

  static Checked check(String id, String place, Words words, Supplier<Checked> check) {
    try {
      return check.get();
    } catch (ProblemException e) {
      List<String> lines = new ArrayList<>();
      e.problems().forEach(problem -> lines.addAll(problem.lines(words)));
      return new Checked(id, place, Verdict.FAILED, lines);
    } catch (RuntimeException e) {
      List<String> lines = Problem.of(Fault.FAILED, e.toString()).lines(words);
      return new Checked(id, place, Verdict.FAILED, lines);
    }
  }
}
