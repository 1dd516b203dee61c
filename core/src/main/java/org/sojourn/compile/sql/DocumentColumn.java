package org.sojourn.compile.sql;

/// A column that the table of documents must have.
///
/// @param name its name, as `sojourn batch` has it
/// @param holds what it holds
public record DocumentColumn(String name, Holds holds) {

  /// What a column holds.
  public enum Holds {
    /// Whatever names the document: it is passed through.
    ID,
    /// A text: a code, `yes` or `no`; NULL or nothing where it is not given.
    CODE,
    /// A date; NULL where there is none.
    DAY,
    /// A whole number; NULL where it is not given.
    NUMBER
  }
}
