package org.sojourn.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/// Says the last good day of an answer, as an epoch day; the least `int` where none is known.
public final class SayDay extends LawFunction<Integer> {

  private static final long serialVersionUID = 1;

  SayDay(AskedLaw asked) {
    super(asked, "through");
  }

  /// Says the day.
  ///
  /// @param answer the answer of the row
  /// @return epoch day, or the least `int`
  public int invoke(long answer) {
    return (int) answer;
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.LongType};
  }

  @Override
  public DataType resultType() {
    return DataTypes.IntegerType;
  }

  @Override
  List<Object> key() {
    return List.of();
  }
}
