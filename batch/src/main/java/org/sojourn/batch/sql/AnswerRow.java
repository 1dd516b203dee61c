package org.sojourn.batch.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.decide.Ending;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// A row of the view of answers, as texts; a NULL is empty.
///
/// @param status the short answer
/// @param cover how strong the protection is
/// @param end how it ends
/// @param through the last good day as far as one is known
/// @param safe the last day good under every reading; `open` where there is none
/// @param arguable the last day good under some reading, likewise
/// @param measures the measures that acted, apart by spaces
/// @param confidence the weakest of the rules that acted
/// @param answeredBy `sql`, `evaluator` or `reject`
public record AnswerRow(
    String status,
    String cover,
    String end,
    String through,
    String safe,
    String arguable,
    String measures,
    String confidence,
    String answeredBy) {

  /// The row of a document in which a fact is missing that matters.
  public static final AnswerRow EVALUATOR = nothing("evaluator");

  /// The row of a document that names something unknown.
  public static final AnswerRow REJECT = nothing("reject");

  private static AnswerRow nothing(String answeredBy) {
    return new AnswerRow("", "", "", "", "", "", "", "", answeredBy);
  }

  /// Says what the view has to show for an answer.
  ///
  /// @param answer the answer of the evaluator, with no fact missing
  /// @return the row
  public static AnswerRow of(QuickAnswer answer) {
    return new AnswerRow(
        answer.status().id(),
        answer.cover().map(Cover::id).orElse(""),
        end(answer),
        through(answer),
        bound(answer.safe()),
        bound(answer.arguable()),
        answer.measures().stream().map(MeasureId::code).collect(Collectors.joining(" ")),
        answer.confidence().id(),
        "sql");
  }

  /// Reads the row a result stands at.
  ///
  /// @param row the result
  /// @return the row
  /// @throws SQLException if a column is missing
  static AnswerRow of(ResultSet row) throws SQLException {
    return new AnswerRow(
        text(row, "status"),
        text(row, "cover"),
        text(row, "end"),
        text(row, "through"),
        bound(row, "safe"),
        bound(row, "arguable"),
        text(row, "measures"),
        text(row, "confidence"),
        text(row, "answered_by"));
  }

  private static String end(QuickAnswer answer) {
    Optional<Ending> ending = answer.ending();
    if (ending.isPresent()) {
      return switch (ending.get()) {
        case Ending.OnDay _ -> "day";
        case Ending.Provisional _ -> "provisional";
        case Ending.Awaiting _ -> "open";
        case Ending.Pending _ -> "pending";
        case Ending.NoEnd _ -> "none";
      };
    }
    return switch (answer.through()) {
      case Days.NEVER -> "";
      case Days.OPEN -> "none";
      default -> "day";
    };
  }

  private static String through(QuickAnswer answer) {
    return answer.ending().isPresent()
        ? answer.ending().get().lastKnownDay().map(Object::toString).orElse("")
        : day(answer.through());
  }

  private static String bound(int day) {
    return day == Days.OPEN ? "open" : day(day);
  }

  private static String day(int day) {
    return Days.isDay(day) ? Days.text(day) : "";
  }

  private static String bound(ResultSet row, String which) throws SQLException {
    String end = text(row, which + "_end");
    return end.equals("day") ? text(row, which + "_through") : end;
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
