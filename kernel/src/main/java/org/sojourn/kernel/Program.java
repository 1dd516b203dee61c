package org.sojourn.kernel;

import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// Diagrams as one array of numbers, walked for a row without an object in sight.
///
/// A test is its kind, what it looks at and where to go on; where to go on is a place in the array,
/// or, below zero, where the way ends: [#ASK], or a finding by [#leaf].
final class Program {

  /// The way ends without a finding.
  static final int ASK = -1;

  /// A coded fact: slot, number of codes, where to go if it is absent, then by code.
  static final int CHOICE = 0;

  /// Whether there is a day: slot, absent, present.
  static final int PRESENCE = 1;

  /// The day of a slot against a constant: slot, constant, less, equal, greater.
  static final int AGAINST = 2;

  /// Two terms: left, right, less, equal, greater.
  static final int COMPARE = 3;

  /// Whether a term has a clear day: term, clear, unclear.
  static final int CLEAR = 4;

  /// Tests of one day and nothing else, by table: slot, cell, where to go on if the table does not
  /// say.
  static final int CELL = 5;

  private final int[] code;
  private final TermTable terms;
  private final CellTable cells;
  private final Buckets buckets;

  /// Puts a program together.
  ///
  /// @param cells for each cell its runs of days, whose days become the number of their finding
  Program(int[] code, TermTable terms, CellTable cells) {
    this.code = code;
    this.terms = terms;
    this.cells = cells;
    this.buckets = Buckets.of(cells);
  }

  /// Writes a finding as an end of a way.
  static int leaf(int finding) {
    return -2 - finding;
  }

  /// Walks from a place on.
  ///
  /// @return the finding, or [#ASK]
  int find(int start, int[][] values, int row) {
    int at = start;
    while (at >= 0) {
      at =
          switch (code[at]) {
            case CHOICE -> choose(at, values[code[at + 1]][row]);
            case PRESENCE -> present(at, values[code[at + 1]][row]);
            case AGAINST -> against(at, values[code[at + 1]][row]);
            case COMPARE -> compare(at, values, row);
            case CLEAR -> clear(at, values, row);
            case CELL -> cell(at, values[code[at + 1]][row]);
            default -> throw new IllegalStateException("no such test");
          };
    }
    return at == ASK ? ASK : -2 - at;
  }

  private int choose(int at, int value) {
    if (value >= 0) {
      return value < code[at + 2] ? code[at + 4 + value] : ASK;
    }
    return value == Fact.ABSENT ? code[at + 3] : ASK;
  }

  private int present(int at, int value) {
    return switch (value) {
      case Fact.UNKNOWN -> ASK;
      case Fact.ABSENT -> code[at + 2];
      default -> code[at + 3];
    };
  }

  private int against(int at, int day) {
    if (day < Days.FIRST || day > Days.LAST) {
      return ASK;
    }
    return code[at + 4 + sign(day, code[at + 2])];
  }

  private int compare(int at, int[][] values, int row) {
    int left = terms.at(code[at + 1], values, row);
    int right = terms.at(code[at + 2], values, row);
    if (!TermTable.isFound(left) || !TermTable.isFound(right)) {
      return ASK;
    }
    return code[at + 4 + sign(left, right)];
  }

  private int clear(int at, int[][] values, int row) {
    return switch (terms.at(code[at + 1], values, row)) {
      case TermTable.OUTSIDE -> ASK;
      case TermTable.UNCLEAR -> code[at + 3];
      default -> code[at + 2];
    };
  }

  private int cell(int at, int day) {
    if (day < Days.FIRST || day > Days.LAST) {
      return ASK;
    }
    int run = buckets.find(cells, code[at + 2], day);
    int finding = cells.through(run, day);
    return finding == AxisRuns.ASK ? code[at + 3] : leaf(finding);
  }

  /// Returns -1 if the left day is earlier, 0 if they are one, 1 if it is later.
  private static int sign(int left, int right) {
    return left < right ? -1 : left == right ? 0 : 1;
  }
}
