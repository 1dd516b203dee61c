package org.sojourn.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program `sojourn`.
@Command(
    name = "sojourn",
    version = "sojourn 0.1.0-SNAPSHOT",
    description = "Until which day a document is valid, by which act, and why.",
    mixinStandardHelpOptions = true)
public final class Main implements Runnable {

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  ///
  /// @param args the words after the program's name
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
