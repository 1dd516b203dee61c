package org.sojourn.cli;

import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.decide.Question;
import org.sojourn.law.Purpose;
import picocli.CommandLine.Option;

/// What is asked: the day, the law, the purpose.
final class QuestionOptions {

  @Option(names = "--as-of", paramLabel = "DAY")
  private String asOf = "";

  @Option(names = "--known-on", paramLabel = "DAY")
  private String knownOn = "";

  @Option(names = "--purpose", paramLabel = "PURPOSE")
  private String purpose = "";

  /// The question; days that were not given are today.
  Question question(Context context) {
    return new Question(
        Inputs.day("--as-of", asOf, context.host()),
        Optional.of(Inputs.day("--known-on", knownOn, context.host())),
        purpose());
  }

  /// Whether the day was given in so many words.
  boolean namesDay() {
    return !asOf.isEmpty();
  }

  Optional<Purpose> purpose() {
    if (purpose.isEmpty()) {
      return Optional.empty();
    }
    Optional<Purpose> found = Purpose.parse(purpose);
    if (found.isEmpty()) {
      throw Problem.of(Fault.UNKNOWN_PURPOSE, purpose)
          .at("--purpose")
          .allowing(purpose, Inputs.purposes())
          .thrown();
    }
    return found;
  }
}
