package org.sojourn.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.time.DaySet;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// A window of days of which the law, as far as it could be followed, does not say whether the
/// document is good. It lies beside the good days and speaks only of days that nothing gives.
///
/// @param first first epoch day
/// @param last last epoch day, or [Days#OPEN]
/// @param rule the rule that says so
record Silence(int first, int last, Rule rule) {

  boolean holds(int day, Reckoning trace) {
    return trace.sign(first, day) <= 0 && trace.sign(day, last) <= 0;
  }

  /// Says whether the answer of several readings is open on a day on which their good days taken
  /// together hold nothing.
  ///
  /// @param outcomes one for each combination of readings
  /// @param some whether one reading is enough; otherwise no reading may say that it is not good
  static boolean leavesOpen(
      List<ReadingOutcome> outcomes, int asOf, boolean some, Reckoning trace) {
    boolean open = false;
    for (ReadingOutcome each : outcomes) {
      boolean silent = isSilent(each.outcome(), asOf, trace);
      if (!silent && !some && !isGood(each.outcome(), asOf, trace)) {
        return false;
      }
      open |= silent;
    }
    return open;
  }

  private static boolean isSilent(Outcome outcome, int asOf, Reckoning trace) {
    for (Silence silence : outcome.silences()) {
      if (silence.holds(asOf, trace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGood(Outcome outcome, int asOf, Reckoning trace) {
    for (Piece piece : outcome.pieces()) {
      if (trace.sign(piece.first(), asOf) <= 0 && trace.sign(asOf, piece.last()) <= 0) {
        return true;
      }
    }
    return false;
  }

  /// Lists the days that stay open under every reading of one case: none gives them all, and none
  /// says that they are not good.
  static List<SilentDays> days(List<ReadingOutcome> outcomes) {
    Set<Rule> rules = new LinkedHashSet<>();
    outcomes.forEach(each -> each.outcome().silences().forEach(s -> rules.add(s.rule())));
    if (rules.isEmpty()) {
      return List.of();
    }
    DaySet good = DaySet.of(Days.NEVER, Days.OPEN);
    DaySet possible = good;
    for (ReadingOutcome each : outcomes) {
      DaySet given = given(each.outcome());
      good = good.intersection(given);
      possible = possible.intersection(given.union(silent(each.outcome(), rules)));
    }
    List<SilentDays> days = new ArrayList<>();
    for (Rule rule : rules) {
      DaySet own = DaySet.empty();
      for (ReadingOutcome each : outcomes) {
        own = own.union(silent(each.outcome(), Set.of(rule)));
      }
      own.intersection(possible).minus(good).spans().forEach(span -> days.add(told(rule, span)));
    }
    return days;
  }

  private static DaySet given(Outcome outcome) {
    return DaySet.of(
        outcome.pieces().stream()
            .map(piece -> new DaySpan(piece.first(), piece.last()))
            .toArray(DaySpan[]::new));
  }

  private static DaySet silent(Outcome outcome, Set<Rule> rules) {
    return DaySet.of(
        outcome.silences().stream()
            .filter(silence -> rules.contains(silence.rule()))
            .map(silence -> new DaySpan(silence.first(), silence.last()))
            .toArray(DaySpan[]::new));
  }

  private static SilentDays told(Rule rule, DaySpan span) {
    return new SilentDays(rule.measure(), rule.provision(), date(span.first()), date(span.last()));
  }

  private static Optional<LocalDate> date(int day) {
    return Days.isDay(day) ? Optional.of(Days.date(day)) : Optional.empty();
  }
}
