package org.sojourn.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The program without a command: shows how it is used.
final class RootCommand implements Command {

  private final Syntax syntax = new Syntax("sojourn", this);

  RootCommand() {
    syntax
        .spec()
        .versionProvider(() -> new String[] {Version.text()})
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .arity("0")
                .build());
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    CommandLine line = spec().commandLine();
    line.usage(line.getOut());
    return Exit.DONE;
  }
}
