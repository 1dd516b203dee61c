package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sojourn.reader.Packs;

/// What a newcomer is promised, on real law.
final class MustShowTest {

  @Test
  void aResidencePermitIsValidOnItsLastDay() {
    Ran ran =
        Ran.line("check ru residence-permit 2021-12-31 --fact presence=inside --as-of 2022-07-18");
    assertThat(ran.exit()).isZero();
    assertThat(ran.firstLine()).isEqualTo("Valid through Monday 18 July 2022");
    assertThat(ran.out()).contains("Decree 364", "199 days later");
    assertThat(ran.lines()).hasSizeLessThan(40);
  }

  @Test
  void andNoLongerOnTheNext() {
    Ran ran =
        Ran.line("check ru residence-permit 2021-12-31 --fact presence=inside --as-of 2022-07-19");
    assertThat(ran.exit()).isEqualTo(Exit.NO);
    assertThat(ran.firstLine()).isEqualTo("Ended on Monday 18 July 2022");
  }

  @Test
  void aRefugeeCertificateInJson() {
    Ran ran =
        Ran.line(
            "check ru refugee-certificate 2022-03-15 --fact presence=inside --as-of 2022-09-30"
                + " --json");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().replaceAll("\\s+", " "))
        .contains("\"through\": { \"type\": \"day\", \"day\": \"2022-09-30\" }");
  }

  @Test
  void validWhateverTheNationalityThoughTheLastDayDepends() {
    Ran ran =
        Ran.line("check ru temporary-stay 2021-07-10 --fact presence=inside --as-of 2022-01-01");
    assertThat(ran.exit()).isZero();
    assertThat(ran.firstLine())
        .isEqualTo("Valid on Saturday 1 January 2022; the last day depends on: nationality");
    assertThat(ran.out())
        .contains("17 August 2022", "3 September 2022", "12 October 2022", "Kazakhstan (KZ)");
  }

  @Test
  void undeterminedNamesTheFact() {
    Ran ran =
        Ran.line("check ru temporary-stay 2021-07-10 --fact presence=inside --as-of 2022-09-15");
    assertThat(ran.exit()).isEqualTo(Exit.OPEN);
    assertThat(ran.firstLine()).isEqualTo("It depends on: nationality");
  }

  @Test
  void eachStateHasItsDay() {
    assertThat(stay("KZ", "2022-08-17").firstLine()).contains("Valid through", "17 August 2022");
    assertThat(stay("AM", "2022-09-03").firstLine()).contains("Valid through", "3 September 2022");
    assertThat(stay("UZ", "2022-10-12").firstLine()).contains("Valid through", "12 October 2022");
  }

  private static Ran stay(String nationality, String asOf) {
    Ran ran =
        Ran.line(
            "check ru temporary-stay 2021-07-10 --fact presence=inside --fact nationality="
                + nationality
                + " --as-of "
                + asOf);
    assertThat(ran.exit()).isZero();
    return ran;
  }

  @Test
  void historyFollowsTheMovingWindow() {
    Ran ran =
        Ran.line(
            "history ru registration-stay 2020-04-01 --fact presence=inside"
                + " --fact nationality=US");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .containsSubsequence("2020-07-03", "2020-10-03", "2021-01-02")
        .contains("Decree 274", "Decree 392", "Decree 580");
  }

  @Test
  void everyPackIsListed() {
    Ran ran = Ran.line("packs");
    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).anyMatch(line -> line.startsWith("ru  Russian Federation"));
    assertThat(ran.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void everyPackHasItsLineInTheTable() {
    Ran ran = Ran.line("coverage");
    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).allMatch(line -> line.length() <= 80);
    for (String pack : Packs.names()) {
      assertThat(ran.lines()).filteredOn(line -> line.startsWith(pack + " ")).hasSize(1);
    }
  }

  @Test
  void aPermitThatMustBeExchangedSaysSo() {
    Ran ran = Ran.line("check lt temporary-protection 2025-03-04 --as-of 2026-11-23");
    assertThat(ran.exit()).isEqualTo(Exit.NO);
    assertThat(ran.out()).contains("not prolonged by itself: it has to be exchanged");
  }

  @Test
  void germanPermitsAreContinuedThreeTimes() {
    Ran ran =
        Ran.line(
            "check de residence-permit-24 2024-03-04 --fact nationality=UA --as-of 2026-11-23");
    assertThat(ran.exit()).isZero();
    assertThat(ran.firstLine()).isEqualTo("Valid through Thursday 4 March 2027");
    assertThat(ran.out())
        .containsSubsequence("4 March 2024 → 4 March 2025", "→ 4 March 2026", "→ 4 March 2027");
  }

  @Test
  void irishNoticesChainToTheNinth() {
    Ran ran = Ran.line("check ie immigration-permission 2020-04-01 --as-of 2022-05-31");
    assertThat(ran.exit()).isZero();
    assertThat(ran.firstLine()).isEqualTo("Valid through Tuesday 31 May 2022");
    assertThat(ran.out()).containsSubsequence("First notice", "Fifth notice", "Ninth notice");
  }

  @Test
  void portugueseCardAndRightEndOnDifferentDays() {
    String card = "check pt residence-permit 2024-05-10 --as-of 2026-01-15 --purpose ";
    assertThat(Ran.line(card + "stay").firstLine())
        .isEqualTo("Valid through Wednesday 15 April 2026");
    assertThat(Ran.line(card + "evidence").firstLine())
        .isEqualTo("Ended on Wednesday 15 October 2025");
  }

  @Test
  void monthsClampInNewZealand() {
    Ran ran =
        Ran.line(
            "check nz employer-assisted-work-visa 2021-03-31 --fact present-on-key-day=yes"
                + " --as-of 2021-06-01");
    assertThat(ran.exit()).isZero();
    assertThat(ran.firstLine()).isEqualTo("Valid through Thursday 30 September 2021");
  }

  @Test
  void examplesEndWithTheirCount() {
    assertThat(Ran.line("examples ru").lastLine()).matches("\\d+ passed, \\d+ failed");
  }
}
