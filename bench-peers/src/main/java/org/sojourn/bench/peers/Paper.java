package org.sojourn.bench.peers;

/// A paper as Drools sees it.
public final class Paper {

  private final String kind;
  private final int day;
  private int through;
  private int rule;

  /// Makes a paper that no rule has touched.
  ///
  /// @param kind one of the kinds
  /// @param day printed epoch day
  public Paper(String kind, int day) {
    this.kind = kind;
    this.day = day;
    this.through = day;
  }

  /// Returns the kind.
  ///
  /// @return one of the kinds
  public String getKind() {
    return kind;
  }

  /// Returns the printed day.
  ///
  /// @return epoch day
  public int getDay() {
    return day;
  }

  /// Takes the answer of a rule.
  ///
  /// @param last the new last day
  /// @param by 1 for rule A, 2 for rule B
  public void setAnswer(int last, int by) {
    this.through = last;
    this.rule = by;
  }

  int through() {
    return through;
  }

  int rule() {
    return rule;
  }
}
