package org.sojourn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes the man page.
@Command(name = "man")
final class ManCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  ManCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context.out().write(new ManPage(context.words()).of(spec.root()));
    return Exit.DONE;
  }
}
