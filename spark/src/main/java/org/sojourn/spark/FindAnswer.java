package org.sojourn.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/// Finds the answer of a row: above, which one; below, the last good day that is shown.
public final class FindAnswer extends RowFunction<Long> {

  private static final long serialVersionUID = 1;

  FindAnswer(AskedLaw asked, Layout layout) {
    super(asked, "answer", layout, 0);
  }

  /// Finds the answer of a row of one word.
  ///
  /// @param a the word
  /// @return the answer
  public long invoke(long a) {
    return finder().find(a, 0, 0, 0, 0, 0);
  }

  /// Finds the answer of a row of two words.
  ///
  /// @param a the first word
  /// @param b the second
  /// @return the answer
  public long invoke(long a, long b) {
    return finder().find(a, b, 0, 0, 0, 0);
  }

  /// Finds the answer of a row of three words.
  ///
  /// @param a the first word
  /// @param b the second
  /// @param c the third
  /// @return the answer
  public long invoke(long a, long b, long c) {
    return finder().find(a, b, c, 0, 0, 0);
  }

  /// Finds the answer of a row of six words.
  ///
  /// @param a the first word
  /// @param b the second
  /// @param c the third
  /// @param d the fourth
  /// @param e the fifth
  /// @param f the sixth
  /// @return the answer
  public long invoke(long a, long b, long c, long d, long e, long f) {
    return finder().find(a, b, c, d, e, f);
  }

  @Override
  public DataType resultType() {
    return DataTypes.LongType;
  }
}
