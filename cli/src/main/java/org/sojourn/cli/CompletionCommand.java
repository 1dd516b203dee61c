package org.sojourn.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/// Writes the completion script for bash and zsh.
final class CompletionCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("completion", this);

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    context.out().write(AutoComplete.bash("sojourn", spec().root().commandLine()));
    return Exit.DONE;
  }
}
