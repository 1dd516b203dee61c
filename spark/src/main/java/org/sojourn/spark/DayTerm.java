package org.sojourn.spark;

import java.util.Optional;
import org.sojourn.compile.Term;
import org.sojourn.law.DayMap;
import org.sojourn.time.Days;

/// A day that hangs on the days of a document, read straight from the words of a row. The set is
/// closed.
sealed interface DayTerm {

  /// The same day for all rows.
  record Fixed(int day) implements DayTerm {
    @Override
    public int at(long a, long b, long c, long d, long e, long f) {
      return day;
    }
  }

  /// A day of the row, moved.
  record OfField(int word, int shift, int mask, int plus) implements DayTerm {
    @Override
    public int at(long a, long b, long c, long d, long e, long f) {
      return ((int) (Layout.word(word, a, b, c, d, e, f) >>> shift) & mask) + plus;
    }
  }

  /// The day that a map leads to, moved.
  record Mapped(DayMap map, DayTerm of, int plus) implements DayTerm {
    @Override
    public int at(long a, long b, long c, long d, long e, long f) {
      return map.at(of.at(a, b, c, d, e, f)) + plus;
    }
  }

  /// A day moved by the days from another.
  record Moved(DayTerm base, DayTerm began, int plus) implements DayTerm {
    @Override
    public int at(long a, long b, long c, long d, long e, long f) {
      return base.at(a, b, c, d, e, f) - began.at(a, b, c, d, e, f) + plus;
    }
  }

  /// Returns the day for a row.
  ///
  /// @return epoch day, [Days#OPEN] or [Days#NEVER]
  /// @throws java.time.DateTimeException if a map names no clear day
  int at(long a, long b, long c, long d, long e, long f);

  /// Binds a term to the columns of a table.
  ///
  /// @param values the values of facts that have no column, by slot
  static DayTerm of(Term term, Layout layout, int[] values) {
    return switch (term) {
      case Term.Constant constant -> new Fixed(constant.day());
      case Term.OfSlot of -> {
        Optional<Field> field = layout.field(of.slot());
        yield field.isPresent()
            ? ofField(field.get(), of.plus())
            : new Fixed(values[of.slot()] + of.plus());
      }
      case Term.Mapped mapped ->
          new Mapped(mapped.map(), of(mapped.of(), layout, values), mapped.plus());
      case Term.Moved moved ->
          new Moved(
              of(moved.base(), layout, values), of(moved.began(), layout, values), moved.plus());
    };
  }

  private static OfField ofField(Field field, int plus) {
    return new OfField(
        field.word(), field.shift(), field.mask(), field.target().least() - Field.LEAST + plus);
  }
}
