package org.sojourn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Writes the man page.
@Command(name = "man")
final class ManCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private CommonOptions common = new CommonOptions();
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
