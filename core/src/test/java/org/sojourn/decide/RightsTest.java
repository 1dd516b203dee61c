package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rights beside a document, and what its holder must do by when; known on 1 August 2021.
class RightsTest {

  private static final String EVENT = "event e/group: a={2022-05-20=2022-05-20} b=2021-09-01; ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          held first day   ! r: grants 2021-06-16..2021-09-30          ! 2021-06-16 ! held 2021-06-16 2021-09-30
          held last day    ! r: grants 2021-06-16..2021-09-30          ! 2021-09-30 ! held 2021-06-16 2021-09-30
          later            ! r: grants 2021-06-16..2021-09-30          ! 2021-06-15 ! later 2021-06-16 2021-09-30
          ended            ! r: grants 2021-06-16..2021-09-30          ! 2021-10-01 ! ended 2021-06-16 2021-09-30
          no end           ! r: grants 2021-06-16..none                ! 2031-01-01 ! held 2021-06-16 none
          no beginning     ! r: grants none..2021-09-30                ! 1990-01-01 ! held - 2021-09-30
          not met          ! r: grants none..none if student is no     ! 2021-09-01 ! ''
          depends on fact  ! r: grants none..none if place is a        ! 2021-09-01 ! depends - none place
          depends on day   ! r: grants none..filed                     ! 2021-09-01 ! depends - none filed
          absent day       ! r: grants none..decided                   ! 2021-09-01 ! ''
          awaited, sure    ! r: grants 2021-06-16..@e/group            ! 2021-08-01 ! held 2021-06-16 e>=2021-08-01
          awaited, unsure  ! r: grants 2021-06-16..@e/group            ! 2021-08-02 ! depends 2021-06-16 e>=2021-08-01
          not begun yet    ! r: grants @e/group..none                  ! 2021-08-01 ! later - none
          begins at event  ! r: grants @e/group..none                  ! 2021-08-02 ! depends - none
          unnamed end      ! r: grants 2021-06-16..{2022-01-01=2022-03-01} ! 2021-08-02 ! ''
          unclear month    ! r: grants none..printed+2m                ! 2021-08-02 ! depends - none
          unclear when     ! r: grants none..none if filed in printed+2m.. ! 2021-08-02 ! depends - none
          duty             ! d: duty 2021-09-30                        ! 2021-08-02 ! by 2021-09-30
          duty at the end  ! d: duty running; a: through 2021-12-31    ! 2021-08-02 ! by 2021-12-31
          duty not met     ! d: duty running if student is no          ! 2021-08-02 ! ''
          duty awaited     ! d: duty running; a: through @e/group      ! 2021-08-02 ! by -
          duty awaited cap ! d: duty running; a: through min(@e/group,2021-12-31) ! 2021-08-02 ! by -
          duty unclear     ! d: duty printed+2m                        ! 2021-08-02 ! by -
          """)
  void tellsRightsAndDuties(String id, String law, LocalDate asOf, String expected) {
    Determination answer =
        LawText.pack(EVENT + law)
            .determine(
                DocumentText.parse("permit 2021-07-31 student=yes group=a"),
                Question.asOf(asOf).knownOn(LocalDate.parse("2021-08-01")));
    String told =
        Stream.concat(
                answer.rights().stream().map(RightsTest::write),
                answer.obligations().stream().map(RightsTest::write))
            .collect(Collectors.joining("; "));
    assertThat(told).as(id).isEqualTo(expected);
  }

  private static String write(GrantedRight right) {
    String depends =
        right.dependsOn().stream().map(fact -> " " + fact.id()).collect(Collectors.joining());
    return "%s %s %s%s"
        .formatted(
            STATES.get(right.state()),
            right.first().map(LocalDate::toString).orElse("-"),
            AnswerText.end(Optional.of(right.end())),
            depends);
  }

  private static final Map<GrantedRight.State, String> STATES =
      Map.of(
          GrantedRight.State.HELD, "held",
          GrantedRight.State.ENDED, "ended",
          GrantedRight.State.LATER, "later",
          GrantedRight.State.DEPENDS, "depends");

  private static String write(Obligation obligation) {
    return "by " + obligation.by().map(LocalDate::toString).orElse("-");
  }
}
