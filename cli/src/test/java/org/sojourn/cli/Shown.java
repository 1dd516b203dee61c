package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What a page shows of the output of a command: its lines, with `…` for some left out.
final class Shown {

  private Shown() {}

  /// Checks that the lines stand in the output, in order, and one after the other but for `…`.
  static void check(String command, List<String> shown, String output) {
    List<String> printed = output.lines().toList();
    int at = 0;
    boolean leftOut = false;
    for (String line : shown) {
      if (line.equals("…")) {
        leftOut = true;
        continue;
      }
      while (leftOut && at < printed.size() && !printed.get(at).equals(line)) {
        at++;
      }
      assertThat(at < printed.size() ? printed.get(at) : "")
          .as("%s prints%n%s", command, output)
          .isEqualTo(line);
      at++;
      leftOut = false;
    }
  }
}
