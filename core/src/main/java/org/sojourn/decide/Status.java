package org.sojourn.decide;

/// The short answer for the day asked about.
public enum Status {
  /// Good on that day, whatever the facts that were not given.
  VALID("valid"),
  /// Not good on that day, whatever the facts that were not given.
  NOT_VALID("not-valid"),
  /// It depends on something that was not given or is not yet known, or the law itself, as far as
  /// the pack's authors could follow it, does not say. Never to be read as "no".
  UNDETERMINED("undetermined"),
  /// The pack's rules do not speak of this.
  NOT_COVERED("not-covered");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /// Says whether two answers mean the same to the holder: a rule that gives nothing on the day and
  /// no rule at all are both no protection.
  boolean isLike(Status other) {
    return this == other || (isNoProtection() && other.isNoProtection());
  }

  private boolean isNoProtection() {
    return this == NOT_VALID || this == NOT_COVERED;
  }

  /// Returns the word used in answers.
  ///
  /// @return for example `not-valid`
  public String id() {
    return id;
  }
}
