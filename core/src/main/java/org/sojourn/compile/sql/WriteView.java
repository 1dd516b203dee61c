package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Writes the view that answers the documents.
final class WriteView {

  private final PackLaw law;
  private final Dialect dialect;
  private final Names names;
  private final DayExpressions days;
  private final ValueList values;
  private final List<CodeClasses> codes;

  WriteView(
      PackLaw law,
      Dialect dialect,
      Names names,
      DayExpressions days,
      ValueList values,
      List<CodeClasses> codes) {
    this.law = law;
    this.dialect = dialect;
    this.names = names;
    this.days = days;
    this.values = values;
    this.codes = codes;
  }

  /// The statements.
  ///
  /// @param asked whether the documents name their purpose, or one is asked of all
  /// @param depth how many steps the longest way has
  List<String> statements(Asked asked, int depth) {
    String view = dialect.name(names.answers());
    String body = body(asked, depth);
    return switch (dialect) {
      case DUCKDB -> List.of("CREATE OR REPLACE VIEW " + view + " AS" + body);
      case POSTGRESQL -> List.of("CREATE VIEW " + view + " AS" + body);
      case SPARK -> List.of("CREATE OR REPLACE TEMPORARY VIEW " + view + " AS" + body);
    };
  }

  /// What has to go before the tables can be made anew.
  List<String> before() {
    return switch (dialect) {
      case DUCKDB, SPARK -> List.of();
      case POSTGRESQL -> List.of("DROP VIEW IF EXISTS " + dialect.name(names.answers()));
    };
  }

  private String body(Asked asked, int depth) {
    List<String> parts = new ArrayList<>();
    parts.add(given(asked));
    parts.add(read(asked));
    int levels = days.maps().stream().mapToInt(DayExpressions.Mapped::level).max().orElse(0);
    for (int level = 1; level <= levels; level++) {
      parts.add(mapped(level));
    }
    parts.add(values(levels));
    parts.add(found(depth));
    return "\nWITH\n" + String.join(",\n", parts) + "\n" + answers();
  }

  private static String table(String name, String comment, List<String> columns, String from) {
    return "%s\n%s AS (\n  SELECT\n    %s\n  %s\n)"
        .formatted(Comments.line(comment), name, String.join(",\n    ", columns), from);
  }

  private String given(Asked asked) {
    List<String> columns = new ArrayList<>();
    columns.add(name("id") + " AS " + name("id"));
    columns.add(text("kind") + " AS " + name("kind"));
    if (asked.ofEach()) {
      columns.add(text("purpose") + " AS " + name("purpose"));
    }
    days.column(law.facts().size());
    for (int slot : days.slots()) {
      columns.add(day(slot) + " AS " + days.column(slot));
    }
    for (CodeClasses each : codes) {
      String code = each.fact().id().code();
      columns.add(text(code) + " AS " + name("code_" + code));
    }
    return table(
        name("given"),
        "What the documents say. Here columns can be renamed; write NULL for one you do not have.",
        columns,
        "FROM " + name(Names.documents()));
  }

  private String text(String column) {
    return dialect.cast(name(column), dialect.textType());
  }

  private String day(int slot) {
    if (slot == law.facts().size()) {
      return dialect.cast(name("printed"), "DATE");
    }
    Fact fact = law.facts().get(slot);
    boolean isNumber = fact.type() instanceof FactType.Quantity;
    String column = dialect.cast(name(fact.id().code()), isNumber ? "INTEGER" : "DATE");
    OptionalInt assumed = fact.assumed();
    if (assumed.isEmpty() || assumed.getAsInt() == Fact.ABSENT) {
      return column;
    }
    int value = assumed.getAsInt();
    String otherwise = isNumber ? Integer.toString(value) : "DATE '" + Days.text(value) + "'";
    return "COALESCE(" + column + ", " + otherwise + ")";
  }

  private String read(Asked asked) {
    List<String> columns = new ArrayList<>();
    columns.add("g." + name("id"));
    days.slots().forEach(slot -> columns.add("g." + days.column(slot)));
    columns.add("k." + name("step"));
    columns.add("k." + name("look"));
    columns.add("k." + name("finding"));
    StringBuilder from = new StringBuilder("FROM " + name("given") + " g");
    from.append("\n  LEFT JOIN ").append(name(names.kinds())).append(" k ON k.");
    from.append(name("kind")).append(" = g.").append(name("kind"));
    from.append(" AND k.").append(name("purpose")).append(" = ");
    from.append(
        asked
            .purpose()
            .map(purpose -> dialect.text(purpose.id()))
            .orElse("COALESCE(g." + name("purpose") + ", '')"));
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i).fact().id().code();
      String alias = "c" + (i + 1);
      columns.add(alias + "." + name("class") + " AS " + name("class_" + code));
      from.append(
          "\n  LEFT JOIN %s %s ON %s.%s = %s AND %s.%s = COALESCE(g.%s, '')"
              .formatted(
                  name(names.codes()),
                  alias,
                  alias,
                  name("fact"),
                  dialect.text(code),
                  alias,
                  name("code"),
                  name("code_" + code)));
    }
    columns.add(settled() + " AS " + name("settled"));
    return table(
        name("read"),
        "Where each kind begins, codes as classes, and what is settled before the first step.",
        columns,
        from.toString());
  }

  /// Rows that name something unknown.
  private String settled() {
    return "CASE WHEN %s\n      THEN %d END".formatted(rejected(), WriteFindings.REJECT);
  }

  private String rejected() {
    List<String> wrong = new ArrayList<>();
    wrong.add("k." + name("kind") + " IS NULL");
    wrong.add("(k." + name("paper") + " = 0 AND g." + name("day_printed") + " IS NOT NULL)");
    for (int i = 0; i < codes.size(); i++) {
      wrong.add("c" + (i + 1) + "." + name("class") + " IS NULL");
    }
    for (int slot : days.slots()) {
      wrong.add("g." + days.column(slot) + " NOT BETWEEN " + bounds(slot));
    }
    return String.join("\n      OR ", wrong);
  }

  private String bounds(int slot) {
    return slot < law.facts().size()
            && law.facts().get(slot).type() instanceof FactType.Quantity(int least, int most, _)
        ? least + " AND " + most
        : "DATE '%s' AND DATE '%s'".formatted(Days.text(Days.FIRST), Days.text(Days.LAST));
  }

  private static String level(int level) {
    return level == 0 ? "read" : "mapped_" + level;
  }

  private String mapped(int level) {
    List<String> columns = new ArrayList<>(List.of("m.*"));
    StringBuilder from = new StringBuilder("FROM " + name(level(level - 1)) + " m");
    for (DayExpressions.Mapped each : days.maps()) {
      if (each.level() == level) {
        columns.add(each.expression() + " AS " + name(each.column()));
        if (each.isCalendar()) {
          from.append(
              "\n  LEFT JOIN %s %s ON %s.%s = %d AND %s.%s = %s"
                  .formatted(
                      name(names.calendar()),
                      name(each.calendar()),
                      name(each.calendar()),
                      name("map"),
                      each.place(),
                      name(each.calendar()),
                      name("day"),
                      days.number(each.term().of())));
        }
      }
    }
    return table(
        name(level(level)),
        "Days that terms of months, yearly days and calendars lead to.",
        columns,
        from.toString());
  }

  private String values(int levels) {
    List<String> columns = new ArrayList<>();
    for (String column : List.of("id", "settled", "step", "look", "finding")) {
      columns.add("m." + name(column));
    }
    List<String> expressions = values.expressions();
    List<String> items = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      boolean isLast = i + 1 == expressions.size();
      String words = Comments.line((i + 1) + ": " + values.words().get(i));
      items.add(expressions.get(i) + (isLast ? " " : ", ") + words);
    }
    columns.add(dialect.array(items) + " AS " + name("v"));
    // Keeps PostgreSQL from writing the whole array out again in every join below.
    String fence = dialect == Dialect.POSTGRESQL ? "\n  OFFSET 0" : "";
    return table(
        name("looked_at"),
        "All numbers that steps look at and answers are counted from, in one array.",
        columns,
        "FROM " + name(level(levels)) + " m" + fence);
  }

  private String found(int depth) {
    StringBuilder from = new StringBuilder("FROM " + name("looked_at") + " x");
    String before = "x";
    List<String> found = new ArrayList<>(List.of("x." + name("settled"), "x." + name("finding")));
    for (int i = 1; i <= depth; i++) {
      String alias = "s" + i;
      String looked = dialect.item("x." + name("v"), before + "." + name("look"));
      from.append(
          "\n  LEFT JOIN %s %s ON %s.%s = %s.%s AND %s BETWEEN %s.%s AND %s.%s"
              .formatted(
                  name(names.steps()),
                  alias,
                  alias,
                  name("step"),
                  before,
                  name(i == 1 ? "step" : "next"),
                  looked,
                  alias,
                  name("low"),
                  alias,
                  name("high")));
      found.add(alias + "." + name("finding"));
      before = alias;
    }
    String finding = "COALESCE(" + String.join(", ", found) + ")";
    return table(
        name("found"),
        "From step to step, until there is a finding.",
        List.of("x." + name("id"), "x." + name("v"), finding + " AS " + name("finding")),
        from.toString());
  }

  private String answers() {
    List<String> columns = new ArrayList<>();
    columns.add("x." + name("id"));
    columns.add("f." + name("status"));
    columns.add("f." + name("cover"));
    columns.add("f." + name("end"));
    columns.add(day("through") + " AS " + name("through"));
    columns.add(day("safe") + " AS " + name("safe_through"));
    columns.add("f." + name("safe_end"));
    columns.add(day("arguable") + " AS " + name("arguable_through"));
    columns.add("f." + name("arguable_end"));
    columns.add("f." + name("measures"));
    columns.add("f." + name("confidence"));
    columns.add("f." + name("finding"));
    columns.add("f." + name("answered_by"));
    String findings = name(names.findings());
    String finding = name("finding");
    return "SELECT\n  %s\nFROM %s x\nLEFT JOIN %s n ON n.%s = x.%s\nLEFT JOIN %s f ON f.%s = %s"
        .formatted(
            String.join(",\n  ", columns),
            name("found"),
            findings,
            finding,
            finding,
            findings,
            finding,
            unlessDayIsMissing());
  }

  /// An answer counted from a day that was not given is none.
  private String unlessDayIsMissing() {
    List<String> days =
        Stream.of("through_from", "safe_from", "arguable_from")
            .map(from -> dialect.item("x." + name("v"), "n." + name(from)))
            .toList();
    return "CASE WHEN %d IN (%s) THEN %d ELSE x.%s END"
        .formatted(
            Quantity.NO_DAY, String.join(", ", days), WriteFindings.EVALUATOR, name("finding"));
  }

  private String day(String which) {
    String from = dialect.item("x." + name("v"), "f." + name(which + "_from"));
    return dialect.date(from + " + f." + name(which + "_plus"));
  }

  /// What the table of documents must have.
  List<DocumentColumn> columns(Asked asked) {
    List<DocumentColumn> columns = new ArrayList<>();
    columns.add(new DocumentColumn("id", DocumentColumn.Holds.ID));
    columns.add(new DocumentColumn("kind", DocumentColumn.Holds.CODE));
    columns.add(new DocumentColumn("printed", DocumentColumn.Holds.DAY));
    if (asked.ofEach()) {
      columns.add(new DocumentColumn("purpose", DocumentColumn.Holds.CODE));
    }
    IntStream.range(0, law.facts().size()).forEach(slot -> add(slot, columns));
    return columns;
  }

  private void add(int slot, List<DocumentColumn> columns) {
    String code = law.facts().get(slot).id().code();
    boolean isCoded = codes.stream().anyMatch(each -> each.fact().slot() == slot);
    if (isCoded) {
      columns.add(new DocumentColumn(code, DocumentColumn.Holds.CODE));
    } else if (days.slots().contains(slot)) {
      columns.add(
          new DocumentColumn(
              code, days.isNumber(slot) ? DocumentColumn.Holds.NUMBER : DocumentColumn.Holds.DAY));
    }
  }

  private String name(String name) {
    return dialect.name(name);
  }
}
