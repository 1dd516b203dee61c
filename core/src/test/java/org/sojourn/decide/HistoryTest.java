package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each change of the answer is told once, on the known day that brought it, with its measure.
class HistoryTest {

  private static final String PERMIT = "permit 2020-04-01";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          moved window      ! a 2020-04-18: suspend 2020-03-15..{2020-04-18=2020-06-15|2020-06-15=2020-09-15~b|2020-09-23=2020-12-15~c}; b 2020-06-15: withhold -; c 2020-09-23: withhold - ! 2020-04-17 - 2020-04-01 / 2020-04-18 a 2020-07-03 / 2020-06-15 b 2020-10-03 / 2020-09-23 c 2021-01-02
          nothing changes   ! a 2020-04-18: through 2020-06-30; b 2020-05-01: through 2020-06-15 ! 2020-04-17 - 2020-04-01 / 2020-04-18 a 2020-06-30
          repealed          ! a 2020-04-18: through 2020-06-30; b 2020-05-01: repeals a from 2020-05-10 keep past ! 2020-04-17 - 2020-04-01 / 2020-04-18 a 2020-06-30 / 2020-05-01 b 2020-05-09
          switched          ! a 2020-04-18: through 2020-06-30 force 2020-04-18=on|2020-05-01=off|2020-05-09=on ! 2020-04-17 - 2020-04-01 / 2020-04-18 a 2020-06-30 / 2020-05-01 a 2020-04-01 / 2020-05-09 a 2020-06-30
          event dated       ! event e: *={2021-05-20=2021-06-01}; a 2020-04-18: through @e; b 2020-07-01: withhold - ! 2020-04-17 - 2020-04-01 / 2020-04-18 a e>=2020-04-18 / 2021-05-20 a 2021-06-01
          same day          ! a 2020-04-18: through 2020-06-30; b 2020-04-18: through 2020-05-31 ! 2020-04-17 - 2020-04-01 / 2020-04-18 a 2020-06-30
          """)
  void tellsEachChangeOnce(String id, String law, String expected) {
    List<HistoryEntry> history =
        LawText.pack(law)
            .history(DocumentText.parse(PERMIT), Question.asOf(LocalDate.parse("2020-04-01")));
    assertThat(history.stream().map(HistoryTest::write).collect(Collectors.joining(" / ")))
        .as(id)
        .isEqualTo(expected);
  }

  private static String write(HistoryEntry entry) {
    String measures =
        entry.movedBy().stream()
            .map(measure -> measure.id().toString())
            .collect(Collectors.joining(","));
    return "%s %s %s"
        .formatted(
            entry.knownOn(),
            measures.isEmpty() ? "-" : measures,
            AnswerText.end(entry.determination().through()));
  }
}
