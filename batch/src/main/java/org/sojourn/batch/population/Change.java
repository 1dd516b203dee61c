package org.sojourn.batch.population;

import org.sojourn.time.Days;

/// The sorts of change, as numbers: what happens to the last good day together with what happens on
/// the day asked. Every number of a report is a sum over some of them.
@SuppressWarnings("EnumOrdinal") // numbers of this class alone, never kept
final class Change {

  private static final int DAYS = DayChange.values().length;

  /// How many sorts there are.
  static final int SORTS = EndChange.values().length * DAYS;

  private static final EndChange[] ENDS = EndChange.values();
  private static final DayChange[] ON_DAY = DayChange.values();

  private Change() {}

  /// Sorts a document.
  ///
  /// @param statusBefore status on the day asked without the draft, as in [Answers]
  /// @param before its end: an epoch day, [Days#OPEN], or [Days#NEVER] for none
  /// @param statusAfter status with the draft
  /// @param after its end with the draft
  static int of(int statusBefore, int before, int statusAfter, int after) {
    return end(statusBefore, before, statusAfter, after).ordinal() * DAYS
        + day(statusBefore, statusAfter).ordinal();
  }

  private static EndChange end(int statusBefore, int before, int statusAfter, int after) {
    if (isUnclear(statusBefore, before) || isUnclear(statusAfter, after)) {
      return EndChange.UNCLEAR;
    }
    int sign = Integer.compare(after, before);
    return sign > 0 ? EndChange.LATER : sign < 0 ? EndChange.EARLIER : EndChange.SAME;
  }

  /// A valid document without an end is one whose end depends on something that is not given.
  private static boolean isUnclear(int status, int end) {
    return status == Answers.UNCLEAR || (status == Answers.VALID && end == Days.NEVER);
  }

  private static DayChange day(int before, int after) {
    if (before == Answers.UNCLEAR || after == Answers.UNCLEAR) {
      return DayChange.UNCLEAR;
    }
    boolean wasValid = before == Answers.VALID;
    boolean isValid = after == Answers.VALID;
    if (wasValid) {
      return isValid ? DayChange.STAYS_VALID : DayChange.BECOMES_NOT_VALID;
    }
    return isValid ? DayChange.BECOMES_VALID : DayChange.STAYS_NOT_VALID;
  }

  static EndChange end(int sort) {
    return ENDS[sort / DAYS];
  }

  static DayChange day(int sort) {
    return ON_DAY[sort % DAYS];
  }

  static boolean isValidBefore(int sort) {
    return day(sort) == DayChange.STAYS_VALID || day(sort) == DayChange.BECOMES_NOT_VALID;
  }

  static boolean isValidAfter(int sort) {
    return day(sort) == DayChange.STAYS_VALID || day(sort) == DayChange.BECOMES_VALID;
  }
}
