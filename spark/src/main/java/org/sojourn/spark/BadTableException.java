package org.sojourn.spark;

import java.util.List;
import java.util.stream.Collectors;

/// A table cannot be read as documents: a column is missing, there twice, of a type that holds no
/// such values, or mapped to nothing. The message has one block for each mistake, as the command
/// line prints it.
public final class BadTableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  BadTableException(List<Problem> problems) {
    super(problems.stream().map(BadTableException::lines).collect(Collectors.joining("\n")));
  }

  private static String lines(Problem problem) {
    return "error[%s]: %s\n  help: %s".formatted(problem.code(), problem.message(), problem.help());
  }
}
