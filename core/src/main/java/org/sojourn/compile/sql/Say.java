package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.compile.Term;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;

/// Says in words what a row of the script means.
final class Say {

  private static final int MOST_CODES = 8;

  private final PackLaw law;

  Say(PackLaw law) {
    this.law = law;
  }

  String slot(int slot) {
    return slot < law.facts().size() ? law.facts().get(slot).id().code() : "printed";
  }

  String quantity(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Code(int slot) -> slot(slot);
      case Quantity.Day(Term term) -> term(term);
      case Quantity.Between(Term left, Term right) ->
          "days from (%s) to (%s)".formatted(term(right), term(left));
      case Quantity.Clearness(Term.Mapped term) ->
          "whether there is a day such as %s: 1 if so".formatted(term(term));
    };
  }

  String term(Term term) {
    return switch (term) {
      case Term.Constant(int day) -> day(day);
      case Term.OfSlot(int slot, int plus) -> slot(slot) + plus(plus);
      case Term.Mapped(DayMap map, Term of, int plus) -> map(map) + " " + term(of) + plus(plus);
      case Term.Moved(Term base, Term began, int plus) ->
          "%s less the days since 1970 of %s%s".formatted(term(base), term(began), plus(plus));
    };
  }

  String day(int day) {
    return switch (day) {
      case Days.OPEN -> "no last day";
      case Days.NEVER -> "no day";
      default -> Days.text(day);
    };
  }

  /// The values of a range, for people.
  String range(Quantity quantity, Surveyed surveyed, int low, int high) {
    return switch (quantity) {
      case Quantity.Code(int slot) -> codes(surveyed.classes(slot), low, high);
      case Quantity.Day(Term term) when isNumber(term) -> bounds(low, high, Integer::toString);
      case Quantity.Day _ -> bounds(low, high, this::day);
      case Quantity.Between _ -> bounds(low, high, Integer::toString);
      case Quantity.Clearness _ -> low <= 0 ? "no" : "yes";
    };
  }

  private boolean isNumber(Term term) {
    return term instanceof Term.OfSlot(int slot, int _)
        && slot < law.facts().size()
        && !(law.facts().get(slot).type() instanceof org.sojourn.law.FactType.Day);
  }

  private String bounds(int low, int high, java.util.function.IntFunction<String> words) {
    if (high == Quantity.NO_DAY) {
      return "none";
    }
    boolean hasNone = low == Quantity.NO_DAY;
    boolean isBelow = low <= Quantity.NO_DAY + 1;
    if (high == Quantity.HIGHEST) {
      return isBelow ? hasNone ? "whatever" : "given" : "from " + words.apply(low);
    }
    if (isBelow) {
      return "through " + words.apply(high);
    }
    return low == high ? words.apply(low) : words.apply(low) + " through " + words.apply(high);
  }

  private String codes(CodeClasses classes, int low, int high) {
    List<String> codes = new ArrayList<>();
    Fact fact = classes.fact();
    for (int place = 0; place < classes.byCode().size(); place++) {
      if (classes.byCode().get(place) >= low && classes.byCode().get(place) <= high) {
        codes.add(text(fact, place));
      }
    }
    if (classes.absent() >= low && classes.absent() <= high) {
      codes.add("none");
    }
    if (classes.unknown() >= low && classes.unknown() <= high) {
      codes.add("not given");
    }
    int more = codes.size() - MOST_CODES;
    return more <= 0
        ? String.join(", ", codes)
        : String.join(", ", codes.subList(0, MOST_CODES)) + " and " + more + " more";
  }

  static String text(Fact fact, int place) {
    return fact.text(place);
  }

  private static String plus(int days) {
    return days == 0 ? "" : (days < 0 ? " - " : " + ") + Math.abs(days) + " days";
  }

  private static String map(DayMap map) {
    return switch (map) {
      case DayMap.LastDay(Count count) -> count(count) + " after";
      case DayMap.FirstDayBack(Count count) -> count(count) + " before";
      case DayMap.NextYearly(var date) ->
          "next %02d-%02d after".formatted(date.getMonthValue(), date.getDayOfMonth());
      case DayMap.WorkingDays(int days, FirstDay first, var calendar) ->
          "%d working days%s by %s after".formatted(days, counted(first), calendar.id());
      case DayMap.NextWorkingDay(var calendar) ->
          "working day by " + calendar.id() + " on or after";
    };
  }

  private static String count(Count count) {
    String days = count.term().days() == 0 ? "" : " and " + count.term().days() + " days";
    String end = count.monthEnd() == MonthEnd.REFUSE ? "" : ", " + count.monthEnd().id();
    return "%d months%s (%s%s%s)"
        .formatted(count.term().months(), days, count.rule().id(), end, counted(count.firstDay()));
  }

  private static String counted(FirstDay first) {
    return switch (first) {
      case COUNTED -> ", first day counted";
      case NOT_COUNTED -> "";
    };
  }
}
