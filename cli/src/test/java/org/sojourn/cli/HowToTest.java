package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever follows a how-to word for word sees what it shows.
///
/// A block whose first line is a remark with a path of `try/` is written to that file; `# add to`
/// and `# change in` before the path add to it, or put lines in place of those with the same key.
/// In a block of `console`, commands run, folders are made and files are removed.
final class HowToTest {

  private static final Path PAGES = Path.of("../docs/how-to");

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"write-a-pack.md", "keep-a-pack-current.md", "judge-a-draft.md"})
  void showsWhatHappens(String page) throws IOException {
    int blocks = 0;
    List<String> lines = Files.readAllLines(PAGES.resolve(page));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        List<String> block = lines.subList(i + 1, end);
        if (lines.get(i).equals("```console")) {
          console(block);
        } else {
          file(block);
        }
        blocks++;
        i = end;
      }
    }
    assertThat(blocks).isGreaterThan(3);
  }

  @Test
  void everyPageIsRun() throws IOException {
    try (var pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(page -> !page.equals("run-on-spark.md")) // has a script of its own
          .containsExactlyInAnyOrder(
              "write-a-pack.md", "keep-a-pack-current.md", "judge-a-draft.md");
    }
  }

  private void file(List<String> block) throws IOException {
    String first = block.getFirst().substring(2);
    int at = first.indexOf("try/");
    assertThat(at).as("%s names a file", first).isNotNegative();
    Path file = home.resolve(first.substring(at));
    String text = String.join("\n", block) + "\n";
    switch (first.substring(0, at)) {
      case "" -> Files.writeString(file, text);
      case "add to " -> Files.writeString(file, "\n" + text, StandardOpenOption.APPEND);
      case "change in " -> change(file, block.subList(1, block.size()));
      default -> throw new AssertionError(first);
    }
  }

  private static void change(Path file, List<String> changed) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (String line : changed) {
      String key = line.substring(0, line.indexOf(':') + 1);
      int at =
          lines.indexOf(lines.stream().filter(l -> l.startsWith(key)).findFirst().orElseThrow());
      lines.set(at, line);
    }
    Files.write(file, lines);
  }

  private void console(List<String> block) throws IOException {
    for (int i = 0; i < block.size(); ) {
      String command = block.get(i);
      assertThat(command).startsWith("$ ");
      int next = i + 1;
      while (next < block.size() && !block.get(next).startsWith("$ ")) {
        next++;
      }
      run(command.substring(2), block.subList(i + 1, next));
      i = next;
    }
  }

  private void run(String command, List<String> shown) throws IOException {
    String[] words = command.replace(" try", " " + home + "/try").split(" +");
    if (words[0].equals("mkdir")) {
      Files.createDirectory(Path.of(words[1]));
      return;
    }
    if (words[0].equals("rm")) {
      for (int i = 1; i < words.length; i++) {
        Files.delete(Path.of(words[i]));
      }
      return;
    }
    assertThat(words[0]).isEqualTo("sojourn");
    Ran ran = Ran.sojourn(Arrays.copyOfRange(words, 1, words.length));
    Shown.check(command, shown, (ran.out() + ran.err()).replace(home + "/", ""));
  }
}
