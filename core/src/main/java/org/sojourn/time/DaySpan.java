package org.sojourn.time;

import java.time.LocalDate;
import java.util.Optional;

/// A run of days from a first to a last day, both counted.
///
/// 15 March to 15 June 2020 is 93 days. A span may have no first day ([Days#NEVER]) or no last day
/// ([Days#OPEN]).
///
/// @param first the first day, from 1970-01-01, or [Days#NEVER]
/// @param last the last day, itself counted, or [Days#OPEN]
public record DaySpan(int first, int last) {

  /// Checks the order.
  ///
  /// @throws IllegalArgumentException if the last day is before the first, or a missing end is on
  ///     the wrong side
  public DaySpan {
    if (first > last || first == Days.OPEN || last == Days.NEVER) {
      throw new IllegalArgumentException(
          "span must not end before it begins, got " + ends(first, last));
    }
  }

  /// Returns the span between two dates.
  ///
  /// @param first the first day
  /// @param last the last day, itself counted
  /// @return the span
  /// @throws IllegalArgumentException if the last day is before the first
  public static DaySpan of(LocalDate first, LocalDate last) {
    return new DaySpan(Days.of(first), Days.of(last));
  }

  /// Returns how many days the span has.
  ///
  /// @return the days, both ends counted; [Days#OPEN] if an end is missing or the number does not
  ///     fit
  public int length() {
    if (first == Days.NEVER || last == Days.OPEN) {
      return Days.OPEN;
    }
    return (int) Math.min((long) last - first + 1, Days.OPEN);
  }

  /// Returns whether a day lies in the span.
  ///
  /// @param day the day, from 1970-01-01
  /// @return true from the first to the last day
  public boolean contains(int day) {
    return first <= day && day <= last;
  }

  /// Returns the days two spans share.
  ///
  /// @param other the other span
  /// @return the shared days, or empty if there are none
  public Optional<DaySpan> overlap(DaySpan other) {
    int from = Math.max(first, other.first);
    int through = Math.min(last, other.last);
    return from <= through ? Optional.of(new DaySpan(from, through)) : Optional.empty();
  }

  /// Returns whether two spans leave no day between them, so that together they are one span.
  ///
  /// They share a day, or one begins the day after the other ends.
  ///
  /// @param other the other span
  /// @return true if they overlap or are neighbours
  public boolean touches(DaySpan other) {
    return first <= other.last + 1L && other.first <= last + 1L;
  }

  /// Returns both days as text, `2020-03-15..2020-06-15`; a missing end is `ever` or `open`.
  ///
  /// @return the span as text
  @Override
  public String toString() {
    return ends(first, last);
  }

  private static String ends(int first, int last) {
    return Days.textOrEnd(first) + ".." + Days.textOrEnd(last);
  }
}
