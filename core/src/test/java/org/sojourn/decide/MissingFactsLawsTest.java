package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// What an answer with missing facts says is what all completions of the document say, found by
/// brute force.
class MissingFactsLawsTest {

  private static final int SAMPLES = Integer.getInteger("sojourn.samples", 150);

  @Test
  void oneDayAndCodesMissing() {
    Seeds.check(SAMPLES, random -> check(random, List.of("filed"), false));
  }

  @Test
  void twoDaysMissing() {
    Seeds.check(SAMPLES, random -> check(random, List.of("filed", "arrived"), false));
  }

  @Test
  void factsMissingUnderReadings() {
    Seeds.check(SAMPLES, random -> check(random, List.of("filed"), true));
  }

  /// A missing day that the law reads through a calendar only.
  @Test
  void aDayThatIsMappedMissing() {
    List<String> forms =
        List.of("next(03-06,filed)", "filed+2w", "filed+1w:counted", "work(filed)");
    Seeds.check(
        2 * SAMPLES,
        random -> {
          String mapped = forms.get(random.nextInt(forms.size()));
          RandomLaws draw =
              new RandomLaws(random, List.of("arrived"), random.nextInt(4) == 0, mapped);
          check(random, draw, List.of("filed"), List.of());
        });
  }

  private static void check(RandomGenerator random, List<String> days, boolean readings) {
    List<String> paper = days.size() == 1 ? List.of("printed") : List.of();
    check(random, new RandomLaws(random, days, readings), days, paper);
  }

  private static void check(
      RandomGenerator random, RandomLaws draw, List<String> days, List<String> paper) {
    String law = draw.law();
    Document full = draw.document("permit").with(days.getFirst(), draw.day());
    LocalDate asOf = LocalDate.parse(draw.day()).plusDays(Seeds.between(random, -2, 6));
    Question question = Question.asOf(asOf);
    if (random.nextInt(3) == 0) {
      question = question.knownOn(LocalDate.parse(draw.day()));
    }
    List<String> unknown = unknown(random, days, paper);
    Document document = full;
    for (String code : unknown) {
      document = code.equals("printed") ? withoutPrinted(document) : document.without(code);
    }
    String sample =
        "%nlaw: %s%ndocument: %s%n%s%n".formatted(law, DocumentText.write(document), question);
    Pack pack = LawText.pack(law);
    Determination answer = pack.determine(document, question);
    CompletionsOracle oracle = new CompletionsOracle(pack, full, unknown, question);
    compare(sample, answer, oracle);
    compareMissing(sample, answer, oracle);
    compareCases(sample, answer, oracle);
  }

  private static Document withoutPrinted(Document document) {
    return new Document(document.kind(), Optional.empty(), document.facts());
  }

  private static List<String> unknown(
      RandomGenerator random, List<String> days, List<String> paper) {
    List<String> unknown = new ArrayList<>(days);
    if (!paper.isEmpty() && random.nextBoolean()) {
      unknown.addAll(paper);
    }
    if (random.nextInt(4) == 0) {
      unknown.removeFirst();
    }
    if (random.nextBoolean()) {
      unknown.add("student");
    }
    if (random.nextBoolean()) {
      unknown.add("group");
    }
    return unknown;
  }

  private static void compare(String sample, Determination answer, CompletionsOracle oracle) {
    assertThat(answer.status()).as(sample + "status").isEqualTo(oracle.status());
    assertThat(answer.cover()).as(sample + "cover").isEqualTo(oracle.cover());
    Optional<List<Object>> end =
        oracle
            .common(each -> CompletionsOracle.end(each.main()))
            .filter(each -> !each.getFirst().equals(Days.NEVER));
    assertThat(answer.through().isPresent())
        .as(sample + "through " + answer.through() + " oracle " + end)
        .isEqualTo(end.isPresent());
    if (end.isPresent()) {
      Optional<Ending> expected = oracle.common(each -> each.main().end()).orElseThrow();
      assertThat(answer.through()).as(sample + "through").isEqualTo(expected);
    }
    assertThat(sureDay(answer.safeThrough())).as(sample + "safe").isEqualTo(oracle.safe());
    if (!(answer.arguableThrough().orElse(null) instanceof Ending.Awaiting)) {
      assertThat(sureDay(answer.arguableThrough()))
          .as(sample + "arguable")
          .isEqualTo(oracle.arguable());
    }
  }

  private static int sureDay(Optional<Ending> end) {
    return end.map(each -> each.lastKnownDay().map(Days::of).orElse(Days.OPEN)).orElse(Days.NEVER);
  }

  private static void compareMissing(
      String sample, Determination answer, CompletionsOracle oracle) {
    for (MissingFact.Matters matters : MissingFact.Matters.values()) {
      Set<String> expected = oracle.matter(CompletionsOracle::status);
      if (matters != MissingFact.Matters.STATUS) {
        Set<String> more = oracle.matter(CompletionsOracle::main);
        more.removeAll(expected);
        if (matters == MissingFact.Matters.READINGS) {
          Set<String> most = oracle.matter(CompletionsOracle::full);
          most.removeAll(expected);
          most.removeAll(more);
          more = most;
        }
        expected = more;
      }
      Set<String> found =
          answer.missing().stream()
              .filter(missing -> missing.matters() == matters)
              .map(MissingFact::code)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found).as(sample + "missing for " + matters).isEqualTo(expected);
    }
  }

  private static void compareCases(String sample, Determination answer, CompletionsOracle oracle) {
    for (MissingFact missing : answer.missing()) {
      if (!missing.cases().isEmpty()) {
        int slot = missing.fact().map(f -> f.slot()).orElse(TestWorld.slotOfPrinted());
        for (int value : CompletionsOracle.domain(slot)) {
          compareCase(sample, missing, value, oracle.where(missing.code(), value));
        }
      }
    }
  }

  private static void compareCase(
      String sample, MissingFact missing, int value, List<FullAnswer> answers) {
    CaseAnswer holds = CasesOracle.caseOf(missing, value);
    String about = sample + missing.code() + " " + value + " " + holds;
    Set<Status> statuses =
        answers.stream().map(each -> each.main().status()).collect(Collectors.toSet());
    if (holds.status() != Status.UNDETERMINED) {
      assertThat(statuses).as(about).containsExactly(holds.status());
    }
    if (holds.through().isPresent()) {
      Set<Optional<Ending>> ends =
          answers.stream().map(each -> each.main().end()).collect(Collectors.toSet());
      assertThat(ends).as(about).containsExactly(holds.through());
    }
  }
}
