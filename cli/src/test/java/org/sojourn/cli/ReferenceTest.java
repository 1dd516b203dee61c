package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.cli.problem.Fault;

/// The reference pages tell the truth: their examples run, and every message has its section.
final class ReferenceTest {

  private static final Path PAGES = Path.of("../docs/reference");

  /// An example of a page.
  ///
  /// @param command the words after `sojourn`
  /// @param shown the lines the page shows, `…` for some left out
  record Example(String command, List<String> shown) {}

  static Stream<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGES.resolve("cli.md"))) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ sojourn ")) {
        examples.add(new Example(line.substring("$ sojourn ".length()), new ArrayList<>()));
      } else if (inside) {
        examples.getLast().shown().add(line);
      }
    }
    return examples.stream();
  }

  @ParameterizedTest(name = "sojourn {0}")
  @MethodSource("examples")
  void thePageShowsWhatIsPrinted(Example example) {
    Shown.check(example.command(), example.shown(), Ran.line(example.command()).out());
  }

  @Test
  void everyMessageHasItsSection() throws IOException {
    List<String> sections =
        Files.readAllLines(PAGES.resolve("messages.md")).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring("### ".length()))
            .toList();
    assertThat(sections)
        .containsExactlyElementsOf(Arrays.stream(Fault.values()).map(Fault::code).toList());
  }

  @Test
  void everyCommandIsOnThePage() throws IOException {
    String page = Files.readString(PAGES.resolve("cli.md"));
    CommandTable.names().forEach(name -> assertThat(page).contains(name));
  }
}
