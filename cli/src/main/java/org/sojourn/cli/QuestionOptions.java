package org.sojourn.cli;

import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.decide.Question;
import org.sojourn.law.Purpose;

/// What is asked: the day, the law, the purpose.
final class QuestionOptions {

  private final Syntax.Value asOf;
  private final Syntax.Value knownOn;
  private final Syntax.Value purpose;

  QuestionOptions(Syntax syntax) {
    asOf = syntax.option("DAY", "--as-of");
    knownOn = syntax.option("DAY", "--known-on");
    purpose = syntax.option("PURPOSE", "--purpose");
  }

  /// The question; days that were not given are today.
  Question question(Context context) {
    return new Question(
        Inputs.day("--as-of", asOf.text(), context.host()),
        Optional.of(Inputs.day("--known-on", knownOn.text(), context.host())),
        purpose(purpose.text()));
  }

  /// The options as they could be typed again.
  String typed() {
    return asOf.typed("--as-of") + knownOn.typed("--known-on") + purpose.typed("--purpose");
  }

  /// Whether the day was given in so many words.
  boolean namesDay() {
    return !asOf.text().isEmpty();
  }

  /// Reads a purpose; empty if none was typed.
  static Optional<Purpose> purpose(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Purpose> found = Purpose.parse(text);
    if (found.isEmpty()) {
      throw Problem.of(Fault.UNKNOWN_PURPOSE, text)
          .at("--purpose")
          .allowing(text, Inputs.purposes())
          .thrown();
    }
    return found;
  }
}
