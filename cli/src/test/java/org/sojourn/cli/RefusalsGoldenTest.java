package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sojourn.testkit.Golden;

/// What cannot be understood is refused with its place, what was found, and the way out.
final class RefusalsGoldenTest {

  private static final String DEMO = "src/test/resources/packs/demo";

  @ParameterizedTest(name = "{0}: sojourn {1}")
  @CsvFileSource(resources = "/golden/refusals.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void saysWhatIsWrong(String name, String words) {
    String[] args =
        Arrays.stream(words.split(" +"))
            .map(word -> word.equals("DEMO") ? DEMO : word)
            .toArray(String[]::new);
    Ran ran = Ran.sojourn(args);
    assertThat(ran.exit()).as(ran.all()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).containsPattern("(error|ошибка)\\[[CP]\\d+\\]").doesNotContain("\tat ");
    assertThat(Files.exists(Path.of("target/never.csv"))).isFalse();
    assertThat(Files.exists(Path.of("target/never.csv.part"))).isFalse();
    Golden.check(Ran.RESOURCES.resolve("golden/refusals/" + name + ".txt"), ran.all());
  }
}
