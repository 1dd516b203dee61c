package org.sojourn.batch.duck;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// DuckDB could not do what it was asked. The message is its own, without what only a programmer
/// needs.
public final class DuckFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final Pattern INNER =
      Pattern.compile("\"exception_message\":\"((?:\\\\.|[^\"])*)\"");
  private static final Pattern KIND = Pattern.compile("^[A-Z][A-Za-z ]* Error: ");

  private final Part part;

  /// Where it failed.
  public enum Part {
    /// While the input was read.
    INPUT,
    /// While output was written.
    OUTPUT,
    /// Anything else.
    OTHER
  }

  private DuckFailure(String message, Part part, Throwable cause) {
    super(message, cause);
    this.part = part;
  }

  static DuckFailure of(SQLException e) {
    String whole = String.valueOf(e.getMessage());
    String message = message(whole);
    return new DuckFailure(message, part(whole), e);
  }

  private static String message(String whole) {
    Matcher inner = INNER.matcher(whole);
    String message = inner.find() ? inner.group(1).replace("\\\"", "\"") : whole;
    return KIND.matcher(message.lines().findFirst().orElse("")).replaceFirst("");
  }

  private static Part part(String whole) {
    if (whole.contains("No space left")
        || whole.contains("Could not write")
        || whole.contains("write failed")
        || whole.contains("Disk quota")) {
      return Part.OUTPUT;
    }
    boolean own = whole.contains("Out of Memory") || whole.contains("INTERNAL");
    return own ? Part.OTHER : Part.INPUT;
  }

  /// Returns where it failed.
  ///
  /// @return the part
  public Part part() {
    return part;
  }

  /// Returns the message.
  ///
  /// @return one line
  public String reason() {
    return String.valueOf(getMessage());
  }
}
