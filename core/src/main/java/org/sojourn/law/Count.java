package org.sojourn.law;

import org.sojourn.time.CountingRule;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.Term;

/// A length of time and the way the law counts it.
///
/// @param term whole months, then days
/// @param firstDay whether the day it runs from is counted
/// @param rule the counting rule that the act or its legal order names
/// @param monthEnd where to land in a month that lacks the day
public record Count(Term term, FirstDay firstDay, CountingRule rule, MonthEnd monthEnd) {

  /// Returns the last day of the term, itself counted.
  ///
  /// @param from epoch day it runs from
  /// @return epoch day
  /// @throws java.time.DateTimeException if the month reached lacks the day and the policy refuses
  public int lastDay(int from) {
    return term.lastDay(from, firstDay, monthEnd);
  }

  /// Returns the first day of the term run backwards, itself counted.
  ///
  /// @param before epoch day it runs back from, not counted
  /// @return epoch day
  /// @throws java.time.DateTimeException if the month reached lacks the day and the policy refuses
  public int firstDay(int before) {
    return term.firstDayBefore(before, monthEnd);
  }
}
