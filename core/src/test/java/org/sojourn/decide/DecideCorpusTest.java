package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sojourn.law.Purpose;

/// Small laws, documents and questions with the answers that the pack format states for them. The
/// notation is that of [LawText], [DocumentText] and [AnswerText].
class DecideCorpusTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {
        "/corpus/decide-effects.csv",
        "/corpus/decide-conditions.csv",
        "/corpus/decide-known-days.csv",
        "/corpus/decide-readings.csv"
      },
      numLinesToSkip = 1)
  void answersAsTheCorpusStates(
      String id,
      String law,
      String document,
      LocalDate asOf,
      @Nullable LocalDate knownOn,
      @Nullable String purpose,
      String answer) {
    Question question = Question.asOf(asOf);
    if (knownOn != null) {
      question = question.knownOn(knownOn);
    }
    if (purpose != null) {
      question = question.purpose(Purpose.parse(purpose).orElseThrow());
    }
    Determination determination =
        LawText.pack(law).determine(DocumentText.parse(document), question);
    assertThat(AnswerText.write(determination)).as(id).isEqualTo(answer);
  }
}
