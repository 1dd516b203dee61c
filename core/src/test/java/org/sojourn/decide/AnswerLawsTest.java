package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// What holds of every answer, on random laws and documents.
class AnswerLawsTest {

  private static final int SAMPLES = Integer.getInteger("sojourn.samples", 400);

  /// A law, a document that may lack facts, and a question.
  private record Sample(String law, Document document, Question question) {

    static Sample draw(RandomGenerator random) {
      RandomLaws draw = new RandomLaws(random, List.of("filed", "arrived"), random.nextBoolean());
      String law = draw.law();
      Document document = draw.document(random.nextInt(5) == 0 ? "card" : "permit");
      for (String code : List.of("filed", "student", "group")) {
        document = random.nextInt(4) == 0 ? document.without(code) : document;
      }
      LocalDate asOf = LocalDate.parse(draw.day()).plusDays(Seeds.between(random, -3, 9));
      Question question = Question.asOf(asOf);
      return new Sample(
          law,
          document,
          random.nextInt(3) == 0 ? question.knownOn(LocalDate.parse(draw.day())) : question);
    }

    Determination answer() {
      return LawText.pack(law).determine(document, question);
    }

    @Override
    public String toString() {
      return "%nlaw: %s%ndocument: %s%n%s%n".formatted(law, DocumentText.write(document), question);
    }
  }

  @Test
  void theQuickAnswerIsTheSame() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          Pack pack = LawText.pack(sample.law);
          Determination answer = pack.determine(sample.document, sample.question);
          QuickAnswer quick = quick(pack, sample);
          assertThat(quick.status()).as(sample + "status").isEqualTo(answer.status());
          assertThat(quick.cover()).as(sample + "cover").isEqualTo(answer.cover());
          assertThat(quick.through()).as(sample + "through").isEqualTo(day(answer.through()));
          assertThat(quick.safe()).as(sample + "safe").isEqualTo(day(answer.safeThrough()));
          assertThat(quick.arguable())
              .as(sample + "arguable")
              .isEqualTo(day(answer.arguableThrough()));
          assertThat(quick.missing())
              .as(sample + "missing")
              .isEqualTo(answer.missing().stream().flatMap(each -> each.fact().stream()).toList());
          assertThat(quick.confidence()).isEqualTo(answer.confidence());
          assertThat(quick.measures())
              .as(sample + "measures")
              .isEqualTo(
                  answer.steps().stream().map(step -> step.measure().id()).distinct().toList());
        });
  }

  private static QuickAnswer quick(Pack pack, Sample sample) {
    LawOnDay law = pack.onDay(sample.question.knownOn());
    Kind kind = pack.law().kind(sample.document.kind()).orElseThrow();
    int[] facts = law.blankFacts();
    sample.document.facts().forEach((code, text) -> set(facts, TestWorld.fact(code), text));
    int printed = sample.document.printed().map(Days::of).orElse(Fact.UNKNOWN);
    return law.answer(kind, Purpose.STAY, printed, facts, Days.of(sample.question.asOf()));
  }

  private static void set(int[] facts, Fact fact, String text) {
    facts[fact.slot()] = fact.parse(text);
  }

  private static int day(Optional<Ending> end) {
    if (end.isEmpty()) {
      return Days.NEVER;
    }
    return switch (end.get()) {
      case Ending.OnDay on -> Days.of(on.day());
      case Ending.Provisional on -> Days.of(on.day());
      case Ending.Pending pending -> pending.atMost().map(Days::of).orElse(Days.OPEN);
      case Ending.Awaiting _, Ending.NoEnd _ -> Days.OPEN;
    };
  }

  @Test
  void safeIsNotAfterThroughAndThroughNotAfterArguable() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          Determination answer = sample.answer();
          int safe = sure(answer.safeThrough());
          int arguable = day(answer.arguableThrough());
          assertThat(safe).as(sample + "safe").isLessThanOrEqualTo(arguable);
          if (answer.through().isPresent()) {
            assertThat(safe).as(sample + "through").isLessThanOrEqualTo(day(answer.through()));
            assertThat(sure(answer.through())).as(sample + "through").isLessThanOrEqualTo(arguable);
          }
        });
  }

  private static int sure(Optional<Ending> end) {
    return end.map(each -> each.lastKnownDay().map(Days::of).orElse(Days.OPEN)).orElse(Days.NEVER);
  }

  @Test
  void everyStepBeginsWhereTheLastEnded() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          Determination answer = sample.answer();
          Optional<Ending> running =
              answer.document().printed().map(day -> (Ending) new Ending.OnDay(day));
          for (Step step : answer.steps()) {
            assertThat(step.before())
                .as(sample.toString() + step.provision().id())
                .isEqualTo(running);
            assertThat(step.days())
                .as(sample.toString() + step.provision().id())
                .isEqualTo(moved(step.before(), step.after()));
            running = step.after();
          }
          assertThat(answer.steps().size() + answer.considered().size())
              .as(sample + "every rule that reaches the document is told")
              .isEqualTo(LawText.parse(sample.law).measures().size());
        });
  }

  private static int moved(Optional<Ending> before, Optional<Ending> after) {
    boolean days = hasDay(before) && hasDay(after);
    return days ? sure(after) - sure(before) : 0;
  }

  private static boolean hasDay(Optional<Ending> end) {
    return end.filter(each -> !(each instanceof Ending.Awaiting))
        .flatMap(Ending::lastKnownDay)
        .isPresent();
  }

  /// Where nothing was cut, the days of the answer are those of the paper and of its steps.
  @Test
  void stepsAddUpToTheOutcome() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          Determination answer = sample.answer();
          boolean plain =
              sample.document.kind().equals("permit")
                  && !sample.law.contains("reading ")
                  && answer.steps().stream().noneMatch(AnswerLawsTest::takesAway);
          if (plain) {
            List<Interval> given = new ArrayList<>();
            given.add(
                new Interval(
                    Optional.empty(),
                    new Ending.OnDay(sample.document.printed().orElseThrow()),
                    Cover.VALID));
            answer.steps().forEach(step -> step.added().ifPresent(given::add));
            List<Interval> told = answer.validity().getFirst().intervals();
            for (int day = RandomLaws.BASE - 9; day < RandomLaws.BASE + 40; day++) {
              assertThat(isGood(told, day))
                  .as(sample + Days.text(day))
                  .isEqualTo(isGood(given, day));
            }
          }
        });
  }

  private static boolean takesAway(Step step) {
    return step.change() == Step.Change.LIMITED || step.change() == Step.Change.ENDED;
  }

  private static boolean isGood(List<Interval> intervals, int day) {
    return intervals.stream()
        .anyMatch(
            each ->
                each.first().map(Days::of).orElse(Days.NEVER) <= day
                    && day <= day(Optional.of(each.end())));
  }

  @Test
  void sayingTheSameTwiceChangesNothing() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          String through = "t 2020-02-01: through " + RandomLaws.lastDay();
          String twice = sample.law + "; " + through + "; " + through.replace("t ", "u ");
          Determination once =
              LawText.pack(sample.law + "; " + through).determine(sample.document, sample.question);
          Determination again = LawText.pack(twice).determine(sample.document, sample.question);
          assertThat(AnswerText.write(again))
              .as(sample.toString())
              .isEqualTo(AnswerText.write(once));
          assertThat(again.steps()).as(sample.toString()).hasSameSizeAs(once.steps());
        });
  }

  /// Measures of different days of publication may stand in any order in the files.
  @Test
  void theOrderOfFilesDoesNotMatter() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          List<String> statements = new ArrayList<>(Tokens.split(sample.law, ';'));
          for (int i = 0; i < statements.size(); i++) {
            String day = "2020-01-%02d:".formatted(i + 1);
            statements.set(i, statements.get(i).replaceFirst("^(r\\d) \\S+:", "$1 " + day));
          }
          List<String> shuffled = new ArrayList<>(statements.reversed());
          shuffled.sort((a, b) -> Boolean.compare(b.startsWith("event"), a.startsWith("event")));
          assertThat(answer(shuffled, sample))
              .as(sample + "shuffled")
              .isEqualTo(answer(statements, sample));
        });
  }

  private static Determination answer(List<String> statements, Sample sample) {
    return LawText.pack(String.join("; ", statements)).determine(sample.document, sample.question);
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    Seeds.check(
        SAMPLES / 4,
        random -> {
          Sample sample = Sample.draw(random);
          Pack pack = LawText.pack(sample.law);
          Determination first = sample.answer();
          List<Determination> answers =
              IntStream.range(0, 8)
                  .parallel()
                  .mapToObj(_ -> pack.determine(sample.document, sample.question))
                  .toList();
          assertThat(answers).as(sample.toString()).allMatch(first::equals);
          assertThat(answers.getFirst().toString()).isEqualTo(first.toString());
        });
  }
}
