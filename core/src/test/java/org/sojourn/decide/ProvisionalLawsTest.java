package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// A day that the authority calls a placeholder is a day like any other but for the mark, and the
/// mark stands where the end hangs on it.
class ProvisionalLawsTest {

  private static final int SAMPLES = 4 * Integer.getInteger("sojourn.samples", 400);

  /// A day of the calendar in a law, but for days of publication.
  private static final Pattern DAY = Pattern.compile("2020-0[2-9]-\\d\\d");

  /// A law in two halves with one day between, a document and a question.
  private record Sample(String head, int day, String tail, Document document, Question question) {

    static Sample draw(RandomGenerator random) {
      RandomLaws draw = new RandomLaws(random, List.of("filed", "arrived"), false);
      String law = draw.law();
      List<Matcher> days = DAY.matcher(law).results().map(r -> at(law, r.start())).toList();
      if (days.isEmpty() || law.contains("event") || law.contains(" on ")) {
        return draw(random); // days of a list are no days that publications move
      }
      Matcher one = days.get(random.nextInt(days.size()));
      LocalDate asOf = LocalDate.parse(draw.day()).plusDays(Seeds.between(random, -3, 9));
      return new Sample(
          law.substring(0, one.start()),
          Days.parse(one.group()),
          law.substring(one.end()),
          draw.document("permit"),
          Question.asOf(asOf));
    }

    private static Matcher at(String law, int start) {
      Matcher matcher = DAY.matcher(law);
      assertThat(matcher.find(start)).isTrue();
      return matcher;
    }

    Determination answer(int shift, String mark) {
      String series = "{2019-01-01=%s%s}".formatted(Days.text(day + shift), mark);
      return LawText.pack(head + series + tail).determine(document, question);
    }

    String ask(int shift, String mark) {
      return AnswerText.write(answer(shift, mark));
    }

    /// The answer with all good days.
    String days(int shift) {
      return ask(shift, "") + answer(shift, "").validity();
    }

    /// Says whether an end is marked that no other day of the law or the document names too: where
    /// two days meet by chance, the answer hangs on both.
    boolean isMarked() {
      Optional<Ending> end = answer(0, "?").through();
      return end.orElse(null) instanceof Ending.Provisional(var last)
          && !(head + tail + document).contains(last.toString());
    }
  }

  @Test
  void changesNothingButTheMark() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          String marked = sample.ask(0, "?");
          assertThat(marked.replace("?", "")).as(sample.toString()).isEqualTo(sample.ask(0, ""));
        });
  }

  /// An answer with a marked end moves with the placeholder.
  @Test
  void marksOnlyWhatHangsOnIt() {
    Seeds.check(
        SAMPLES,
        random -> {
          Sample sample = Sample.draw(random);
          if (sample.isMarked()) {
            String told = sample.days(0);
            assertThat(Stream.of(-2, -1, 1, 2).map(sample::days))
                .as(sample + told)
                .anyMatch(moved -> !moved.equals(told));
          }
        });
  }
}
