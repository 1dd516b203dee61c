package org.sojourn.cli;

import picocli.CommandLine.Option;

/// Options of every command.
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  // Read before the rest of the command line, see Program.
  @Option(names = "--lang", paramLabel = "en|ru")
  private String language = "";

  // Read where a failure is told, see Program.
  @Option(names = "--stacktrace", hidden = true)
  private boolean stacktrace;
}
