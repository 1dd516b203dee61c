package org.sojourn.reader.internal.link;

import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Condition;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.Moment;
import org.sojourn.law.Paper;
import org.sojourn.law.Reading;
import org.sojourn.law.Right;
import org.sojourn.law.Source;
import org.sojourn.law.StateList;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.time.WorkCalendar;

/// Every name that a pack defines, and the tools that all reading steps share.
public final class Vocabulary {

  final Report report;
  final Shapes shapes;
  final ReadDates dates;
  final ReadTexts texts;
  final StateList states;
  final Names<Kind> kinds;
  final Names<Fact> facts;
  final Names<List<Node.Scalar>> lists;
  final Names<Moment> days;
  final Names<Condition> conditions;
  final Names<Event> events;
  final Names<Reading> readings;
  final Names<Paper> papers;
  final Names<Right> rights;
  final Names<Source> sources;
  final Names<MeasureHead> measures;
  final RuleNames rules;

  /// The working days of the place, if the pack says which they are and could be read.
  Optional<WorkCalendar> calendar = Optional.empty();

  /// Whether the pack says which days are working days, readable or not.
  boolean hasCalendar;

  Vocabulary(Shapes shapes, List<String> languages, StateList states) {
    this.report = shapes.report();
    this.shapes = shapes;
    this.dates = new ReadDates(report);
    this.texts = new ReadTexts(languages, shapes);
    this.states = states;
    this.kinds = new Names<>("kind", DiagnosticCode.UNKNOWN_KIND, report);
    this.facts = new Names<>("fact", DiagnosticCode.UNKNOWN_FACT, report);
    this.lists = new Names<>("list", DiagnosticCode.UNKNOWN_LIST, report);
    this.days = new Names<>("named day", DiagnosticCode.UNKNOWN_DAY_NAME, report);
    this.conditions =
        new Names<>(
            "condition", DiagnosticCode.UNKNOWN_CONDITION, report, Names.Circle.OF_CONDITIONS);
    this.events = new Names<>("event", DiagnosticCode.UNKNOWN_EVENT, report);
    this.readings = new Names<>("reading", DiagnosticCode.UNKNOWN_READING, report);
    this.papers = new Names<>("paper", DiagnosticCode.UNKNOWN_PAPER, report);
    this.rights = new Names<>("right", DiagnosticCode.UNKNOWN_RIGHT, report);
    this.sources = new Names<>("source", DiagnosticCode.UNKNOWN_SOURCE, report);
    this.measures = new Names<>("measure", DiagnosticCode.UNKNOWN_MEASURE, report);
    this.rules = new RuleNames(report);
  }

  /// Finds a fact that has to hold a day.
  Optional<Fact> dayFact(Node.Scalar word) {
    Optional<Fact> fact = facts.use(word);
    if (fact.isPresent() && !(fact.get().type() instanceof FactType.Day)) {
      report.add(
          DiagnosticCode.FACT_NOT_A_DAY,
          word,
          "%s holds %s, expected a fact that holds a day"
              .formatted(Wording.quote(word.text()), FactValues.sort(fact.get())));
      return Optional.empty();
    }
    return fact;
  }

  /// Finds the fact that ends the time of waiting: while one waits, it is absent.
  Optional<Fact> endingFact(Node.Scalar word) {
    Optional<Fact> fact = dayFact(word);
    if (fact.isPresent() && !fact.get().mayBeAbsent()) {
      new FactValues(report).reportNeverAbsent(fact.get(), word);
    }
    return fact;
  }

  /// Finds the sources of a field.
  List<Source> sources(Fields fields) {
    return fields.words("sources").stream().flatMap(word -> sources.use(word).stream()).toList();
  }

  /// Finds the papers of a field.
  List<Paper> papers(Fields fields) {
    return fields.words("papers").stream().flatMap(word -> papers.use(word).stream()).toList();
  }

  /// Warns of what is defined and never used.
  void reportUnused() {
    List.of(facts, lists, days, conditions, events, readings, papers, rights, sources)
        .forEach(Names::reportUnused);
  }
}
