package org.sojourn.bench.equality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Makes a document that fails as small as it can be: facts are left out, codes moved to the first,
/// days to the beginning of a year or a month, as long as it still fails.
final class Shrink {

  private final PackLaw law;
  private final Predicate<Probe> fails;

  /// @param fails whether a document still shows the mistake
  Shrink(PackLaw law, Predicate<Probe> fails) {
    this.law = law;
    this.fails = fails;
  }

  /// Returns the smallest found.
  Probe smallest(Probe failing) {
    Probe best = failing;
    for (boolean again = true; again; ) {
      again = false;
      for (Fact fact : law.facts()) {
        Probe next = smaller(best, fact.slot(), simpler(fact, best.values()[fact.slot()]));
        again |= next != best;
        best = next;
      }
      int printed = law.facts().size();
      int day = best.values()[printed];
      if (day != Fact.UNKNOWN) {
        Probe next = smaller(best, printed, simplerDays(day));
        again |= next != best;
        best = next;
      }
    }
    return best;
  }

  private Probe smaller(Probe probe, int slot, List<Integer> values) {
    for (int value : values) {
      Probe next = probe.with(slot, value);
      if (fails.test(next)) {
        return next;
      }
    }
    return probe;
  }

  /// Returns simpler values, the simplest first; a value that is simplest has none.
  private static List<Integer> simpler(Fact fact, int value) {
    List<Integer> values = new ArrayList<>();
    int blank = fact.assumed().orElse(Fact.UNKNOWN);
    if (value == blank) {
      return values;
    }
    values.add(blank);
    if (value == Fact.UNKNOWN || value == Fact.ABSENT) {
      return values;
    }
    if (fact.type() instanceof FactType.Day) {
      values.addAll(simplerDays(value));
    } else {
      for (int code = 0; code < Math.min(value, 3); code++) {
        values.add(code);
      }
    }
    return values;
  }

  private static List<Integer> simplerDays(int day) {
    List<Integer> days = new ArrayList<>();
    LocalDate date = Days.date(day);
    if (date.getDayOfMonth() != 1) {
      if (date.getDayOfYear() != 1) {
        days.add(Days.of(LocalDate.of(date.getYear(), 1, 1)));
      }
      days.add(Days.of(date.withDayOfMonth(1)));
    } else if (date.getDayOfYear() != 1) {
      days.add(Days.of(LocalDate.of(date.getYear(), 1, 1)));
    }
    return days;
  }
}
