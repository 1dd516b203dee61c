package org.sojourn.compile.sql;

import java.util.List;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.time.Days;

/// A comparison of two days as a test of one quantity against a number. The set is closed.
sealed interface Look {

  /// The same for all documents.
  ///
  /// @param branch 0 if the left day is earlier, 1 if they are one day, 2 if it is later
  record Settled(int branch) implements Look {}

  /// A quantity is compared with a number.
  ///
  /// @param quantity the quantity
  /// @param at the number
  /// @param order which branch of the comparison follows below, at and above the number
  record Cut(Quantity quantity, int at, List<Integer> order) implements Look {}

  /// Reads a comparison.
  static Look at(Node.Compare<?> compare) {
    Base left = Base.of(compare.left());
    Base right = Base.of(compare.right());
    if (left.term().equals(right.term())) {
      return new Settled(branch(left.plus(), right.plus()));
    }
    if (right.isConstant()) {
      return against(left, right.plus(), List.of(0, 1, 2));
    }
    if (left.isConstant()) {
      return against(right, left.plus(), List.of(2, 1, 0));
    }
    return isPlacedBefore(left.term(), right.term())
        ? between(left, right, List.of(0, 1, 2))
        : between(right, left, List.of(2, 1, 0));
  }

  private static Look against(Base day, int number, List<Integer> order) {
    if (!Days.isDay(number)) {
      return new Settled(order.get(number == Days.OPEN ? 0 : 2));
    }
    return new Cut(new Quantity.Day(day.term()), number - day.plus(), order);
  }

  private static Look between(Base left, Base right, List<Integer> order) {
    Quantity days = new Quantity.Between(left.term(), right.term());
    return new Cut(days, right.plus() - left.plus(), order);
  }

  private static int branch(int left, int right) {
    return left < right ? 0 : left == right ? 1 : 2;
  }

  /// Of two days of slots, the one with the greater slot is counted to; so both ways of asking are
  /// one quantity.
  private static boolean isPlacedBefore(Term a, Term b) {
    return !(a instanceof Term.OfSlot(int left, int _)
        && b instanceof Term.OfSlot(int right, int _)
        && left < right);
  }
}
