package org.sojourn.spark;

import java.io.Serializable;
import org.sojourn.law.Fact;

/// Where the value of a column stands in the words of a row, and how it is written there: 0 for
/// unknown, 1 for absent, then the values in order from 2 on.
///
/// @param target what the column says
/// @param word which word
/// @param shift from which bit on
/// @param bits how many bits
record Field(Target target, int word, int shift, int bits) implements Serializable {

  /// The code of a value that is not given.
  static final int UNKNOWN = 0;

  /// The code of what is known not to exist.
  static final int ABSENT = 1;

  /// The code of the least value.
  static final int LEAST = 2;

  /// What a function returns for a cell that holds no value of the column.
  static final int WRONG = -1;

  /// A word of a row that cannot be answered: the one bit that no field uses.
  static final long REJECTED = Long.MIN_VALUE;

  /// How many bits the values of a column take.
  static int bits(Target target) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(target.count() + LEAST - 1);
  }

  int mask() {
    return (1 << bits) - 1;
  }

  int code(long word) {
    return (int) (word >>> shift) & mask();
  }

  /// Returns the code of a value; [#WRONG] if it is out of range.
  int codeOf(int value) {
    return switch (value) {
      case Fact.UNKNOWN -> UNKNOWN;
      case Fact.ABSENT -> ABSENT;
      default -> inRange(value) ? value - target.least() + LEAST : WRONG;
    };
  }

  private boolean inRange(int value) {
    return value >= target.least() && value - target.least() < target.count();
  }

  /// Returns the value of a code.
  int valueOf(int code) {
    return switch (code) {
      case UNKNOWN -> Fact.UNKNOWN;
      case ABSENT -> Fact.ABSENT;
      default -> code - LEAST + target.least();
    };
  }

  /// Returns the code of an empty cell. A row without a kind cannot be answered.
  int blankCode() {
    return target.role() == Target.Role.KIND ? WRONG : codeOf(target.blank());
  }
}
