package org.sojourn.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/// Adds a number or a day, as its epoch day, to a word of the row.
public final class PackNumber extends LawFunction<Long> {

  /// What stands for a cell that is null.
  static final long BLANK = Long.MIN_VALUE;

  private static final long serialVersionUID = 1;

  private final Field field;
  private final int blank;
  private final long least;

  PackNumber(AskedLaw asked, Field field) {
    super(asked, "read_" + field.target().code().replace('-', '_'));
    this.field = field;
    this.blank = field.blankCode();
    this.least = field.target().least();
  }

  /// Adds a cell.
  ///
  /// @param word the word so far
  /// @param value the number, the epoch day, or the least `long` where the cell is null
  /// @return the word with it; negative if the row cannot be answered
  public long invoke(long word, long value) {
    if (word < 0) {
      return word;
    }
    if (value == BLANK) {
      return word | (long) blank << field.shift();
    }
    long place = value - least;
    boolean inRange = value >= least && place < field.target().count();
    return inRange ? word | (place + Field.LEAST) << field.shift() : Field.REJECTED;
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.LongType, DataTypes.LongType};
  }

  @Override
  public DataType resultType() {
    return DataTypes.LongType;
  }

  @Override
  List<Object> key() {
    return List.of(field);
  }
}
