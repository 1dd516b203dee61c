package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Draft;
import org.sojourn.decide.DraftCases;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.link.TextPack;
import org.sojourn.time.Days;

/// The drafts of worked cases lie where a provision begins and ceases to hold, and so tell a law
/// from one that is a day off.
final class DraftCasesTest {

  private static final ProvisionId RULE = ProvisionId.parse("act/rule");

  @Test
  void liesAtTheEdgesOfAWindow() {
    String rule =
        """
        when: {printed: {from: 2020-03-20, through: 2020-05-20}}
        effect: {extend-through: 2020-09-30}
        """;
    assertThat(printed(rule))
        .contains(
            "2020-03-19", "2020-03-20", "2020-03-21", "2020-05-19", "2020-05-20", "2020-05-21");
    assertThat(values(rule, Draft.Sort.ASKED)).contains("2020-09-29", "2020-09-30", "2020-10-01");
    assertThat(values(rule, Draft.Sort.KNOWN)).containsExactly("2020-04-17", "2020-04-18");
  }

  @Test
  void liesAtEachListedDay() {
    String rule = "when: {printed: {on: [2018-03-09, 2019-09-09]}}\neffect: {end: 2021-03-09}";
    assertThat(printed(rule))
        .contains("2018-03-08", "2018-03-09", "2018-03-10", "2019-09-08", "2019-09-09");
  }

  @Test
  void liesAtAKeyDay() {
    String rule = "when: {valid-on: 2022-02-01}\neffect: {extend-through: 2024-03-04}";
    assertThat(printed(rule)).contains("2022-01-31", "2022-02-01", "2024-03-04", "2024-03-05");
    assertThat(values(rule, Draft.Sort.ASKED)).contains("2024-03-04", "2024-03-05");
  }

  @Test
  void liesAtTheDaysOfFiling() {
    String rule =
        """
        when: {filed: {from: 2020-05-01, through: printed}}
        effect: {continue: {while: {pending: filed, ended-by: decided}, at-most: 2021-06-30}}
        """;
    List<Draft> drafts = drafts(rule);
    Draft plain = drafts.getFirst();
    String printed = Days.text(plain.printed().orElseThrow());
    String late = Days.text(plain.printed().orElseThrow() + 1);
    assertThat(values(rule, Draft.Sort.FACT_DAY))
        .contains("2020-04-30", "2020-05-01", printed, late);
    assertThat(values(rule, Draft.Sort.ASKED)).contains("2021-06-30", "2021-07-01");
  }

  @Test
  void takesEachGroupOfValuesAndLeavesEachFactOut() {
    String rule =
        """
        when: {nationality: {not: [AT, CHE]}, presence: [inside, abroad]}
        effect: {extend-through: 2020-12-31}
        """;
    List<Draft> drafts = drafts(rule);
    assertThat(drafts)
        .filteredOn(it -> it.edge().sort() == Draft.Sort.VALUE)
        .extracting(it -> it.edge().of() + "=" + it.edge().value())
        .contains("nationality=AT", "presence=outside");
    assertThat(drafts)
        .filteredOn(it -> it.edge().sort() == Draft.Sort.MISSING)
        .extracting(it -> it.edge().of())
        .containsExactlyInAnyOrder("nationality", "presence");
    assertThat(values(rule, Draft.Sort.PURPOSE)).containsExactly("work");
  }

  @Test
  void takesBothEndsOfANumber() {
    String rule = "when: {age: {least: 18, most: 64}}\neffect: {extend-through: 2020-12-31}";
    assertThat(drafts(rule))
        .extracting(it -> it.facts().get("age"))
        .contains("17", "18", "64", "65");
  }

  @Test
  void takesEachReadingOnceForAllItsOptions() {
    String rule = "when: {reading: {window: [cut, mix]}}\neffect: {extend-through: 2020-12-31}";
    assertThat(values(rule, Draft.Sort.READING)).containsExactly("shift, cut, mix");
  }

  @Test
  void takesTheEndsOfMonthsWhereMonthsAreCounted() {
    String rule =
        """
        when: {printed: {from: 2019-12-01, through: 2020-06-30}}
        effect: {extend-by: {months: 2, from: printed, count: as-written, end-of-month: last-day}}
        """;
    assertThat(values(rule, Draft.Sort.MONTH_END)).contains("2019-12-30", "2019-12-31");
    assertThat(values(rule, Draft.Sort.MONTH_END)).contains("2020-02-29");
  }

  @Test
  void takesTheDayOfEachPublication() {
    String rule = "effect: {extend-through: $end}";
    assertThat(values(rule, Draft.Sort.KNOWN))
        .containsExactly("2020-04-17", "2020-04-18", "2020-06-14", "2020-06-15");
  }

  @Test
  void findsWhatAnEarlierRuleLeaves() {
    String first = "when: {printed: {through: 2020-05-20}}\neffect: {extend-by: {days: 10}}";
    String second =
        "when: {running: {from: 2020-05-20, through: 2020-07-20}}\n"
            + "effect: {extend-through: 2020-08-01}";
    PackLaw law =
        TextPack.of(
                TextPack.measure("one", "2020-03-20", first),
                TextPack.measure("act", "2020-05-13", second))
            .law();
    assertThat(DraftCases.of(law, RULE))
        .extracting(draft -> Days.text(draft.printed().orElseThrow()))
        .as("10 May and 9 May 2020 become 20 May and 19 May")
        .contains("2020-05-10", "2020-05-09");
  }

  @Test
  void hasNoneWhereNothingIsReached() {
    String rule =
        "when: {printed: {before: 2020-01-01}, filed: {from: 2021-01-01, through: printed}}\n"
            + "effect: {extend-through: 2020-12-31}";
    assertThat(drafts(rule)).isEmpty();
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource({
    "2020-03-20, 2020-03-19",
    "2020-03-20, 2020-03-21",
    "2020-05-20, 2020-05-19",
    "2020-05-20, 2020-05-21",
    "2020-09-30, 2020-09-29",
    "2020-09-30, 2020-10-01",
    "2020-04-18, 2020-04-19",
    "2020-04-18, 2020-04-17",
    "presence: inside, presence: outside",
    "stay, work",
  })
  void tellsALawThatIsADayOff(String right, String wrong) {
    String rule =
        """
        purposes: [stay]
        when: {presence: inside, printed: {from: 2020-03-20, through: 2020-05-20}}
        effect: {extend-through: 2020-09-30}
        """;
    PackLaw law = TextPack.of(TextPack.measure("act", "2020-04-18", rule)).law();
    PackLaw off =
        TextPack.of(TextPack.measure("act", "2020-04-18", rule).replace(right, wrong)).law();
    List<Draft> drafts = DraftCases.of(law, RULE);
    assertThat(answers(off, drafts)).isNotEqualTo(answers(law, drafts));
  }

  static Stream<String> packs() {
    return Stream.of("base", "shapes");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void findsAFewForEveryProvision(String pack) {
    PackLaw law = PackReader.read(Path.of("src/test/resources/good", pack)).law().orElseThrow();
    for (ProvisionId provision : law.provisions().keySet()) {
      assertThat(DraftCases.of(law, provision))
          .as("drafts for %s", provision)
          .hasSizeBetween(3, DraftCases.MOST)
          .doesNotHaveDuplicates();
    }
  }

  private static List<Draft> drafts(String rule) {
    return DraftCases.of(TextPack.of(TextPack.measure("act", "2020-04-18", rule)).law(), RULE);
  }

  private static List<String> printed(String rule) {
    return drafts(rule).stream().map(it -> Days.text(it.printed().orElseThrow())).toList();
  }

  private static List<String> values(String rule, Draft.Sort sort) {
    return drafts(rule).stream()
        .filter(draft -> draft.edge().sort() == sort)
        .map(draft -> draft.edge().value())
        .toList();
  }

  /// What a worked case would compare.
  private static List<List<Object>> answers(PackLaw law, List<Draft> drafts) {
    Pack pack = Pack.of(law);
    List<List<Object>> answers = new ArrayList<>();
    for (Draft draft : drafts) {
      Document document = Document.of(draft.kind().id().code());
      if (draft.printed().isPresent()) {
        document = document.printed(Days.date(draft.printed().getAsInt()));
      }
      for (var fact : draft.facts().entrySet()) {
        document = document.with(fact.getKey(), fact.getValue());
      }
      Question question =
          new Question(
              Days.date(draft.asOf()),
              Optional.of(Days.date(draft.knownOn())),
              Optional.of(draft.purpose()));
      Determination answer = pack.determine(document, question);
      answers.add(List.of(answer.status(), answer.through(), answer.cover()));
    }
    return answers;
  }
}
