package org.sojourn.time;

import java.util.Optional;

/// Where a term of months or years lands when the month it reaches lacks the day.
///
/// One month after 31 January 2025 would be 31 February. Three answers are in use.
public enum MonthEnd {

  /// The last day of the month reached: 28 February 2025.
  LAST_DAY("last-day"),

  /// The day after that month: 1 March 2025.
  NEXT_DAY("next-day"),

  /// No answer: the text does not settle it, so the term is reported and not guessed.
  REFUSE("refuse");

  private final String id;

  MonthEnd(String id) {
    this.id = id;
  }

  /// Returns the name used in packs.
  ///
  /// @return `last-day`, `next-day` or `refuse`
  public String id() {
    return id;
  }

  /// Finds a policy by the name used in packs.
  ///
  /// @param text the name, such as `last-day`; upper case does not match
  /// @return the policy, or empty if no policy has that name
  public static Optional<MonthEnd> parse(String text) {
    for (MonthEnd policy : values()) {
      if (policy.id.equals(text)) {
        return Optional.of(policy);
      }
    }
    return Optional.empty();
  }

  /// Moves a day by whole months, negative to go back, and lands.
  long land(long day, long months) {
    long fields = Civil.fields(day);
    long month = Civil.month(fields) + months;
    int dayOfMonth = Civil.dayOfMonth(fields);
    if (dayOfMonth <= 28 || dayOfMonth <= Civil.length(month)) {
      return Civil.day(month, dayOfMonth);
    }
    long next = Civil.day(month + 1, 1);
    return switch (this) {
      case LAST_DAY -> next - 1;
      case NEXT_DAY -> next;
      case REFUSE -> throw UnclearMonthEndException.of(day, months, next);
    };
  }

  /// Returns whether [#land] would need a policy.
  static boolean isNeeded(long day, long months) {
    long fields = Civil.fields(day);
    int dayOfMonth = Civil.dayOfMonth(fields);
    return dayOfMonth > 28 && dayOfMonth > Civil.length(Civil.month(fields) + months);
  }
}
