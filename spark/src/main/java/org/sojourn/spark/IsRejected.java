package org.sojourn.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/// Says whether a row cannot be answered.
public final class IsRejected extends RowFunction<Boolean> {

  private static final long serialVersionUID = 1;

  IsRejected(AskedLaw asked, Layout layout) {
    super(asked, "is_rejected", layout, 0);
  }

  /// Looks at a row of one word.
  ///
  /// @param a the word
  /// @return true if it cannot be answered
  public boolean invoke(long a) {
    return finder().isRejected(a, 0, 0, 0, 0, 0);
  }

  /// Looks at a row of two words.
  ///
  /// @param a the first word
  /// @param b the second
  /// @return true if it cannot be answered
  public boolean invoke(long a, long b) {
    return finder().isRejected(a, b, 0, 0, 0, 0);
  }

  /// Looks at a row of three words.
  ///
  /// @param a the first word
  /// @param b the second
  /// @param c the third
  /// @return true if it cannot be answered
  public boolean invoke(long a, long b, long c) {
    return finder().isRejected(a, b, c, 0, 0, 0);
  }

  /// Looks at a row of six words.
  ///
  /// @param a the first word
  /// @param b the second
  /// @param c the third
  /// @param d the fourth
  /// @param e the fifth
  /// @param f the sixth
  /// @return true if it cannot be answered
  public boolean invoke(long a, long b, long c, long d, long e, long f) {
    return finder().isRejected(a, b, c, d, e, f);
  }

  @Override
  public DataType resultType() {
    return DataTypes.BooleanType;
  }
}
