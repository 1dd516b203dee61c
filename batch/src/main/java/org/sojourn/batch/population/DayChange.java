package org.sojourn.batch.population;

/// What a draft does to a document on the day asked.
public enum DayChange {
  /// Valid with and without the draft.
  STAYS_VALID("stays-valid"),
  /// Valid with the draft only.
  BECOMES_VALID("becomes-valid"),
  /// Valid without the draft only.
  BECOMES_NOT_VALID("becomes-not-valid"),
  /// Not valid, with and without.
  STAYS_NOT_VALID("stays-not-valid"),
  /// It depends, before or after, on something that was not counted or is not known.
  UNCLEAR("unclear");

  private final String id;

  DayChange(String id) {
    this.id = id;
  }

  /// Returns the word for files and programs.
  ///
  /// @return for example `becomes-valid`
  public String id() {
    return id;
  }
}
