package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.testkit.Seeds;

/// The interview asks what can matter, and nothing else.
class InterviewLawsTest {

  private static final int SAMPLES = Integer.getInteger("sojourn.samples", 60);

  @Test
  void asksOnlyWhatMattersAndComesToTheFullAnswer() {
    Seeds.check(SAMPLES, random -> check(random, List.of("filed")));
  }

  @Test
  void asksOnlyWhatMattersOfTwoDays() {
    Seeds.check(SAMPLES, random -> check(random, List.of("filed", "arrived")));
  }

  private static void check(RandomGenerator random, List<String> days) {
    RandomLaws draw = new RandomLaws(random, days, random.nextInt(3) == 0);
    String law = draw.law();
    Document full = draw.document("permit").with("decided", draw.day()).with("member", "no");
    LocalDate asOf = LocalDate.parse(draw.day()).plusDays(Seeds.between(random, -2, 6));
    Question question = Question.asOf(asOf);
    Pack pack = LawText.pack(law);
    List<String> open = new ArrayList<>(days);
    open.add("student");
    open.add(days.size() > 1 ? "group" : random.nextBoolean() ? "printed" : "decided");
    Document asked = without(full, open);
    String sample =
        "%nlaw: %s%ndocument: %s%n%s%n".formatted(law, DocumentText.write(full), question);
    List<String> order = new ArrayList<>();
    while (true) {
      Optional<NextQuestion> next = pack.nextQuestion(asked, question, Set.of());
      Set<String> matter = matter(pack, full, open, question);
      if (next.isEmpty()) {
        assertThat(matter).as(sample + "after " + order).isEmpty();
        break;
      }
      String code = next.get().code();
      order.add(code);
      assertThat(matter).as(sample + "asked " + order).contains(code);
      open.remove(code);
      asked = without(full, open);
    }
    assertThat(told(pack.determine(asked, question)))
        .as(sample + "after " + order)
        .isEqualTo(told(pack.determine(full, question)));
  }

  private static Set<String> matter(
      Pack pack, Document full, List<String> open, Question question) {
    return new CompletionsOracle(pack, full, open, question).matter(CompletionsOracle::full);
  }

  private static List<Object> told(Determination answer) {
    return List.of(
        answer.status(),
        answer.cover(),
        answer.through(),
        answer.safeThrough(),
        answer.arguableThrough());
  }

  private static Document without(Document full, List<String> codes) {
    Document document = full;
    for (String code : codes) {
      document =
          code.equals("printed")
              ? new Document(document.kind(), Optional.empty(), document.facts())
              : document.without(code);
    }
    return document;
  }
}
