package org.sojourn.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Words;

/// The reader's own text cannot break a message.
final class ProblemTest {

  private static final Words WORDS = Words.of(Language.ENGLISH);

  @Test
  void controlCharactersAreNotRepeated() {
    Problem problem = Problem.of(Fault.UNKNOWN_PACK, "r\u001b[2Ju\n\u202e").at("a\nb");
    assertThat(problem.lines(WORDS).getFirst()).isEqualTo("error[C010]: unknown pack `r?[2Ju??`");
    assertThat(problem.lines(WORDS)).noneMatch(line -> line.contains("\n"));
  }

  @Test
  void longTextIsCut() {
    String message = Problem.of(Fault.UNKNOWN_PACK, "x".repeat(100_000)).message(WORDS);
    assertThat(message).hasSizeLessThan(450).endsWith("…`");
  }

  @Test
  void bracesInTheReadersTextAreText() {
    assertThat(Problem.of(Fault.UNKNOWN_PACK, "{0} '{1}'").message(WORDS))
        .isEqualTo("unknown pack `{0} '{1}'`");
  }
}
