package org.sojourn.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;

/// A row of a table has the answer that the evaluator gives.
final class EqualityTest {

  static final int FIRST = Days.parse("2019-12-01");
  static final int LAST = Days.parse("2026-12-31");
  private static final int KNOWN_DAYS = 1;
  private static final int ROWS = 300;

  @ParameterizedTest
  @ValueSource(strings = {"ru", "us", "de", "fr"})
  void answersWorkedCases(String name) {
    Pack pack = Packs.load(name);
    Map<Integer, List<Case>> byKnownDay =
        Packs.cases(name).stream()
            .collect(Collectors.groupingBy(Case::knownOn, TreeMap::new, Collectors.toList()));
    // The known days with the most cases: each is a query of its own.
    byKnownDay.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .limit(KNOWN_DAYS)
        .forEach(each -> check(pack, each.getKey(), documents(pack, each.getValue())));
  }

  private static Documents documents(Pack pack, List<Case> cases) {
    Documents documents = new Documents(pack.law());
    for (Case each : cases) {
      Kind kind = pack.law().kind(each.kind()).orElseThrow();
      List<Integer> values = documents.values(each.printed(), each.facts());
      Purpose purpose = each.expect().purpose().orElse(kind.mainPurpose());
      documents.add(new Documents.One(kind, purpose, each.asOf(), values));
    }
    return documents;
  }

  @ParameterizedTest
  @CsvSource({"ie,2021-02-01", "by,2021-06-01", "at,2024-05-01"})
  void answersDocumentsAtRandom(String name, String asOf) {
    Pack pack = Packs.load(name);
    Documents documents = new Documents(pack.law());
    documents.addAtRandom(ROWS, new SplittableRandom(20_200_315), FIRST, LAST);
    check(pack, LAST, documents);
    int day = Days.parse(asOf);
    Question question = Question.asOf(Days.date(day)).knownOn(Days.date(LAST));
    check(pack, question, documents.asked(day), documents.asked(day).table().drop("as_of"));
  }

  /// With a day asked for each row.
  private static void check(Pack pack, int knownOn, Documents documents) {
    Question question = Question.asOf(Days.date(LAST)).knownOn(Days.date(knownOn));
    check(pack, question, documents, documents.table());
  }

  private static void check(Pack pack, Question question, Documents documents, Dataset<Row> table) {
    Sojourn law = Sojourn.register(Sessions.session(), pack.law().id(), question);
    List<Row> answers = law.determine(table).answers().collectAsList();
    LawOnDay evaluator = pack.onDay(question.knownOn());
    assertThat(answers).hasSize(documents.all().size());
    for (Row answer : answers) {
      Documents.One document = documents.all().get((int) answer.getLong(0));
      assertThat(Documents.text(answer))
          .as("%s, %s: %s", pack.law().id(), question, document)
          .isEqualTo(documents.expected(evaluator, document));
    }
  }

  @Test
  void everyPackFitsTheWordsOfARow() {
    for (String name : Packs.names()) {
      var law = Packs.law(name);
      List<Target> targets =
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of("kind", "purpose", "as_of", "printed"),
                  law.facts().stream().map(fact -> fact.id().code()))
              .map(code -> Target.of(code, law).orElseThrow())
              .toList();
      assertThat(Layout.of(targets).words()).as(name).isLessThanOrEqualTo(Layout.MOST_WORDS);
    }
  }
}
