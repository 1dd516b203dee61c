package org.sojourn.compile.sql;

import java.util.List;

/// What the tables of a script hold, in words and columns.
final class Tables {

  private Tables() {}

  static Table kinds(Names names, List<Table.Line> rows) {
    return new Table(
        names.kinds(),
        List.of(
            "Where a document begins, by kind and purpose: a step and what it looks at, or the"
                + " finding.",
            "paper: 1 if the kind has a last day on the paper, 0 if it has none."),
        List.of(
            Table.Column.text("kind"),
            Table.Column.text("purpose"),
            Table.Column.number("paper"),
            Table.Column.number("step"),
            Table.Column.number("look"),
            Table.Column.number("finding")),
        rows);
  }

  static Table codes(Names names, List<Table.Line> rows) {
    return new Table(
        names.codes(),
        List.of(
            "Codes in classes: what stands in one class is treated alike by every step.",
            "The empty code is a value that is not given."),
        List.of(Table.Column.text("fact"), Table.Column.text("code"), Table.Column.number("class")),
        rows);
  }

  static Table steps(Names names, List<Table.Line> rows) {
    return new Table(
        names.steps(),
        List.of(
            "The segments. A document at a step has one row of it: the one whose low and high,"
                + " both",
            "inclusive, hold what the step looks at (by its place in the array v of the view)."
                + " Then",
            "comes the next step and what that looks at, or the finding. Days are counted from",
            "1970-01-01; " + Quantity.NO_DAY + " is no day, " + Quantity.HIGHEST + " no bound."),
        List.of(
            Table.Column.number("step"),
            Table.Column.number("low"),
            Table.Column.number("high"),
            Table.Column.number("next"),
            Table.Column.number("look"),
            Table.Column.number("finding")),
        rows);
  }

  static Table findings(Names names, List<Table.Line> rows) {
    return new Table(
        names.findings(),
        List.of(
            "The answers. A day is what stands in the array v at the place `..._from`, and",
            "`..._plus` days more; place 1 holds 0, for a day that is the same for all."),
        WriteFindings.columns(),
        rows);
  }

  static Table calendar(Names names, List<Table.Line> rows) {
    return new Table(
        names.calendar(),
        List.of("Where counts of working days lead: from day to mapped. Other days stay."),
        List.of(
            Table.Column.number("map"), Table.Column.number("day"), Table.Column.number("mapped")),
        rows);
  }
}
