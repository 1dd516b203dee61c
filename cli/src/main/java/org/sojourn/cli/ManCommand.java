package org.sojourn.cli;

import picocli.CommandLine.Model.CommandSpec;

/// Writes the man page.
final class ManCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("man", this);

  ManCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    context.out().write(new ManPage(context.words()).of(spec().root()));
    return Exit.DONE;
  }
}
