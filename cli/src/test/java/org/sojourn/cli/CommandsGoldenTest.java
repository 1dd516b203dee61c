package org.sojourn.cli;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sojourn.testkit.Golden;

/// What each command prints, word for word.
final class CommandsGoldenTest {

  private static final String DEMO = "src/test/resources/packs/demo";
  private static final String GERMAN = "src/test/resources/german";
  private static final String PACKS = "src/test/resources/packs";
  private static final String SHAPES = "../reader/src/test/resources/good/shapes";

  @ParameterizedTest(name = "{0}: sojourn {1}")
  @CsvFileSource(
      resources = "/golden/commands.csv",
      delimiter = '|',
      emptyValue = "",
      maxCharsPerColumn = 1000)
  void printsWhatItPrinted(String name, String words) {
    String[] args =
        Arrays.stream(words.split(" +"))
            .filter(word -> !word.isEmpty())
            .map(CommandsGoldenTest::place)
            .toArray(String[]::new);
    String version = Version.text();
    String all =
        Ran.sojourn(args)
            .all()
            .replace(version, "sojourn VERSION")
            .replace(version.replace("-", "\\-"), "sojourn VERSION");
    if (words.contains("SHAPES") || words.contains("GERMAN")) {
      all = all.replaceAll("[0-9a-f]{64}", "SHA-256");
    }
    Golden.check(Ran.RESOURCES.resolve("golden/" + name + ".txt"), all);
  }

  private static String place(String word) {
    return switch (word) {
      case "DEMO" -> DEMO;
      case "GERMAN" -> GERMAN;
      case "PACKS" -> PACKS;
      case "SHAPES" -> SHAPES;
      default -> word;
    };
  }
}
