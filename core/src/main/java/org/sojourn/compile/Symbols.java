package org.sojourn.compile;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.Reckoning;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.time.Days;
import org.sojourn.time.MonthEnd;

/// Reckons with days that stand for all days at once.
///
/// A symbol is a term without its added days, at a place from 1 on; a day is written as one `int`:
/// the place above, the added days in the lower 21 bits, so that adding days is plain addition.
/// Numbers within ±2^20 at place 0 are days of the calendar. What the way so far does not decide is
/// thrown as [Undecided].
final class Symbols implements Reckoning {

  private static final int BITS = 21;
  private static final int HALF = 1 << (BITS - 1);

  /// Greatest number that is not taken for a symbol.
  static final int MOST = HALF - 1;

  /// As many as an `int` has room for.
  private static final int PLACES = 1 << (Integer.SIZE - BITS - 1);

  private final List<Term> terms = new ArrayList<>();
  private final Map<Term, Integer> places = new HashMap<>();
  private final Map<DayMap, MapShape> shapes = new HashMap<>();

  private Way way = Way.start();

  Symbols() {
    terms.add(new Term.Constant(0));
  }

  /// Takes up a way.
  void follow(Way next) {
    way = next;
  }

  /// Returns the symbol of a day of the document.
  int ofSlot(int slot) {
    return symbol(new Term.OfSlot(slot, 0));
  }

  int place(int day) {
    if (day == Days.NEVER || day == Days.OPEN) {
      return 0;
    }
    int place = (day + HALF) >> BITS;
    return place > 0 && place < terms.size() ? place : 0;
  }

  private static int plus(int place, int day) {
    return day - (place << BITS);
  }

  /// Returns the term at a place, with no days added.
  Term at(int place) {
    return terms.get(place);
  }

  /// Returns a day as a term.
  Term term(int day) {
    int place = place(day);
    return place == 0 ? new Term.Constant(day) : terms.get(place).plus(plus(place, day));
  }

  /// Returns a term as a day.
  int day(Term term) {
    return switch (term) {
      case Term.Constant constant -> constant.day();
      case Term.OfSlot of -> symbol(new Term.OfSlot(of.slot(), 0)) + of.plus();
      case Term.Mapped of -> symbol(new Term.Mapped(of.map(), of.of(), 0)) + of.plus();
      case Term.Moved of -> symbol(new Term.Moved(of.base(), of.began(), 0)) + of.plus();
    };
  }

  private int symbol(Term term) {
    Integer known = places.get(term);
    if (known == null) {
      if (terms.size() == PLACES - 1) {
        throw new NotCompiledException("more different terms than the form has room for");
      }
      known = terms.size();
      places.put(term, known);
      terms.add(term);
    }
    return known << BITS;
  }

  @Override
  public int sign(int a, int b) {
    int i = place(a);
    int j = place(b);
    if (i == j) {
      return Integer.compare(a, b);
    }
    if (a == Days.NEVER || b == Days.OPEN) {
      return -1;
    }
    if (a == Days.OPEN || b == Days.NEVER) {
      return 1;
    }
    if (i == 0) {
      return -against(j, a - plus(j, b));
    }
    return j == 0 ? against(i, b - plus(i, a)) : decide(i, j, plus(j, b) - plus(i, a));
  }

  /// Compares a symbol with a day of the calendar.
  private int against(int place, int day) {
    return switch (terms.get(place)) {
      case Term.Constant _ -> throw new IllegalStateException("place 0 is no symbol");
      case Term.OfSlot _ -> decide(place, 0, day);
      case Term.Moved moved -> sign(day(moved.base()), day(moved.began()) + day - moved.plus());
      case Term.Mapped mapped -> inverted(mapped, day);
    };
  }

  /// Compares what a map finds with a day, by the last day that it takes before it and the first
  /// that it takes beyond it.
  private int inverted(Term.Mapped mapped, int day) {
    int from = day(mapped.of());
    MapShape shape = shape(mapped.map());
    int lastBefore = shape.lastBelow(day);
    if (sign(from, lastBefore) <= 0) {
      return -1;
    }
    int lastOn = shape.lastBelow(day + 1);
    return lastOn > lastBefore && sign(from, lastOn) <= 0 ? 0 : 1;
  }

  private int decide(int i, int j, int c) {
    long least = -(long) most(j, i);
    long most = most(i, j);
    if (most < c) {
      return -1;
    }
    if (least > c) {
      return 1;
    }
    if (least == c && most == c) {
      return 0;
    }
    throw new Undecided(new Undecided.Open.Sign(i, j, c));
  }

  private int most(int i, int j) {
    int known = way.bounds().most(i, j);
    boolean derived = isDerived(i) || isDerived(j);
    return derived ? (int) Math.min(known, (long) last(i) - first(j)) : known;
  }

  private boolean isDerived(int place) {
    return place != 0 && !(terms.get(place) instanceof Term.OfSlot);
  }

  private int last(int place) {
    int known = way.bounds().most(place, 0);
    return switch (terms.get(place)) {
      case Term.Constant _ -> 0;
      case Term.OfSlot _ -> known;
      case Term.Moved moved -> {
        int base = place(day(moved.base()));
        int began = place(day(moved.began()));
        int shift = plus(base, day(moved.base())) - plus(began, day(moved.began()));
        long most = base == began ? 0 : way.bounds().most(base, began);
        yield (int) Math.min(known, Math.min(Bounds.NONE, most + shift));
      }
      case Term.Mapped mapped -> {
        int of = place(day(mapped.of()));
        long last = (long) last(of) + plus(of, day(mapped.of()));
        yield Math.min(known, shape(mapped.map()).most(last));
      }
    };
  }

  private int first(int place) {
    int known = -way.bounds().most(0, place);
    return switch (terms.get(place)) {
      case Term.Constant _ -> 0;
      case Term.OfSlot _ -> known;
      case Term.Moved moved -> {
        int base = place(day(moved.base()));
        int began = place(day(moved.began()));
        int shift = plus(base, day(moved.base())) - plus(began, day(moved.began()));
        long least = base == began ? 0 : -(long) way.bounds().most(began, base);
        yield (int) Math.max(known, Math.max(-Bounds.NONE, least + shift));
      }
      case Term.Mapped mapped -> {
        int of = place(day(mapped.of()));
        long first = (long) first(of) + plus(of, day(mapped.of()));
        yield Math.max(known, shape(mapped.map()).least(first));
      }
    };
  }

  private MapShape shape(DayMap map) {
    return shapes.computeIfAbsent(map, MapShape::new);
  }

  @Override
  public int map(DayMap map, int day) {
    if (map.shift().isPresent()) {
      return day + map.shift().getAsInt();
    }
    if (place(day) == 0) {
      return map.at(day);
    }
    Term.Mapped mapped = new Term.Mapped(map, term(day), 0);
    switch (map) {
      case DayMap.WorkingDays _, DayMap.NextWorkingDay _ -> stayWithin(map, day);
      case DayMap.LastDay(Count count) -> refuse(count, mapped);
      case DayMap.FirstDayBack(Count count) -> refuse(count, mapped);
      case DayMap.NextYearly _ -> {}
    }
    return symbol(mapped);
  }

  /// A calendar does not count beyond what it knows.
  private void stayWithin(DayMap map, int day) {
    MapShape shape = shape(map);
    if (sign(day, shape.firstKnown()) < 0 || sign(day, shape.lastKnown()) > 0) {
      throw new DateTimeException("beyond what the calendar knows");
    }
  }

  private void refuse(Count count, Term.Mapped mapped) {
    if (count.monthEnd() != MonthEnd.REFUSE) {
      return;
    }
    @Nullable Boolean clear = way.clear().get(mapped);
    if (clear == null) {
      throw new Undecided(new Undecided.Open.Clear(mapped));
    }
    if (!clear) {
      throw new DateTimeException("the month lacks the day");
    }
  }

  @Override
  public int moved(int base, int first, int last) {
    int atBase = place(base);
    int atFirst = place(first);
    int atLast = place(last);
    if (atFirst == atLast) {
      return base + last - first + 1;
    }
    if (atBase == atFirst) {
      return last + base - first + 1;
    }
    if (atFirst == 0) {
      if (atBase != 0) {
        throw new NotCompiledException("a window of days that ends on a day of the document");
      }
      return last + base - first + 1;
    }
    int moves = atLast == 0 ? base : last;
    int fixed = atLast == 0 ? last : base;
    if (place(fixed) != 0) {
      throw new NotCompiledException("a window between two days of the document");
    }
    Term began = terms.get(atFirst);
    Term from = terms.get(place(moves));
    if (place(moves) == 0) {
      throw new NotCompiledException("a day less another");
    }
    return symbol(new Term.Moved(from, began, 0))
        + plus(place(moves), moves)
        - plus(atFirst, first)
        + fixed
        + 1;
  }

  @Override
  public void note(long word) {
    // paths are not told apart here: every way is gone once
  }

  @Override
  public long path() {
    return 0;
  }

  @Override
  public String text(int day) {
    return "";
  }
}
