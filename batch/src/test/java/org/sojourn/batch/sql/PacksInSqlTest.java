package org.sojourn.batch.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;

/// Real packs on real engines: the view has the answers of the evaluator.
///
/// A smoke share; `-Dsojourn.sql.packs=all -Dsojourn.sql.documents=20000 -Dsojourn.sql.days=1000`
/// takes all packs, more documents and every day that a worked case asks about.
final class PacksInSqlTest {

  private static final String PACKS = System.getProperty("sojourn.sql.packs", "pl,be,nz");
  private static final int DOCUMENTS = Integer.getInteger("sojourn.sql.documents", 500);
  private static final int DAYS = Integer.getInteger("sojourn.sql.days", 2);

  static Stream<Arguments> packs() {
    List<String> names = PACKS.equals("all") ? Packs.names() : Arrays.asList(PACKS.split(","));
    return Stream.of(Dialect.DUCKDB, Dialect.POSTGRESQL)
        .flatMap(dialect -> names.stream().map(name -> Arguments.of(dialect, name)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("packs")
  void answersAsTheEvaluatorDoes(Dialect dialect, String name) throws SQLException {
    Engine engine = Engines.of(dialect);
    SplittableRandom random = new SplittableRandom(20_200_315);
    try (var connection = engine.connection()) {
      assertThat(connection.isClosed()).isFalse();
      int left = DAYS;
      for (Map.Entry<LocalDate, List<Case>> day : casesByDay(name).entrySet()) {
        if (left-- > 0) {
          NormalForm law = NormalForm.of(Packs.load(name), Optional.empty());
          AnswerForm form = law.on(Days.of(day.getKey()));
          SampleDocuments sample = new SampleDocuments(form);
          List<AskedDocument> documents = new ArrayList<>();
          day.getValue().forEach(one -> documents.addAll(sample.of(one)));
          documents.addAll(sample.atBounds(random));
          documents.addAll(sample.drawn(DOCUMENTS, random));
          check(engine, law, form, documents);
        }
      }
    }
  }

  private static Map<LocalDate, List<Case>> casesByDay(String name) {
    Map<LocalDate, List<Case>> byDay = new TreeMap<>();
    for (Case one : Packs.cases(name)) {
      byDay.computeIfAbsent(Days.date(one.asOf()), _ -> new ArrayList<>()).add(one);
    }
    return byDay;
  }

  private static void check(
      Engine engine, NormalForm law, AnswerForm form, List<AskedDocument> documents)
      throws SQLException {
    SqlScript script = SqlScript.of(form, engine.dialect());
    List<AnswerRow> rows = engine.answers(script, form.law(), documents);
    int printed = form.printedSlot();
    for (int i = 0; i < documents.size(); i++) {
      AskedDocument asked = documents.get(i);
      int[] values = asked.values();
      String words = words(form, asked);
      if (rows.get(i).equals(AnswerRow.EVALUATOR)) {
        boolean isCompiled =
            form.root(asked.kind(), asked.purpose()).flatMap(root -> root.find(values)).isPresent();
        assertThat(isComplete(asked) && isCompiled).as(words).isFalse();
      } else {
        int[] facts = Arrays.copyOf(values, printed);
        QuickAnswer answer =
            law.evaluator()
                .answer(asked.kind(), asked.purpose(), values[printed], facts, form.asOf());
        assertThat(rows.get(i)).as(words).isEqualTo(AnswerRow.of(answer));
      }
    }
  }

  private static boolean isComplete(AskedDocument asked) {
    int last = asked.values().length - (asked.kind().paper() == Kind.PrintedDay.DAY ? 0 : 1);
    return Arrays.stream(asked.values(), 0, last).noneMatch(value -> value == Fact.UNKNOWN);
  }

  private static String words(AnswerForm form, AskedDocument asked) {
    StringBuilder words = new StringBuilder(asked.kind().id().code() + " " + asked.purpose().id());
    int printed = asked.values()[form.printedSlot()];
    words.append(printed == Fact.UNKNOWN ? "" : " " + Days.text(printed));
    for (Fact fact : form.law().facts()) {
      words.append(' ').append(fact.id().code()).append('=');
      words.append(fact.text(asked.values()[fact.slot()]));
    }
    return words.append(" as of ").append(Days.text(form.asOf())).toString();
  }
}
