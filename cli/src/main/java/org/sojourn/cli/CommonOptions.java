package org.sojourn.cli;

import picocli.CommandLine.Option;

/// Options of every command. They are looked for before the command line is read as a whole, see
/// [Program]; here they are named, so that they are known and described.
@SuppressWarnings("UnusedVariable")
abstract class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Option(names = "--lang", paramLabel = "en|ru")
  private String language = "";

  @Option(names = "--stacktrace", hidden = true)
  private boolean stacktrace;
}
