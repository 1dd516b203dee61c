package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sojourn.testkit.Golden;

/// The interview, typed from a file.
final class AskTest {

  private static final String[] ASK = {
    "ask", "demo", "--pack-dir", "src/test/resources/packs/demo", "--as-of", "2024-09-15"
  };

  private static Ran ask(List<String> typed, String... more) {
    List<String> words = new ArrayList<>(List.of(ASK));
    words.addAll(List.of(more));
    return Ran.typing(String.join("\n", typed) + "\n", words.toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/golden/interviews.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void asksAndAnswers(String name, String typed, String language) {
    Ran ran = ask(List.of(typed.split(";", -1)), "--lang", language);
    Golden.check(Ran.RESOURCES.resolve("golden/interviews/" + name + ".txt"), ran.all());
  }

  @Test
  void asksNothingMoreOnceTheAnswerIsSettled() {
    Ran ran = ask(List.of("pass", "2024-04-10", "KZ"));
    assertThat(ran.exit()).isEqualTo(Exit.NO);
    assertThat(ran.firstLine()).isEqualTo("Ended on Thursday 29 August 2024");
    assertThat(ran.err().split("> ", -1)).hasSize(4);
    assertThat(ran.err()).doesNotContain("How old", "fingerprints");
  }

  @Test
  void whatIsNotKnownIsNotAskedAgain() {
    Ran ran = ask(List.of("pass", "2024-04-10", "?"));
    assertThat(ran.exit()).isEqualTo(Exit.OPEN);
    assertThat(ran.err().split("Which state", -1)).hasSize(2);
  }

  @Test
  void backAsksTheQuestionBefore() {
    Ran ran = ask(List.of("pass", "2024-04-11", "back", "10.04.2024", "Kazakhstan"));
    assertThat(ran.out()).contains("printed end 10 April 2024", "Nationality: Kazakhstan");
    Ran first = ask(List.of("back", "pass", "2024-04-10", "KZ"));
    assertThat(first.err()).contains("This is the first question.");
    assertThat(first.exit()).isEqualTo(Exit.NO);
  }

  @Test
  void theEndOfTheInputMeansThatNothingMoreIsKnown() {
    assertThat(ask(List.of("pass", "2024-04-10")).exit()).isEqualTo(Exit.OPEN);
    assertThat(ask(List.of("")).err()).contains("error[C003]: not given: KIND");
  }

  @Test
  void theKindMayBeNamedInTheCommand() {
    Ran ran = ask(List.of("2024-04-10", "BY"), "pass");
    assertThat(ran.err()).doesNotContain("What document");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void theCommandItNamesGivesTheSameAnswer() {
    Ran ran = ask(List.of("permit", "2024-04-10", "inside", "none", "yes"));
    String command = ran.lastLine().replace("The same as one command: sojourn ", "");
    assertThat(ran.out()).startsWith(Ran.line(command).out());
  }

  @Test
  void anyAnswersLeadToAnEnd() {
    List<String> replies =
        List.of(
            "?",
            "back",
            "none",
            "inside",
            "outside",
            "KZ",
            "US",
            "yes",
            "no",
            "1",
            "2",
            "2024-04-10",
            "2024-06-01",
            "rubbish",
            "назад",
            "Страна Оз");
    for (int seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<String> typed = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        typed.add(replies.get(random.nextInt(replies.size())));
      }
      Ran ran = ask(typed, "visa");
      assertThat(ran.exit()).as("seed %d", seed).isBetween(0, 3);
      assertThat(ran.err()).doesNotContain("C099");
    }
  }
}
