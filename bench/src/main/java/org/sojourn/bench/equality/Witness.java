package org.sojourn.bench.equality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.law.PackLaw;

/// Tells a mismatch so that it can be mended: the smallest document that shows it, what each side
/// says, the evaluator's determination in words, and the way through the diagram.
final class Witness {

  private Witness() {}

  /// Returns the lines.
  static List<String> lines(Tally.Shown shown) {
    Trial trial = shown.trial();
    Mismatch first = shown.mismatch();
    PackLaw law = trial.form().law();
    Shrink shrink = new Shrink(law, probe -> trial.mismatch(first.engine(), probe).isPresent());
    Probe smallest = shrink.smallest(first.probe());
    Mismatch mismatch = trial.mismatch(first.engine(), smallest).orElse(first);
    String command = smallest.command(law, trial.form().asOf(), trial.form().knownOn());
    List<String> lines = new ArrayList<>();
    lines.add("mismatch: " + law.id() + ", " + first.engine().name());
    lines.add("  ./sojourn " + command);
    lines.add("  evaluator: " + mismatch.expected());
    lines.add("  " + first.engine().name() + ": " + mismatch.got());
    lines.add("  the way through the diagram:");
    PathWords.of(trial.form(), smallest).forEach(line -> lines.add("    " + line));
    lines.add("  the evaluator in words:");
    explained(command).forEach(line -> lines.add("    " + line));
    return lines;
  }

  private static List<String> explained(String command) {
    try {
      List<String> words = new ArrayList<>();
      words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.sojourn.cli.Main"));
      words.addAll(List.of(command.split(" ")));
      Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .limit(40)
          .toList();
    } catch (IOException e) {
      return List.of("could not be asked: " + e.getMessage());
    }
  }
}
