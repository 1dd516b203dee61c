package org.sojourn.batch.population;

/// What a draft does to the last good day of a document.
public enum EndChange {
  /// It is later, or there is one at last, or the law sets none any more.
  LATER("later"),
  /// It is earlier, or the law sets one now, or there is none any more.
  EARLIER("earlier"),
  /// It is the same.
  SAME("same"),
  /// It depends, before or after, on something that was not counted or is not known.
  UNCLEAR("unclear");

  private final String id;

  EndChange(String id) {
    this.id = id;
  }

  /// Returns the word for files and programs.
  ///
  /// @return for example `later`
  public String id() {
    return id;
  }
}
