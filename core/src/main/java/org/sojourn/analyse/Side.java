package org.sojourn.analyse;

import java.time.DateTimeException;
import org.sojourn.compile.Term;

/// A test that difference bounds cannot hold: of months, working days, or a clock that stood still.
/// The set is closed.
sealed interface Side {

  /// Two days stand in an order.
  ///
  /// @param left a day
  /// @param right another
  /// @param least the smallest sign of left against right
  /// @param most the greatest
  record Order(Term left, Term right, int least, int most) implements Side {}

  /// A term of months has a clear last day or has not.
  ///
  /// @param term the term
  /// @param clear whether it has
  record Clear(Term.Mapped term, boolean clear) implements Side {}

  /// Says whether a document passes.
  ///
  /// @param values a value by slot
  default boolean holds(int[] values) {
    return switch (this) {
      case Order order -> {
        try {
          int sign = Integer.compare(order.left().at(values), order.right().at(values));
          yield order.least() <= sign && sign <= order.most();
        } catch (DateTimeException e) {
          yield false;
        }
      }
      case Clear clear -> isClear(clear.term(), values) == clear.clear();
    };
  }

  private static boolean isClear(Term term, int[] values) {
    try {
      term.at(values);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Says whether the test looks at a day.
  default boolean looksAt(int slot) {
    return switch (this) {
      case Order order -> names(order.left(), slot) || names(order.right(), slot);
      case Clear clear -> names(clear.term(), slot);
    };
  }

  private static boolean names(Term term, int slot) {
    return switch (term) {
      case Term.Constant _ -> false;
      case Term.OfSlot of -> of.slot() == slot;
      case Term.Mapped mapped -> names(mapped.of(), slot);
      case Term.Moved moved -> names(moved.base(), slot) || names(moved.began(), slot);
    };
  }

  /// Returns the test of a document one of whose days is some days earlier.
  ///
  /// @param slot where that day stands
  /// @param days by how many days the test sees it later
  default Side later(int slot, int days) {
    return switch (this) {
      case Order order ->
          new Order(
              later(order.left(), slot, days),
              later(order.right(), slot, days),
              order.least(),
              order.most());
      case Clear clear -> new Clear((Term.Mapped) later(clear.term(), slot, days), clear.clear());
    };
  }

  /// Returns the term for a document one of whose days is some days earlier.
  static Term later(Term term, int slot, int days) {
    return switch (term) {
      case Term.Constant constant -> constant;
      case Term.OfSlot of -> of.slot() == slot ? of.plus(days) : of;
      case Term.Mapped mapped ->
          new Term.Mapped(mapped.map(), later(mapped.of(), slot, days), mapped.plus());
      case Term.Moved moved ->
          new Term.Moved(
              later(moved.base(), slot, days), later(moved.began(), slot, days), moved.plus());
    };
  }
}
