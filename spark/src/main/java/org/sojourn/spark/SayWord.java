package org.sojourn.spark;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/// Says one of the words of an answer: its status, how it ends, which measures acted.
public final class SayWord extends LawFunction<UTF8String> {

  private static final long serialVersionUID = 1;

  private final Layout layout;
  private final Said.Column column;
  private transient @Nullable Finder finder;

  SayWord(AskedLaw asked, Layout layout, Said.Column column) {
    super(asked, column.name().toLowerCase(Locale.ROOT));
    this.layout = layout;
    this.column = column;
  }

  /// Says the word.
  ///
  /// @param answer the answer of the row in hand
  /// @return the word; null where there is none, and for a row that is rejected
  public @Nullable UTF8String invoke(long answer) {
    Finder known = finder;
    if (known == null) {
      known = law().finder(layout);
      finder = known;
    }
    Said said = known.said(answer);
    return said == null ? null : said.word(column);
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.LongType};
  }

  @Override
  public DataType resultType() {
    return DataTypes.StringType;
  }

  @Override
  public boolean isResultNullable() {
    return true;
  }

  @Override
  List<Object> key() {
    return List.of(layout, column);
  }
}
