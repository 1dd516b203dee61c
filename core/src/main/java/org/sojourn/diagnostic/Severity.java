package org.sojourn.diagnostic;

/// How much a finding matters.
public enum Severity {
  /// What was given cannot be used.
  ERROR("error"),
  /// It can be used, and is probably not what was meant.
  WARNING("warning"),
  /// Nothing is wrong; worth knowing.
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /// Returns the word shown before the message.
  ///
  /// @return for example `error`
  public String id() {
    return id;
  }
}
