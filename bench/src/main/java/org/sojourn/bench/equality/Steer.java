package org.sojourn.bench.equality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.compile.Term;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// Changes one day of a document so that a comparison comes out as wanted.
final class Steer {

  private static final int TRIES = 8;

  private Steer() {}

  /// Returns documents in which the left day stands so many days after the right one: one for each
  /// day of the document that either hangs on, where it can be done.
  static List<Probe> days(Probe probe, Term left, Term right, int distance) {
    Set<Integer> slots = new LinkedHashSet<>();
    slots(left, slots);
    slots(right, slots);
    List<Probe> found = new ArrayList<>();
    for (int slot : slots) {
      found.add(towards(probe, slot, left, right, distance));
    }
    return found;
  }

  /// Returns documents whose days stand at the ends of months.
  static List<Probe> monthEnds(Probe probe, Term term) {
    Set<Integer> slots = new LinkedHashSet<>();
    slots(term, slots);
    List<Probe> found = new ArrayList<>();
    for (int slot : slots) {
      LocalDate date = Days.date(probe.values()[slot]);
      for (int month = 0; month < 12; month++) {
        LocalDate there = date.plusMonths(month);
        LocalDate last = there.withDayOfMonth(there.lengthOfMonth());
        for (int back = 0; back < 2; back++) {
          found.add(probe.with(slot, legal(Days.of(last) - back)));
        }
      }
    }
    return found;
  }

  /// Returns a day for a fact that had none: beside the day on the paper.
  static int someDay(Probe probe) {
    int printed = probe.printed();
    return printed == Fact.UNKNOWN ? 18_600 : legal(printed - 30);
  }

  private static Probe towards(Probe probe, int slot, Term left, Term right, int distance) {
    Probe best = probe;
    for (int i = 0; i < TRIES; i++) {
      long off = distance(best, left, right);
      if (off == Long.MIN_VALUE || off == distance) {
        return best;
      }
      int way = rises(best, slot, left, right);
      if (way == 0) {
        return best;
      }
      long day = best.values()[slot] + way * (distance - off);
      best = best.with(slot, Math.clamp(day, Days.FIRST, Days.LAST));
    }
    return best;
  }

  /// Whether the left day moves away from the right one as the slot's day grows (1), or towards it
  /// (-1); 0 where both move alike.
  private static int rises(Probe probe, int slot, Term left, Term right) {
    int day = probe.values()[slot];
    long here = distance(probe, left, right);
    long there = distance(probe.with(slot, Math.min(day + 40, Days.LAST)), left, right);
    return here == Long.MIN_VALUE || there == Long.MIN_VALUE ? 0 : Long.signum(there - here);
  }

  private static long distance(Probe probe, Term left, Term right) {
    try {
      return (long) left.at(probe.values()) - right.at(probe.values());
    } catch (DateTimeException e) {
      return Long.MIN_VALUE;
    }
  }

  private static void slots(Term term, Set<Integer> slots) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.OfSlot of -> slots.add(of.slot());
      case Term.Mapped mapped -> slots(mapped.of(), slots);
      case Term.Moved moved -> {
        slots(moved.base(), slots);
        slots(moved.began(), slots);
      }
    }
  }

  private static int legal(int day) {
    return Math.clamp(day, Days.FIRST, Days.LAST);
  }
}
