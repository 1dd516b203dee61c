package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why a rule did not act: what its condition looked at, what it found and what it needed.
class ConsideredTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          group is b                            ! group | a | b
          group not a                           ! group | a | not a
          decided given                         ! decided | none | given
          age from 31..64                       ! age | 30 | 31..64
          printed in 2020-04-02..2020-04-03     ! printed | 2020-04-01 | 2020-04-02..2020-04-03
          printed on 2020-05-01,2020-04-02      ! printed | 2020-04-01 | 2020-04-02, 2020-05-01
          filed on 2020-04-02                   ! filed | 2020-03-01 | 2020-04-02
          valid 2020-04-02                      ! valid-on |  | 2020-04-02
          group is a & group is b               ! group | a | b
          any(group is b | group is c)          ! |  | any of: group b; group c
          """)
  void namesTheConditionThatFailed(String when, String expected) {
    Determination answer =
        LawText.pack("a: through 2020-06-30 if " + when)
            .determine(
                DocumentText.parse("permit 2020-04-01 group=a age=30 filed=2020-03-01"),
                Question.asOf(LocalDate.parse("2020-05-01")));
    Considered.Detail detail = answer.considered().getFirst().detail().orElseThrow();
    assertThat("%s | %s | %s".formatted(detail.subject(), detail.found(), detail.wanted()).strip())
        .isEqualTo(expected);
  }
}
