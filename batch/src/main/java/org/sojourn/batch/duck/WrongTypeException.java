package org.sojourn.batch.duck;

/// A column has a type that cannot hold what it should.
public final class WrongTypeException extends Exception {

  private static final long serialVersionUID = 1;

  private final String column;
  private final String type;
  private final Wanted wanted;

  /// What a column may hold.
  public enum Wanted {
    /// A day.
    DAY,
    /// A code.
    CODE,
    /// A whole number.
    NUMBER,
    /// A name.
    NAME
  }

  WrongTypeException(String column, String type, Wanted wanted) {
    super(column + " is " + type);
    this.column = column;
    this.type = type;
    this.wanted = wanted;
  }

  /// Returns the column.
  ///
  /// @return its name
  public String column() {
    return column;
  }

  /// Returns what it has.
  ///
  /// @return the type as the file names it
  public String type() {
    return type;
  }

  /// Returns what it should hold.
  ///
  /// @return what is wanted
  public Wanted wanted() {
    return wanted;
  }
}
