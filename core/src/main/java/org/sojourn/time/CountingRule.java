package org.sojourn.time;

import java.util.Optional;

/// The act whose rules say how a term is counted.
///
/// All three acts named here leave the day of the event out, keep its date number for months and
/// years, and land on the last day of a month that lacks it. They differ in when a last day moves
/// to a working day, which is never done here: that is a [WorkCalendar], asked for by the measure.
public enum CountingRule {

  /// The rules for acts of the Union's institutions.
  ///
  /// A part of a month counts on a month of 30 days. A term of weeks ends on the weekday of the
  /// event. Art. 4 keeps an expiry of validity from rolling to a working day.
  ///
  /// Source: Regulation (EEC, Euratom) 1182/71, art. 3(1), 3(2)(c) and 4; Court of Justice,
  /// C-171/03 Toeters, for weeks.
  EU_1182_71("eu-1182-71", Optional.of(MonthEnd.LAST_DAY)),

  /// The European Convention on the Calculation of Time-Limits, in force 28 April 1983.
  ///
  /// Whole months run before days. A limit counted backwards is outside the convention.
  ///
  /// Source: ETS No. 76, art. 3(1) and 4.
  ETS_76("ets-76", Optional.of(MonthEnd.LAST_DAY)),

  /// The Civil Code of the Russian Federation.
  ///
  /// The rule for the missing day is written for months; to a term of years from 29 February it
  /// applies by analogy. Half a month is 15 days, a quarter three months.
  ///
  /// Source: Civil Code of the Russian Federation, part one, art. 191 and 192.
  RU_CIVIL_CODE("ru-civil-code", Optional.of(MonthEnd.LAST_DAY)),

  /// Nothing but the words of the measure itself; what they leave open stays open.
  AS_WRITTEN("as-written", Optional.empty());

  private final String id;
  private final Optional<MonthEnd> monthEnd;

  CountingRule(String id, Optional<MonthEnd> monthEnd) {
    this.id = id;
    this.monthEnd = monthEnd;
  }

  /// Returns the name used in packs.
  ///
  /// @return the name, such as `eu-1182-71`
  public String id() {
    return id;
  }

  /// Returns where the act itself lands in a month that lacks the day.
  ///
  /// @return the policy of the act, or empty if it says nothing
  public Optional<MonthEnd> monthEnd() {
    return monthEnd;
  }

  /// Finds a rule by the name used in packs.
  ///
  /// @param text the name, such as `ets-76`; upper case does not match
  /// @return the rule, or empty if no rule has that name
  public static Optional<CountingRule> parse(String text) {
    for (CountingRule rule : values()) {
      if (rule.id.equals(text)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
