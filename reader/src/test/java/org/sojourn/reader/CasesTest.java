package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Purpose;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.Expectation;
import org.sojourn.reader.example.ExpectedEnd;
import org.sojourn.time.Days;

/// What a worked case holds, and the days it takes where it names none.
final class CasesTest {

  private static final List<Case> BASE = cases("base");
  private static final List<Case> SHAPES = cases("shapes");

  @Test
  void readsTheDocumentAndTheQuestion() {
    Case first = BASE.getFirst();
    assertThat(first.id()).isEqualTo("demo-1");
    assertThat(first.kind()).isEqualTo("card");
    assertThat(first.printed()).hasValue(Days.parse("2020-04-01"));
    assertThat(first.facts()).containsExactly(java.util.Map.entry("presence", "inside"));
    assertThat(first.knownOn()).isEqualTo(Days.parse("2020-05-01"));
    assertThat(first.covers()).hasToString("[act-1/terms, act-1/terms-cut]");
    assertThat(first.source()).isEqualTo("computed: 1 April 2020 and 93 days");
    assertThat(first.location())
        .hasToString("src/test/resources/good/base/examples/cases.yaml:1:3");
  }

  @Test
  void readsTheAnswer() {
    Expectation expect = BASE.getFirst().expect();
    assertThat(expect.purpose()).contains(Purpose.STAY);
    assertThat(expect.status()).contains(Status.VALID);
    assertThat(expect.reading().orElseThrow()).hasToString("window");
    assertThat(expect.readings()).hasToString("{shift=2020-07-03, cut=2020-06-15}");
    assertThat(expect.through()).isEmpty();
    Expectation right = BASE.getLast().expect();
    assertThat(right.right().orElseThrow()).hasToString("work-freely");
    assertThat(right.from()).hasValue(Days.parse("2020-03-15"));
    assertThat(right.through()).contains(new ExpectedEnd.None());
  }

  @Test
  void readsWhatIsLessCommon() {
    assertThat(shape("s01-fourth").expect().confidence()).contains(Confidence.DERIVED);
    assertThat(shape("s02-missing").expect().missing()).containsExactly("nationality");
    assertThat(shape("s02-cut").expect().acts()).hasToString("[shape-1/terms, shape-2/carve-out]");
    assertThat(shape("s03-open").expect().through()).contains(new ExpectedEnd.Open());
    assertThat(shape("s04-pending").row()).contains("US-E001");
    assertThat(shape("s04-pending").expect().through()).contains(new ExpectedEnd.Pending());
    assertThat(shape("s10-evidence").expect().cover()).contains("accepted");
  }

  @Test
  void takesTheExpectedDayWhereNoneIsAsked() {
    Case first = shape("s01-first");
    assertThat(first.asOf()).isEqualTo(Days.parse("2020-07-03"));
    assertThat(first.knownOn()).isEqualTo(Days.parse("2020-05-01"));
  }

  @Test
  void takesTheKnownDayWhereNoDayIsExpected() {
    assertThat(BASE.getFirst().asOf()).isEqualTo(Days.parse("2020-05-01"));
  }

  @Test
  void takesAllThatThePackKnows() {
    assertThat(shape("s06-both").knownOn()).isEqualTo(Days.parse("2026-12-31"));
  }

  private static Case shape(String id) {
    return SHAPES.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Case> cases(String pack) {
    return PackReader.read(Path.of("src/test/resources/good", pack)).cases();
  }
}
