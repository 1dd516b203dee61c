package org.sojourn.bench.equality;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.sql.AnswerRow;
import org.sojourn.batch.sql.AskedDocument;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// Generated SQL on a database.
public abstract class SqlEngine implements Engine {

  private final Dialect dialect;
  private final Connection connection;
  private @Nullable AnswerForm asked;
  private @Nullable SqlScript script;

  /// Makes the engine.
  ///
  /// @param dialect what the database speaks
  /// @param connection where; it is closed with the engine
  protected SqlEngine(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
  }

  @Override
  public String name() {
    return dialect.title();
  }

  /// A database answers slowly: it is given one group of documents in four, and of a group the
  /// first thousand.
  @Override
  public int oneIn() {
    return 4;
  }

  @Override
  public int most() {
    return 1000;
  }

  @Override
  public List<Optional<String>> answer(AnswerForm form, List<Probe> documents) throws SQLException {
    var engine = new org.sojourn.batch.sql.Engine(dialect, connection);
    SqlScript ready = script;
    if (ready == null || asked != form) {
      ready = SqlScript.of(form, dialect);
      engine.prepare(ready);
      script = ready;
      asked = form;
    }
    List<AskedDocument> rows =
        documents.stream()
            .map(each -> new AskedDocument(each.kind(), each.purpose(), each.values()))
            .toList();
    List<AnswerRow> answers = engine.ask(ready, form.law(), rows);
    List<Optional<String>> found = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      found.add(answer(answers.get(i), form, documents.get(i)).map(AnswerWords::of));
    }
    return found;
  }

  /// A row has no place for the event or the fact that an end waits for: they are those of the
  /// diagram's own answer, if that answer makes the same row.
  private static Optional<QuickAnswer> answer(AnswerRow row, AnswerForm form, Probe document) {
    if (row.equals(AnswerRow.EVALUATOR)) {
      return Optional.empty();
    }
    if (row.equals(AnswerRow.REJECT)) {
      throw new IllegalStateException("a document that is drawn is not rejected");
    }
    return form.root(document.kind(), document.purpose())
        .flatMap(root -> root.find(document.values()))
        .map(finding -> finding.at(document.values()))
        .filter(answer -> AnswerRow.of(answer).equals(row))
        .or(() -> Optional.of(asItStands(row)));
  }

  private static QuickAnswer asItStands(AnswerRow row) {
    return new QuickAnswer(
        one(Status.values(), row.status(), Status::id),
        Cover.parse(row.cover()),
        row.end().equals("none") ? Days.OPEN : day(row.through()),
        Optional.empty(),
        day(row.safe()),
        day(row.arguable()),
        row.measures().isEmpty()
            ? List.of()
            : List.of(row.measures().split(" ")).stream().map(MeasureId::new).toList(),
        List.of(),
        one(Confidence.values(), row.confidence(), Confidence::id));
  }

  private static <E> E one(E[] values, String id, java.util.function.Function<E, String> idOf) {
    for (E value : values) {
      if (idOf.apply(value).equals(id)) {
        return value;
      }
    }
    throw new IllegalStateException("the view has the word `" + id + "`");
  }

  private static int day(String text) {
    return switch (text) {
      case "" -> Days.NEVER;
      case "open" -> Days.OPEN;
      default -> Days.of(java.time.LocalDate.parse(text));
    };
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
