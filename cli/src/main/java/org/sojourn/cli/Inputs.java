package org.sojourn.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Values;
import org.sojourn.decide.Document;
import org.sojourn.law.Purpose;

/// Reads what was typed.
final class Inputs {

  private Inputs() {}

  /// Reads a day.
  ///
  /// @param name the option or word it was typed for
  static LocalDate day(String name, String text) {
    return Values.day(text, name);
  }

  /// Reads a day; what was not typed is today.
  static LocalDate day(String name, String text, Host host) {
    return text.isEmpty() ? host.today().get() : day(name, text);
  }

  /// Adds facts typed as `code=value`.
  static Document withFacts(Document document, List<String> facts) {
    Document all = document;
    for (String fact : facts) {
      int equals = fact.indexOf('=');
      if (equals < 1 || equals == fact.length() - 1) {
        throw Problem.of(Fault.FACT_FORM, fact).at("--fact").thrown();
      }
      String code = fact.substring(0, equals);
      String value = fact.substring(equals + 1);
      String before = all.facts().get(code);
      if (before != null) {
        throw Problem.of(Fault.FACT_TWICE, code, before, value).at("--fact").thrown();
      }
      all = all.with(code, value);
    }
    return all;
  }

  static List<String> purposes() {
    return Arrays.stream(Purpose.values()).map(Purpose::id).toList();
  }
}
