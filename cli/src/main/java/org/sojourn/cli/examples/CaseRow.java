package org.sojourn.cli.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Values;
import org.sojourn.decide.Document;
import org.sojourn.decide.Question;
import org.sojourn.decide.Status;
import org.sojourn.law.Purpose;

/// A worked case as a row of a CSV file: cell by name, empty where the file has no such column.
///
/// @param cells column to cell
record CaseRow(Map<String, String> cells) {

  String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  Document document() {
    Document document = Document.of(cell("kind"));
    String printed = cell("printed");
    if (!printed.isEmpty()) {
      document = document.printed(Values.day(printed, "printed"));
    }
    for (String fact : cell("facts").split(";")) {
      if (!fact.isBlank()) {
        document = with(document, fact.strip());
      }
    }
    return document;
  }

  private static Document with(Document document, String fact) {
    int equals = fact.indexOf('=');
    if (equals < 1) {
      throw Problem.of(Fault.FACT_FORM, fact).at("facts").thrown();
    }
    String code = fact.substring(0, equals).strip();
    String value = fact.substring(equals + 1).strip();
    String before = document.facts().get(code);
    if (before != null) {
      throw Problem.of(Fault.FACT_TWICE, code, before, value).at("facts").thrown();
    }
    return document.with(code, value);
  }

  /// The question; without a day of its own it is the earliest expected one, else today.
  Question question(LocalDate today) {
    String asOf = cell("as_of");
    LocalDate day =
        asOf.isEmpty()
            ? days().stream().min(LocalDate::compareTo).orElse(today)
            : Values.day(asOf, "as_of");
    Question question = Question.asOf(day);
    String knownOn = cell("known_on");
    if (!knownOn.isEmpty()) {
      question = question.knownOn(Values.day(knownOn, "known_on"));
    }
    return purpose().map(question::purpose).orElse(question);
  }

  private Optional<Purpose> purpose() {
    String text = cell("purpose");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Purpose.parse(text)
            .orElseThrow(() -> Problem.of(Fault.UNKNOWN_PURPOSE, text).at("purpose").thrown()));
  }

  /// The ends expected, one for each reading; none if the row expects none.
  List<String> ends() {
    List<String> ends = new ArrayList<>();
    for (String end : cell("through").split("\\|")) {
      if (!end.isBlank()) {
        ends.add(end.strip());
      }
    }
    return ends;
  }

  private List<LocalDate> days() {
    return ends().stream()
        .filter(end -> !end.equals("open") && !end.equals("pending") && !end.equals("none"))
        .map(end -> Values.day(end, "through"))
        .toList();
  }

  Optional<String> status() {
    String text = cell("status");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<String> allowed = new ArrayList<>();
    for (Status status : Status.values()) {
      allowed.add(status.id());
    }
    if (!allowed.contains(text)) {
      throw Problem.of(Fault.BAD_EXAMPLE, text).at("status").allowing(text, allowed).thrown();
    }
    return Optional.of(text);
  }
}
