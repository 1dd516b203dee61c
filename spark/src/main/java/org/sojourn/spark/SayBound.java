package org.sojourn.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/// Says until which day a row is good under every reading, or under some: the day as text, `open`
/// where there is no last day, null where there is no good day.
public final class SayBound extends RowFunction<UTF8String> {

  private static final long serialVersionUID = 1;

  private final Layout layout;
  private final Bound bound;

  /// Which day.
  enum Bound {
    /// Good under every reading and every missing fact.
    SAFE,
    /// Good under some reading and some missing fact.
    ARGUABLE
  }

  SayBound(AskedLaw asked, Layout layout, Bound bound) {
    super(asked, bound == Bound.SAFE ? "safe_through" : "arguable_through", layout, 1);
    this.layout = layout;
    this.bound = bound;
  }

  /// Says the day of a row of one word.
  ///
  /// @param answer the answer of the row
  /// @param a the word
  /// @return the text, or null
  public @Nullable UTF8String invoke(long answer, long a) {
    return say(answer, a, 0, 0, 0, 0, 0);
  }

  /// Says the day of a row of two words.
  ///
  /// @param answer the answer of the row
  /// @param a the first word
  /// @param b the second
  /// @return the text, or null
  public @Nullable UTF8String invoke(long answer, long a, long b) {
    return say(answer, a, b, 0, 0, 0, 0);
  }

  /// Says the day of a row of three words.
  ///
  /// @param answer the answer of the row
  /// @param a the first word
  /// @param b the second
  /// @param c the third
  /// @return the text, or null
  public @Nullable UTF8String invoke(long answer, long a, long b, long c) {
    return say(answer, a, b, c, 0, 0, 0);
  }

  /// Says the day of a row of six words.
  ///
  /// @param answer the answer of the row
  /// @param a the first word
  /// @param b the second
  /// @param c the third
  /// @param d the fourth
  /// @param e the fifth
  /// @param f the sixth
  /// @return the text, or null
  public @Nullable UTF8String invoke(long answer, long a, long b, long c, long d, long e, long f) {
    return say(answer, a, b, c, d, e, f);
  }

  private @Nullable UTF8String say(long answer, long a, long b, long c, long d, long e, long f) {
    Said said = finder().said(answer);
    if (said == null) {
      return null;
    }
    DayTerm day = bound == Bound.SAFE ? said.safe() : said.arguable();
    return DayTexts.text(day.at(a, b, c, d, e, f));
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
    return List.of(layout, bound);
  }
}
