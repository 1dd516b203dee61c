package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;

/// The names of one sort, and what each means. A meaning is read when it is first asked for, so
/// definitions may stand in any order; one that leads back to itself is found on the way.
final class Names<T> {

  private final String sort;
  private final DiagnosticCode unknown;
  private final Report report;
  private final Circle circle;
  private final Optional<Names<T>> outer;
  private final Map<String, Definition<T>> definitions = new LinkedHashMap<>();
  private boolean complete = true;

  /// Makes an empty set of names.
  ///
  /// @param sort what they name, for messages: `kind`
  /// @param unknown what it is to use one that is not there
  /// @param report where mistakes go
  Names(String sort, DiagnosticCode unknown, Report report) {
    this(sort, unknown, report, Circle.OF_DAYS);
  }

  /// Makes an empty set of names.
  ///
  /// @param circle what it is if a name leads back to itself
  Names(String sort, DiagnosticCode unknown, Report report, Circle circle) {
    this(sort, unknown, report, circle, Optional.empty());
  }

  private Names(
      String sort, DiagnosticCode unknown, Report report, Circle circle, Optional<Names<T>> outer) {
    this.sort = sort;
    this.unknown = unknown;
    this.report = report;
    this.circle = circle;
    this.outer = outer;
  }

  /// What it is if a name leads back to itself, and the way out.
  enum Circle {
    OF_DAYS(DiagnosticCode.DAYS_IN_A_CIRCLE, "let one of them name a day of the calendar"),
    OF_CONDITIONS(
        DiagnosticCode.CONDITIONS_IN_A_CIRCLE, "write out in one of them what it asks for");

    private final DiagnosticCode code;
    private final String help;

    Circle(DiagnosticCode code, String help) {
      this.code = code;
      this.help = help;
    }
  }

  /// Makes an empty set of names beside which these remain known.
  Names<T> inner() {
    return new Names<>(sort, unknown, report, circle, Optional.of(this));
  }

  /// Says that there may be definitions which could not be read: an unknown name is no mistake
  /// then.
  void setIncomplete() {
    complete = false;
  }

  /// Defines a name.
  void define(Node.Scalar name, Supplier<Optional<T>> meaning) {
    Definition<T> first = definitions.get(name.text());
    if (first == null) {
      definitions.put(name.text(), new Definition<>(name, meaning));
    } else {
      report.add(
          DiagnosticCode.DEFINED_TWICE,
          name,
          "%s %s is defined twice".formatted(sort, Wording.quote(name.text())),
          "give one of the two another name",
          first.name);
    }
  }

  /// Returns what a name means, and notes that it is used.
  ///
  /// @return the meaning; nothing if there is no such name, or its definition is wrong: both are
  ///     reported
  Optional<T> use(Node at, String name) {
    Optional<Definition<T>> found = find(at, name);
    found.ifPresent(definition -> definition.used = true);
    return found.flatMap(definition -> meaning(definition, at));
  }

  /// Returns what the name that a node holds means, and notes that it is used.
  Optional<T> use(Node.Scalar name) {
    return use(name, name.text());
  }

  /// Returns what a name means, as [#use(Node.Scalar)], but does not count as a use.
  Optional<T> look(Node.Scalar name) {
    return find(name, name.text()).flatMap(definition -> meaning(definition, name));
  }

  /// Says whether there is such a name here, without a report.
  boolean has(String name) {
    return definitions.containsKey(name);
  }

  /// Returns the names in the order of their definitions.
  List<String> all() {
    List<String> names = new ArrayList<>(definitions.keySet());
    outer.ifPresent(more -> names.addAll(more.all()));
    return names;
  }

  /// Reads every definition not read yet.
  ///
  /// @return the meanings in the order of the definitions, without those that are wrong
  List<T> readAll() {
    List<T> meanings = new ArrayList<>();
    for (Definition<T> definition : definitions.values()) {
      meaning(definition, definition.name).ifPresent(meanings::add);
    }
    return meanings;
  }

  /// Warns of every name that was never used.
  void reportUnused() {
    for (Definition<T> definition : definitions.values()) {
      if (!definition.used) {
        report.add(
            DiagnosticCode.NEVER_USED,
            definition.name,
            "%s %s is never used".formatted(sort, Wording.quote(definition.name.text())));
      }
    }
  }

  private Optional<Definition<T>> find(Node at, String name) {
    Definition<T> definition = definitions.get(name);
    if (definition != null) {
      return Optional.of(definition);
    }
    if (outer.isPresent() && outer.get().has(name)) {
      return outer.get().find(at, name);
    }
    if (complete) {
      report.add(
          unknown,
          at,
          "there is no %s %s".formatted(sort, Wording.quote(name)),
          Wording.suggest(name, all()));
    }
    return Optional.empty();
  }

  private Optional<T> meaning(Definition<T> definition, Node at) {
    switch (definition.progress) {
      case READ -> {}
      case BEING_READ ->
          report.add(
              circle.code,
              at,
              "%s %s leads back to itself".formatted(sort, Wording.quote(definition.name.text())),
              circle.help,
              definition.name);
      case NOT_READ -> {
        definition.progress = Progress.BEING_READ;
        definition.meaning = definition.reading.get();
        definition.progress = Progress.READ;
      }
    }
    return definition.meaning;
  }

  private enum Progress {
    NOT_READ,
    BEING_READ,
    READ
  }

  private static final class Definition<T> {
    private final Node.Scalar name;
    private final Supplier<Optional<T>> reading;
    private Progress progress = Progress.NOT_READ;
    private Optional<T> meaning = Optional.empty();
    private boolean used;

    Definition(Node.Scalar name, Supplier<Optional<T>> reading) {
      this.name = name;
      this.reading = reading;
    }
  }
}
