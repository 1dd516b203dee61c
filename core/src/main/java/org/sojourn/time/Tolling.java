package org.sojourn.time;

/// A clock that stops: days in a window do not count against a term.
///
/// What is left of the term when the window opens runs on the day after the window ends. So a term
/// that runs into the window moves by the whole window, and one that starts inside moves by the
/// part of the window from its first day.
public final class Tolling {

  private Tolling() {}

  /// Returns the last day of a term after the clock stood still in a window.
  ///
  /// A permit good through 31 December 2021, its clock stopped from 16 June to 31 December 2021
  /// (199 days), is good through 18 July 2022. Thirty days from 16 February 2020, stopped from
  /// 9 March to 15 April (38 days), end on 23 April. A term over before the window, or begun after
  /// it, stays as it is, and so does one whose first day is after its last, which has no days.
  ///
  /// @param first first day of the term, itself counted; [Days#NEVER] if it ran before any window
  /// @param last last day of the term, itself counted, or [Days#OPEN]
  /// @param window the days that do not count
  /// @return the moved last day; [Days#OPEN] if `last` was, or if the clock stops without end
  /// @throws IllegalArgumentException if neither term nor window has a first day and the two meet:
  ///     nobody can say how many days were stopped
  /// @throws java.time.DateTimeException if the result does not fit
  public static int lastDay(int first, int last, DaySpan window) {
    if (first > last || last < window.first() || first > window.last() || last == Days.OPEN) {
      return last;
    }
    if (window.last() == Days.OPEN) {
      return Days.OPEN;
    }
    int stopped = Math.max(first, window.first());
    if (stopped == Days.NEVER) {
      throw new IllegalArgumentException("a term and a window both without a first day");
    }
    return Days.fit((long) last + window.last() - stopped + 1);
  }
}
