package org.sojourn.cli;

import org.sojourn.cli.host.Host;

/// Where the process begins and ends.
public final class Main {

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  ///
  /// @param args the words after the program's name
  public static void main(String[] args) {
    System.exit(new Program(Host.ofProcess()).run(args));
  }
}
