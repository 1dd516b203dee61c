package org.sojourn.bench.equality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<Probe> next = Optional.of(failing);
    while (next.isPresent()) {
      best = next.get();
      next = step(best);
    }
    return best;
  }

  /// Makes one value simpler, where one can be.
  private Optional<Probe> step(Probe probe) {
    for (Fact fact : law.facts()) {
      Optional<Probe> next =
          smaller(probe, fact.slot(), simpler(fact, probe.values()[fact.slot()]));
      if (next.isPresent()) {
        return next;
      }
    }
    int day = probe.printed();
    return day == Fact.UNKNOWN
        ? Optional.empty()
        : smaller(probe, law.facts().size(), simplerDays(day));
  }

  private Optional<Probe> smaller(Probe probe, int slot, List<Integer> values) {
    return values.stream().map(value -> probe.with(slot, value)).filter(fails).findFirst();
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
