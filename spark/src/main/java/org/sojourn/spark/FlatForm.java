package org.sojourn.spark;

import java.time.DateTimeException;

/// The law compiled for one day asked and the columns of one table, in flat arrays: a walk from a
/// root to an answer reads a few `int`s and allocates nothing.
///
/// A node begins with what it is; the places that it names are those of other nodes.
final class FlatForm {

  /// The place of the node that every other way out leads to: a value is not given that matters, or
  /// the kind was not compiled for the purpose.
  static final int MISSING = 0;

  /// `LEAF, id of the answer`.
  static final int LEAF = 1;

  /// `CHOICE, word, shift, mask, a place for each code`.
  static final int CHOICE = 2;

  /// `AGAINST, word, shift, mask, code of a day, less, equal, greater`.
  static final int AGAINST = 3;

  /// `COMPARE, term, other term, less, equal, greater`.
  static final int COMPARE = 4;

  /// `GIVEN, word, shift, mask, next`: the terms that follow read a day, so there must be one.
  static final int GIVEN = 5;

  /// `CLEAR, term, clear, unclear`.
  static final int CLEAR = 6;

  /// `PRESENT, word, shift, mask, absent, present`.
  static final int PRESENT = 7;

  private final int[] nodes;
  private final DayTerm[] terms;
  private final int[][] roots;

  /// Takes what [Flatten] has made.
  ///
  /// @param roots by place of kind and purpose
  FlatForm(int[] nodes, DayTerm[] terms, int[][] roots) {
    this.nodes = nodes;
    this.terms = terms;
    this.roots = roots;
  }

  /// Finds the answer of a row.
  ///
  /// @return its id, or -1 where the evaluator must answer
  int find(int kind, int purpose, long a, long b, long c, long d, long e, long f) {
    try {
      return walk(roots[kind][purpose], a, b, c, d, e, f);
    } catch (DateTimeException unclear) {
      return -1; // a calendar that ends: the evaluator says what that means
    }
  }

  private int walk(int root, long a, long b, long c, long d, long e, long f) {
    int at = root;
    while (true) {
      switch (nodes[at]) {
        case LEAF -> {
          return nodes[at + 1];
        }
        case CHOICE -> at = nodes[at + 4 + code(at, a, b, c, d, e, f)];
        case AGAINST -> {
          int code = code(at, a, b, c, d, e, f);
          at = code < Field.LEAST ? MISSING : next(at + 5, Integer.compare(code, nodes[at + 4]));
        }
        case COMPARE -> {
          int left = terms[nodes[at + 1]].at(a, b, c, d, e, f);
          int right = terms[nodes[at + 2]].at(a, b, c, d, e, f);
          at = next(at + 3, Integer.compare(left, right));
        }
        case GIVEN -> at = code(at, a, b, c, d, e, f) < Field.LEAST ? MISSING : nodes[at + 4];
        case PRESENT -> at = present(at, code(at, a, b, c, d, e, f));
        case CLEAR ->
            at = isClear(terms[nodes[at + 1]], a, b, c, d, e, f) ? nodes[at + 2] : nodes[at + 3];
        default -> {
          return -1;
        }
      }
    }
  }

  private int code(int at, long a, long b, long c, long d, long e, long f) {
    return (int) (Layout.word(nodes[at + 1], a, b, c, d, e, f) >>> nodes[at + 2]) & nodes[at + 3];
  }

  private int present(int at, int code) {
    return code == Field.UNKNOWN ? MISSING : code == Field.ABSENT ? nodes[at + 4] : nodes[at + 5];
  }

  private int next(int less, int sign) {
    return nodes[less + 1 + sign];
  }

  private static boolean isClear(DayTerm term, long a, long b, long c, long d, long e, long f) {
    try {
      term.at(a, b, c, d, e, f);
      return true;
    } catch (DateTimeException unclear) {
      return false;
    }
  }
}
