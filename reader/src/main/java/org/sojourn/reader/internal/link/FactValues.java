package org.sojourn.reader.internal.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.FactValueException;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;

/// Reads values of facts.
record FactValues(Report report) {

  /// The word for a fact that is known not to exist.
  static final String NONE = "none";

  /// The word for a fact that exists, whatever its value.
  static final String GIVEN = "given";

  /// Says in words what a fact holds.
  static String sort(Fact fact) {
    return switch (fact.type()) {
      case FactType.Day _ -> "a day";
      case FactType.YesNo _ -> "yes or no";
      case FactType.Choice _ -> "one of its codes";
      case FactType.State _ -> "a state";
      case FactType.Quantity _ -> "a number";
    };
  }

  /// Reads a value that the law names as `int`, or reports that it is none. The law names values as
  /// the fact lists them.
  OptionalInt read(Fact fact, Node.Scalar word) {
    if (fact.type() instanceof FactType.Choice choice
        && choice.indexOf(word.text()) >= 0
        && !choice.codes().contains(word.text())) {
      String code = choice.codes().get(choice.indexOf(word.text()));
      reportEnding(fact, word, code);
      return OptionalInt.empty();
    }
    return given(fact, word);
  }

  private void reportEnding(Fact fact, Node.Scalar word, String code) {
    report.add(
        DiagnosticCode.UNKNOWN_VALUE,
        word,
        "%s is no value of `%s` of its own".formatted(Wording.quote(word.text()), fact.id()),
        "write `%s`; the ending is passed over only in what is given".formatted(code));
  }

  /// Reads a value that somebody gives as `int`, or reports that it is none.
  OptionalInt given(Fact fact, Node.Scalar word) {
    if (word.text().equals(NONE) && !fact.mayBeAbsent() && !isCode(fact, NONE)) {
      reportNeverAbsent(fact, word);
      return OptionalInt.empty();
    }
    if (fact.type() instanceof FactType.Day && !word.text().equals(NONE)) {
      return new ReadDates(report).anyDay(word);
    }
    try {
      return OptionalInt.of(fact.parse(word.text()));
    } catch (FactValueException e) {
      reportUnknown(fact, word, e);
      return OptionalInt.empty();
    }
  }

  /// Says that a fact is asked to be absent and never can be.
  void reportNeverAbsent(Fact fact, Node at) {
    report.add(
        DiagnosticCode.NEVER_ABSENT,
        at,
        "`%s` can be unknown, but never absent".formatted(fact.id()),
        "give the fact `assume: none` if not given means that it has not happened");
  }

  private void reportUnknown(Fact fact, Node.Scalar word, FactValueException e) {
    String expected = e.expected().isEmpty() ? "" : ", expected " + e.expected();
    String message =
        "%s is no value of `%s`%s".formatted(Wording.quote(word.text()), fact.id(), expected);
    report.add(DiagnosticCode.UNKNOWN_VALUE, word, message, help(fact, word.text(), e.allowed()));
  }

  private static Optional<String> help(Fact fact, String text, List<String> allowed) {
    if (!(fact.type() instanceof FactType.State state)) {
      return Wording.suggest(text, allowed);
    }
    int upper = state.states().indexOf(text.toUpperCase(Locale.ROOT));
    return Optional.of(
        upper >= 0
            ? "did you mean `%s`?".formatted(state.states().codes().get(upper))
            : "states are the codes of ISO 3166-1 (`DE`, `KZ`) and those under `states`");
  }

  private static boolean isCode(Fact fact, String text) {
    return fact.type().codeList().map(codes -> codes.contains(text)).orElse(false);
  }
}
