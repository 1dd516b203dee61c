package org.sojourn.compile.sql;

import java.util.Set;
import java.util.TreeSet;
import org.sojourn.compile.Term;

/// A number that a document has and a step of the script looks at. Terms in it have no days added,
/// so that all tests of one number are tests of the same quantity. The set is closed.
sealed interface Quantity {

  /// Stands for a day that a document does not have; earlier than every day.
  int NO_DAY = -1_000_000;

  /// Above every value.
  int HIGHEST = 1_000_000;

  /// The class of a coded fact.
  ///
  /// @param slot the slot of the fact
  record Code(int slot) implements Quantity {}

  /// A day, or the value of a fact that is a number.
  ///
  /// @param term which day
  record Day(Term term) implements Quantity {}

  /// Days from one day to another.
  ///
  /// @param left the day counted to
  /// @param right the day counted from
  record Between(Term left, Term right) implements Quantity {}

  /// Whether a map names a clear day: 1 if it does, 0 if not.
  ///
  /// @param term the day through the map
  record Clearness(Term.Mapped term) implements Quantity {}

  /// Returns the place of this sort of quantity in the order of tests: what is cheap and splits the
  /// law into few parts comes first.
  default int sort() {
    return switch (this) {
      case Code _ -> 0;
      case Day(Term.OfSlot _) -> 1;
      case Between(Term.OfSlot _, Term.OfSlot _) -> 2;
      case Day _, Between _ -> 3;
      case Clearness _ -> 4;
    };
  }

  /// Returns the slots whose days it needs.
  default Set<Integer> slots() {
    Set<Integer> slots = new TreeSet<>();
    switch (this) {
      case Code _ -> {}
      case Day(Term term) -> addSlots(term, slots);
      case Between(Term left, Term right) -> {
        addSlots(left, slots);
        addSlots(right, slots);
      }
      case Clearness(Term.Mapped term) -> addSlots(term, slots);
    }
    return slots;
  }

  private static void addSlots(Term term, Set<Integer> slots) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.OfSlot(int slot, int _) -> slots.add(slot);
      case Term.Mapped(var _, Term of, int _) -> addSlots(of, slots);
      case Term.Moved(Term base, Term began, int _) -> {
        addSlots(base, slots);
        addSlots(began, slots);
      }
    }
  }
}
