package org.sojourn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// A command: what it takes and, called, what it does; it returns the exit code.
interface Command extends Callable<Integer> {

  /// What it takes.
  CommandSpec spec();

  /// Does it.
  @Override
  Integer call();
}
