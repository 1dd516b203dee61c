package org.sojourn.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/// Adds the text of a cell to a word of the row.
public final class PackText extends LawFunction<Long> {

  private static final long serialVersionUID = 1;

  private final Field field;
  private transient @Nullable TextCodes codes;

  PackText(AskedLaw asked, Field field) {
    super(asked, "read_" + field.target().code().replace('-', '_'));
    this.field = field;
  }

  /// Adds a cell.
  ///
  /// @param word the word so far
  /// @param text the cell; null or empty: not given
  /// @return the word with it; negative if the row cannot be answered
  public long invoke(long word, @Nullable UTF8String text) {
    if (word < 0) {
      return word;
    }
    int code = text == null || text.numBytes() == 0 ? field.blankCode() : codes().find(text);
    return code < 0 ? Field.REJECTED : word | (long) code << field.shift();
  }

  private TextCodes codes() {
    TextCodes known = codes;
    if (known == null) {
      known = law().codes(field);
      codes = known;
    }
    return known;
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.LongType, DataTypes.StringType};
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
