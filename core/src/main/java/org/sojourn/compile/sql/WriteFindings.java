package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.compile.End;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Term;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// Writes the table of answers.
final class WriteFindings {

  /// The row of documents that the evaluator has to answer.
  static final int EVALUATOR = -1;

  /// The row of documents that name something unknown.
  static final int REJECT = -2;

  private static final String NULL = "NULL";

  private final Dialect dialect;
  private final ValueList values;
  private final Say say;

  WriteFindings(Dialect dialect, ValueList values, Say say) {
    this.dialect = dialect;
    this.values = values;
    this.say = say;
  }

  static List<Table.Column> columns() {
    return List.of(
        Table.Column.number("finding"),
        Table.Column.text("answered_by"),
        Table.Column.text("status"),
        Table.Column.text("cover"),
        Table.Column.text("end"),
        Table.Column.number("through_from"),
        Table.Column.number("through_plus"),
        Table.Column.number("safe_from"),
        Table.Column.number("safe_plus"),
        Table.Column.text("safe_end"),
        Table.Column.number("arguable_from"),
        Table.Column.number("arguable_plus"),
        Table.Column.text("arguable_end"),
        Table.Column.text("measures"),
        Table.Column.text("confidence"));
  }

  /// The rows, one for each finding and one for documents that have none.
  List<Table.Line> rows(List<Finding> findings) {
    List<Table.Line> lines = new ArrayList<>();
    lines.add(unanswered(REJECT, "reject", "the pack has no such kind, purpose, code or day"));
    lines.add(
        unanswered(
            EVALUATOR, "evaluator", "a fact is missing that matters, or this was not compiled"));
    for (int place = 0; place < findings.size(); place++) {
      lines.add(row(place, findings.get(place)));
    }
    return lines;
  }

  private Table.Line unanswered(int finding, String answeredBy, String comment) {
    List<String> row = new ArrayList<>();
    columns().forEach(_ -> row.add(NULL));
    row.set(0, Integer.toString(finding));
    row.set(1, dialect.text(answeredBy));
    return Table.Line.of(row, comment);
  }

  private Table.Line row(int place, Finding finding) {
    Term through = through(finding);
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(place));
    row.add(dialect.text("sql"));
    row.add(dialect.text(finding.status().id()));
    row.add(finding.cover().map(Cover::id).map(dialect::text).orElse(NULL));
    row.add(end(finding));
    row.addAll(day(through));
    row.addAll(bound(finding.safe()));
    row.addAll(bound(finding.arguable()));
    row.add(dialect.text(measures(finding)));
    row.add(dialect.text(finding.confidence().id()));
    return Table.Line.of(row, isEnd(through) ? "" : say.term(through));
  }

  /// The last good day as far as one is known.
  private static Term through(Finding finding) {
    return finding
        .end()
        .map(
            end ->
                switch (end) {
                  case End.Provisional(Term day) -> day;
                  case End.Awaiting(var _, Term atLeast) -> atLeast;
                  case End.Pending(var _, Term atMost) -> atMost;
                })
        .orElse(finding.through());
  }

  private String end(Finding finding) {
    if (finding.end().isPresent()) {
      return dialect.text(
          switch (finding.end().get()) {
            case End.Provisional _ -> "provisional";
            case End.Awaiting _ -> "open";
            case End.Pending _ -> "pending";
          });
    }
    if (finding.through() instanceof Term.Constant(int day) && !Days.isDay(day)) {
      return day == Days.OPEN ? dialect.text("none") : NULL;
    }
    return dialect.text("day");
  }

  private List<String> bound(Term term) {
    List<String> cells = new ArrayList<>(day(term));
    if (term instanceof Term.Constant(int day) && !Days.isDay(day)) {
      cells.add(day == Days.OPEN ? dialect.text("open") : NULL);
    } else {
      cells.add(dialect.text("day"));
    }
    return cells;
  }

  private List<String> day(Term term) {
    if (isEnd(term)) {
      return List.of(NULL, NULL);
    }
    Base base = Base.of(term);
    return List.of(Integer.toString(values.place(base)), Integer.toString(base.plus()));
  }

  private static boolean isEnd(Term term) {
    return term instanceof Term.Constant(int day) && !Days.isDay(day);
  }

  private static String measures(Finding finding) {
    return finding.measures().stream().map(MeasureId::code).collect(Collectors.joining(" "));
  }
}
