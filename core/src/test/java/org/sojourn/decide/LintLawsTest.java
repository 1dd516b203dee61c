package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.analyse.GoodDays;
import org.sojourn.analyse.Lint;
import org.sojourn.analyse.LintFinding;
import org.sojourn.analyse.LintKind;
import org.sojourn.analyse.Witness;
import org.sojourn.analyse.WorkedDocument;
import org.sojourn.time.Days;

/// Every kind of finding on a law of a line or two, with the document that shows it.
final class LintLawsTest {

  private static final String SUSPENDED =
      "a: suspend 2020-03-15..2020-12-15 kind permit if printed in 2020-03-15..2020-12-15";

  private static Lint.Report lint(String law, WorkedDocument... worked) {
    Lint.Report report =
        Lint.of(LawText.pack(law), Optional.empty(), Optional.empty(), List.of(worked));
    assertThat(report.unconfirmed()).as("denied by the evaluator").isEmpty();
    return report;
  }

  private static List<LintFinding> of(LintKind kind, Lint.Report report) {
    return report.findings().stream().filter(each -> each.kind() == kind).toList();
  }

  private static LintFinding only(LintKind kind, String law) {
    List<LintFinding> found = of(kind, lint(law));
    assertThat(found).as(kind.id()).hasSize(1);
    return found.getFirst();
  }

  private static String printed(Witness witness) {
    return witness.document().printed().orElseThrow().toString();
  }

  private static String last(GoodDays good) {
    return Days.text(good.lastDay().orElseThrow());
  }

  @ParameterizedTest(name = "{0}: {5} days, printed {1} through {2} and {3} through {4}")
  @CsvSource({
    "INVERSION, 2020-12-15, 2021-09-17, 2020-12-16, 2020-12-16, 275",
    "CLIFF, 2020-03-14, 2020-03-14, 2020-03-15, 2020-12-16, 276"
  })
  void findsNeighboursFarApart(
      LintKind kind, String one, String end, String next, String nextEnd, int days) {
    LintFinding found = only(kind, SUSPENDED);
    Witness first = found.witnesses().getFirst();
    Witness second = found.witnesses().getLast();
    assertThat(List.of(printed(first), last(first.good()))).containsExactly(one, end);
    assertThat(List.of(printed(second), last(second.good()))).containsExactly(next, nextEnd);
    assertThat(found.days()).hasValue(days);
    assertThat(found.printed()).hasToString("[" + one + ".." + one + "]");
  }

  @Test
  void findsGaps() {
    LintFinding found =
        only(
            LintKind.GAP,
            "a: revive 2020-06-01..2020-06-30 kind permit if printed in 2020-05-01..2020-05-30");
    assertThat(found.days()).hasValue(30);
    assertThat(printed(found.witnesses().getFirst())).isEqualTo("2020-05-01");
    assertThat(Days.text(found.witnesses().getFirst().asOf())).isEqualTo("2020-05-02");
    assertThat(found.printed()).hasToString("[2020-05-01..2020-05-30]");
  }

  @Test
  void findsCrowdedEnds() {
    String law = "a: through 2020-12-31 kind permit if printed in 2020-09-01..2020-12-31";
    LintFinding found = only(LintKind.CROWDED_END, law);
    assertThat(found.days()).hasValue(121);
    assertThat(last(found.witnesses().getFirst().good())).isEqualTo("2020-12-31");
    assertThat(of(LintKind.CROWDED_END, lint(law.replace("2020-09-01", "2020-10-15")))).isEmpty();
  }

  @Test
  void findsOneFactThatDecides() {
    LintFinding found =
        only(
            LintKind.UNEQUAL_OUTCOME,
            "a: through 2020-12-31 kind permit if printed in 2020-12-01.. & group is a,b");
    assertThat(found.fact()).contains(TestWorld.fact("group"));
    assertThat(found.days()).hasValue(30);
    assertThat(found.witnesses().getFirst().document().facts()).containsEntry("group", "a");
    assertThat(found.witnesses().getLast().document().facts()).containsEntry("group", "c");
  }

  @Test
  void findsProvisionsThatNeverAct() {
    LintFinding found =
        only(
            LintKind.DEAD_PROVISION,
            "a: through 2020-12-31 kind permit if printed in 2020-03-01..;"
                + " b 2020-02-01: through 2020-06-30 kind permit if printed in 2020-03-01..");
    assertThat(found.provisions()).containsExactly(LawText.id("b"));
  }

  @Test
  void anotherKindThatIsReachedBringsAProvisionToLife() {
    String law =
        "a: through 2020-12-31 kind permit if printed in 2020-03-01..;"
            + " b 2020-02-01: through 2020-06-30 if printed in 2020-03-01..2020-04-01";
    assertThat(of(LintKind.DEAD_PROVISION, lint(law))).isEmpty();
  }

  @Test
  void findsThatTheOrderMatters() {
    LintFinding found =
        only(
            LintKind.ORDER_CONFLICT,
            "a: through 2020-12-31 kind permit if printed in 2020-03-01..2020-03-31;"
                + " b: by 10d from running kind permit if printed in 2020-03-01..2020-03-31");
    Witness shown = found.witnesses().getFirst();
    assertThat(last(shown.good())).isEqualTo("2021-01-10");
    assertThat(last(shown.changed())).isEqualTo("2020-12-31");
  }

  @Test
  void anOrderThatIsStatedOrDoesNotMatterIsNoConflict() {
    String one = "a: through 2020-12-31 kind permit if printed in 2020-03-01..2020-03-31; ";
    String stated = "b: by 10d from running kind permit after a if printed in 2020-03-01..";
    String alike = "b: through 2021-01-31 kind permit if printed in 2020-03-01..2020-03-31";
    assertThat(of(LintKind.ORDER_CONFLICT, lint(one + stated))).isEmpty();
    assertThat(of(LintKind.ORDER_CONFLICT, lint(one + alike))).isEmpty();
  }

  @Test
  void findsClocksThatStandStillTwice() {
    LintFinding found =
        only(
            LintKind.STACKED_SHIFT,
            SUSPENDED + "; b 2021-06-15: suspend 2021-06-16..2021-12-31 kind permit");
    assertThat(found.provisions()).containsExactly(LawText.id("a"), LawText.id("b"));
    assertThat(found.days()).hasValue(276 + 199);
  }

  @Test
  void findsMonthsThatHangOnThePolicy() {
    LintFinding found =
        only(
            LintKind.MONTH_POLICY,
            "a: by 1m:last from printed kind permit if printed in 2021-01-01..2021-02-10");
    Witness shown = found.witnesses().getFirst();
    assertThat(last(shown.good())).isEqualTo("2021-02-28");
    assertThat(last(shown.changed())).isEqualTo("2021-03-01");
    assertThat(found.printed()).hasToString("[2021-01-29..2021-01-31]");
  }

  @Test
  void findsReadingsThatNeverDiffer() {
    String law =
        "a: through 2020-12-31 kind permit if printed in 2020-03-01.. & reading settled x;"
            + " b: through 2020-12-31 kind permit if printed in 2020-03-01.. & reading settled y";
    LintFinding found = only(LintKind.IDLE_READING, law);
    assertThat(found.reading()).contains(TestWorld.reading("settled"));
    String apart = law.replace("b: through 2020-12-31", "b: through 2020-12-30");
    assertThat(of(LintKind.IDLE_READING, lint(apart))).isEmpty();
  }

  @Test
  void findsMeasuresThatAskForTheSame() {
    LintFinding found =
        only(
            LintKind.DUPLICATE_CONDITION,
            "a: through 2020-12-31 kind permit if printed in 2020-03-01..;"
                + " b 2020-05-01: through 2021-12-31 kind permit if printed in 2020-03-01..");
    assertThat(found.provisions()).containsExactly(LawText.id("a"), LawText.id("b"));
  }

  @Test
  void findsEndsWithoutADay() {
    LintFinding found =
        only(LintKind.OPEN_END, "a: continue filed decided kind permit if group is a");
    assertThat(found.form()).isEqualTo("pending");
    assertThat(found.witnesses().getFirst().good().isOpen()).isTrue();
  }

  @Test
  void findsDaysOfWhichNothingIsKnown() {
    LintFinding found =
        only(
            LintKind.BEYOND_KNOWLEDGE,
            "a: undetermined 2022-06-01..2022-06-30 kind permit if printed in ..2022-05-31");
    assertThat(found.form()).isEqualTo("silent");
    assertThat(found.days()).hasValue(30);
  }

  @Test
  void findsWaysThatNoCaseGoes() {
    Document document = Document.of("permit").printed(LocalDate.of(2020, 3, 20));
    WorkedDocument worked =
        new WorkedDocument(document, Optional.empty(), LocalDate.of(2022, 1, 1));
    assertThat(of(LintKind.UNTESTED_SEGMENT, lint(SUSPENDED))).hasSize(1);
    assertThat(of(LintKind.UNTESTED_SEGMENT, lint(SUSPENDED, worked))).isEmpty();
  }

  @Test
  void saysTheSameTwice() {
    assertThat(lint(SUSPENDED).findings()).isEqualTo(lint(SUSPENDED).findings());
  }
}
