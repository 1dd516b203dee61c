package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Ending;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;

/// The five lines of the README, as they stand there.
class ReadmeExampleTest {

  @Test
  void answersAsTheReadmeSays() {
    Pack ru = Packs.load("ru");
    Determination answer =
        ru.determine(
            Document.of("residence-permit")
                .printed(LocalDate.of(2021, 12, 31))
                .with("presence", "inside"),
            Question.asOf(LocalDate.of(2022, 7, 18)));
    assertThat(answer.through()).contains(new Ending.OnDay(LocalDate.of(2022, 7, 18)));
    assertThat(answer.steps()).isNotEmpty();
  }

  @Test
  void standsInTheReadme() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    assertThat(readme.replaceAll("\\s+", ""))
        .contains("Packru=Packs.load(\"ru\");Determinationanswer=ru.determine(")
        .contains(".printed(LocalDate.of(2021,12,31)).with(\"presence\",\"inside\"),")
        .contains("Question.asOf(LocalDate.of(2022,7,18)));");
  }
}
