package org.sojourn.cli.problem;

import java.util.List;

/// The command cannot go on: its words or its input are wrong.
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /// Makes the exception.
  ///
  /// @param problem what is wrong
  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  /// Makes the exception.
  ///
  /// @param problems what is wrong, one or more
  public ProblemException(List<Problem> problems) {
    super(problems.getFirst().fault().code());
    this.problems = List.copyOf(problems);
  }

  /// Says where, for problems that do not say it themselves.
  ///
  /// @param where file and line
  /// @return a changed copy
  public ProblemException at(String where) {
    return new ProblemException(
        problems.stream().map(p -> p.place().isPresent() ? p : p.at(where)).toList());
  }

  /// Returns what is wrong.
  ///
  /// @return one or more
  public List<Problem> problems() {
    return problems;
  }
}
