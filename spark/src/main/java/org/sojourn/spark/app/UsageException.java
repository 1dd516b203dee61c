package org.sojourn.spark.app;

/// The command or its input is wrong; the message is what to print.
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private UsageException(String message) {
    super(message);
  }

  /// Makes the exception.
  ///
  /// @param code for example `C003`; `docs/reference/messages.md` has a section for each
  /// @param message what was found
  /// @param help the way out
  static UsageException of(String code, String message, String help) {
    return new UsageException("error[%s]: %s\n  help: %s".formatted(code, message, help));
  }

  /// Takes over lines that were made elsewhere.
  static UsageException of(String lines) {
    return new UsageException(lines);
  }
}
