package org.sojourn.cli.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/// Everything that the program has of the world outside, so that a test can give it another.
///
/// @param out for results
/// @param err for messages
/// @param in for answers typed by a person, and for data
/// @param screen what the ways out lead to
/// @param environment the variables of the process
/// @param today the day it is
public record Host(
    Out out,
    Out err,
    InputStream in,
    Screen screen,
    Map<String, String> environment,
    Supplier<LocalDate> today) {

  /// Takes the process's own. The only place where a clock is read: the day it is here.
  ///
  /// @return the host
  public static Host ofProcess() {
    return new Host(
        new Out(new FileOutputStream(FileDescriptor.out)),
        new Out(new FileOutputStream(FileDescriptor.err)),
        System.in,
        Screen.of(System.getenv()),
        System.getenv(),
        () -> LocalDate.now(ZoneId.systemDefault()));
  }
}
