package org.sojourn.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes the completion script for bash and zsh.
@Command(name = "completion")
final class CompletionCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.out().write(AutoComplete.bash("sojourn", spec.root().commandLine()));
    return Exit.DONE;
  }
}
