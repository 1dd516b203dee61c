package org.sojourn.compile;

import org.sojourn.law.DayMap;
import org.sojourn.time.Days;

/// A day, as it hangs on the days of a document. The set is closed.
public sealed interface Term {

  /// The same day for all.
  ///
  /// @param day epoch day, [Days#OPEN] or [Days#NEVER]
  record Constant(int day) implements Term {

    /// No day at all: there is no good day, or none is known.
    public static final Constant NEVER = new Constant(Days.NEVER);

    /// The law sets no end.
    public static final Constant OPEN = new Constant(Days.OPEN);
  }

  /// A day of the document, moved.
  ///
  /// @param slot where the day stands: the slot of a fact, or the one after all facts for the day
  /// on the paper
  /// @param plus days added
  record OfSlot(int slot, int plus) implements Term {}

  /// The day that a term of months, a calendar of working days or a yearly day leads to, moved.
  ///
  /// @param map how the day is found
  /// @param of from which day
  /// @param plus days added
  record Mapped(DayMap map, Term of, int plus) implements Term {}

  /// A day moved by the days from another: a term that began inside a window in which clocks stood.
  ///
  /// @param base the day that is moved
  /// @param began the day that is taken away
  /// @param plus days added
  record Moved(Term base, Term began, int plus) implements Term {}

  /// Returns the day for a document.
  ///
  /// @param values a value by slot; those that the term names are days
  /// @return epoch day, [Days#OPEN] or [Days#NEVER]
  /// @throws java.time.DateTimeException if a map names no clear day
  default int at(int[] values) {
    return switch (this) {
      case Constant constant -> constant.day();
      case OfSlot of -> values[of.slot()] + of.plus();
      case Mapped mapped -> mapped.map().at(mapped.of().at(values)) + mapped.plus();
      case Moved moved -> moved.base().at(values) - moved.began().at(values) + moved.plus();
    };
  }

  /// Returns the term some days later.
  ///
  /// @param days days added, negative for earlier
  /// @return the term; an end stays what it is
  default Term plus(int days) {
    return switch (this) {
      case Constant constant ->
          Days.isDay(constant.day()) ? new Constant(constant.day() + days) : constant;
      case OfSlot of -> new OfSlot(of.slot(), of.plus() + days);
      case Mapped mapped -> new Mapped(mapped.map(), mapped.of(), mapped.plus() + days);
      case Moved moved -> new Moved(moved.base(), moved.began(), moved.plus() + days);
    };
  }
}
