package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// A provision that leaves days open changes the status of those that nothing gives, and no more.
class UndeterminedLawsTest {

  private static final int SAMPLES = Integer.getInteger("sojourn.samples", 400);

  /// A law without such a provision, the window of one, and a document whose facts are all given.
  private record Sample(
      String law, int first, int last, String when, Document document, LocalDate knownOn) {

    static Sample draw(RandomGenerator random) {
      RandomLaws draw = new RandomLaws(random, List.of("filed", "arrived"), random.nextBoolean());
      String law = draw.law();
      while (law.contains("undetermined")) {
        law = draw.law();
      }
      int first = RandomLaws.BASE + Seeds.between(random, -2, 9);
      int last = random.nextInt(4) == 0 ? Days.OPEN : first + Seeds.between(random, 0, 5);
      String when = random.nextInt(3) == 0 ? " if student is yes" : "";
      Document document = draw.document("permit");
      return new Sample(law, first, last, when, document, LocalDate.parse(draw.day()));
    }

    boolean isOpen(int day) {
      boolean applies = when.isEmpty() || "yes".equals(document.facts().get("student"));
      return applies && first <= day && day <= last;
    }

    /// The provision in front of all others or behind them.
    String with(boolean behind) {
      String through = last == Days.OPEN ? "none" : Days.text(last);
      String day = behind ? "2020-02-01" : "2019-02-01";
      return "%s; u %s: undetermined %s..%s%s".formatted(law, day, Days.text(first), through, when);
    }

    Determination ask(String law, int day) {
      Question question = Question.asOf(Days.date(day)).knownOn(knownOn);
      return LawText.pack(law).determine(document, question);
    }
  }

  @Test
  void opensTheDaysThatNothingGives() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          for (int i = 0; i < 6; i++) {
            int day = RandomLaws.BASE + Seeds.between(random, -4, 16);
            Determination before = sample.ask(sample.law, day);
            for (boolean behind : new boolean[] {true, false}) {
              Determination after = sample.ask(sample.with(behind), day);
              compare(sample + " " + Days.text(day), sample, day, before, after);
            }
          }
        });
  }

  private static void compare(
      String told, Sample sample, int day, Determination before, Determination after) {
    boolean good = before.status() == Status.VALID || before.status() == Status.UNDETERMINED;
    Status expected = sample.isOpen(day) && !good ? Status.UNDETERMINED : before.status();
    assertThat(after.status()).as(told).isEqualTo(expected);
    assertThat(after.lawNotKnown().isPresent()).as(told).isEqualTo(sample.isOpen(day) && !good);
    assertThat(after.cover()).as(told).isEqualTo(before.cover());
    assertThat(after.through()).as(told).isEqualTo(before.through());
    assertThat(after.safeThrough()).as(told).isEqualTo(before.safeThrough());
    assertThat(after.arguableThrough()).as(told).isEqualTo(before.arguableThrough());
    assertThat(after.missing()).as(told).isEmpty();
    assertThat(after.confidence()).as(told).isEqualTo(before.confidence());
    List<Interval> intervals = after.validity().getFirst().intervals();
    assertThat(intervals).as(told).isEqualTo(before.validity().getFirst().intervals());
    assertThat(after.undetermined().stream().anyMatch(open -> open.holds(Days.date(day))))
        .as(told)
        .isEqualTo(sample.isOpen(day) && !holds(intervals, day));
  }

  private static boolean holds(List<Interval> intervals, int day) {
    return intervals.stream()
        .anyMatch(
            each ->
                each.first().map(Days::of).orElse(Days.NEVER) <= day
                    && (each.end() instanceof Ending.Awaiting
                        || day <= each.end().lastKnownDay().map(Days::of).orElse(Days.OPEN)));
  }
}
