package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;
import org.sojourn.law.Purpose;

/// Compiled law as a script for a database: a few small tables, and a view that joins the table
/// `documents` to them and gives each row the answer that `sojourn batch` gives it.
///
/// The same form gives the same script, byte for byte.
public final class SqlScript {

  /// The version of what this class writes. It changes with the tables and the view, not with the
  /// law.
  public static final int VERSION = 1;

  private final List<String> statements;
  private final List<DocumentColumn> columns;
  private final Names names;
  private final String text;

  private SqlScript(
      List<String> statements, List<DocumentColumn> columns, Names names, List<String> header) {
    this.statements = List.copyOf(statements);
    this.columns = List.copyOf(columns);
    this.names = names;
    this.text =
        statements.stream()
            .map(statement -> statement + ";\n")
            .collect(Collectors.joining("\n", Comments.block(header) + "\n", ""));
  }

  /// Writes a script for documents that name the purpose asked, each in its column `purpose`; NULL
  /// or nothing there is the main purpose of the kind.
  ///
  /// @param form the law on one day asked
  /// @param dialect for which database
  /// @return the script
  public static SqlScript of(AnswerForm form, Dialect dialect) {
    return of(form, dialect, Asked.each());
  }

  /// Writes a script for one purpose; a column `purpose` of the documents is not read.
  ///
  /// @param form the law on one day asked
  /// @param dialect for which database
  /// @param purpose what is asked of every document
  /// @return the script
  public static SqlScript of(AnswerForm form, Dialect dialect, Purpose purpose) {
    return of(form, dialect, Asked.all(purpose));
  }

  private static SqlScript of(AnswerForm form, Dialect dialect, Asked asked) {
    Map<Finding, Integer> places = new LinkedHashMap<>();
    form.findings().forEach(finding -> places.put(finding, places.size()));
    Stepwise stepwise = ChooseSteps.of(form, places);

    Say say = new Say(form.law());
    Names names = Names.of(form.law().id());
    DayExpressions days = new DayExpressions(form.law(), dialect);
    ValueList values = new ValueList(days, dialect, say);
    List<CodeClasses> codes = codes(stepwise);

    WriteSteps write = new WriteSteps(form, stepwise, values, say);
    List<Table> tables = new ArrayList<>();
    tables.add(Tables.kinds(names, write.kinds(dialect, asked)));
    tables.add(Tables.codes(names, new WriteCodes(dialect).rows(codes)));
    tables.add(Tables.steps(names, write.steps()));
    tables.add(
        Tables.findings(names, new WriteFindings(dialect, values, say).rows(form.findings())));
    if (days.maps().stream().anyMatch(DayExpressions.Mapped::isCalendar)) {
      tables.add(Tables.calendar(names, days.calendarRows()));
    }

    WriteView view = new WriteView(form.law(), dialect, names, days, values, codes);
    List<String> statements = new ArrayList<>(view.before());
    tables.forEach(table -> statements.addAll(table.statements(dialect)));
    statements.addAll(view.statements(asked, stepwise.depth()));
    List<DocumentColumn> columns = view.columns(asked);
    return new SqlScript(
        statements, columns, names, Header.of(form, dialect, names, columns, asked));
  }

  private static List<CodeClasses> codes(Stepwise stepwise) {
    return stepwise.reached().stream()
        .map(place -> stepwise.surveyed().quantities().get(stepwise.steps().at(place).quantity()))
        .filter(Quantity.Code.class::isInstance)
        .map(quantity -> ((Quantity.Code) quantity).slot())
        .distinct()
        .sorted()
        .map(stepwise.surveyed()::classes)
        .toList();
  }

  /// Returns the statements, to be run one after the other.
  ///
  /// @return statements without their semicolons, comments inside
  public List<String> statements() {
    return statements;
  }

  /// Returns what the table of documents must have.
  ///
  /// @return its columns; others may stand beside them
  public List<DocumentColumn> columns() {
    return columns;
  }

  /// Returns the name of the table or view that the documents are read from.
  ///
  /// @return the name, not quoted
  public String documents() {
    return Names.documents();
  }

  /// Returns the name of the view that has the answers.
  ///
  /// @return the name, not quoted
  public String answers() {
    return names.answers();
  }

  /// Returns the whole script.
  ///
  /// @return a header of comments, then the statements, each ended by a semicolon
  public String text() {
    return text;
  }
}
