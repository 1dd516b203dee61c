package org.sojourn.analyse;

import java.util.List;
import java.util.Optional;
import org.sojourn.compile.Term;
import org.sojourn.time.Days;

/// The days of a document that some tests look at, each with its place among the variables of
/// [Bounds]. Place 0 is the day 1970-01-01, so that a bound on one day is a difference like others.
///
/// @param slots where the days stand in a document's values, in order
record Axes(List<Integer> slots) {

  /// Copies the list.
  Axes {
    slots = List.copyOf(slots);
  }

  /// A day that is one variable, moved.
  ///
  /// @param place of the variable; 0 for a day of the calendar
  /// @param plus days added
  record Line(int place, int plus) {}

  int count() {
    return slots.size() + 1;
  }

  int slot(int place) {
    return slots.get(place - 1);
  }

  /// Returns the place of a day, or -1 if no test looks at it.
  int place(int slot) {
    int at = slots.indexOf(slot);
    return at < 0 ? -1 : at + 1;
  }

  /// Reads a term as a line; there is none for months, working days and clocks that stood still.
  Optional<Line> line(Term term) {
    return switch (term) {
      case Term.Constant constant ->
          Days.isDay(constant.day()) ? Optional.of(new Line(0, constant.day())) : Optional.empty();
      case Term.OfSlot of ->
          place(of.slot()) < 0
              ? Optional.empty()
              : Optional.of(new Line(place(of.slot()), of.plus()));
      case Term.Mapped _, Term.Moved _ -> Optional.empty();
    };
  }
}
