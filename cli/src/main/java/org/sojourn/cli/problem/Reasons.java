package org.sojourn.cli.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why the system did not do what it was asked.
public final class Reasons {

  private Reasons() {}

  /// Returns the system's own words, without the path that the message names already.
  ///
  /// @param e what the system said
  /// @return for example `no space left on device`
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    if (reason == null || reason.isEmpty()) {
      return e.getClass().getSimpleName();
    }
    return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }

  /// Returns the system's own words.
  ///
  /// @param e what the system said, wrapped
  /// @return as of the exception inside
  public static String of(UncheckedIOException e) {
    IOException cause = e.getCause();
    return cause == null ? String.valueOf(e.getMessage()) : of(cause);
  }

  /// Says whether the other end of a pipe was closed.
  ///
  /// @param reason what the system said
  /// @return true for a broken pipe
  public static boolean isClosedPipe(String reason) {
    return reason.contains("pipe") || reason.contains("connection reset");
  }
}
