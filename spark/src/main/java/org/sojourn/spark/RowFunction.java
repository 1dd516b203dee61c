package org.sojourn.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/// A function of the words of a row.
///
/// @param <R> what it returns
abstract class RowFunction<R> extends LawFunction<R> {

  private static final long serialVersionUID = 1;

  private final Layout layout;
  private final int more;
  private transient @Nullable Finder finder;

  /// Makes a function.
  ///
  /// @param more how many `long`s stand before the words
  RowFunction(AskedLaw asked, String name, Layout layout, int more) {
    super(asked, name);
    this.layout = layout;
    this.more = more;
  }

  final Finder finder() {
    Finder known = finder;
    if (known == null) {
      known = law().finder(layout);
      finder = known;
    }
    return known;
  }

  @Override
  public final DataType[] inputTypes() {
    DataType[] types = new DataType[more + layout.words()];
    Arrays.fill(types, DataTypes.LongType);
    return types;
  }

  @Override
  List<Object> key() {
    return List.of(layout);
  }
}
