package org.sojourn.compile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.compile.Term;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;

/// Writes terms: `printed + 199 days`, `6 months after filed`.
final class WriteTermText {

  /// 1983; no window of a law ends before it.
  private static final int EARLIEST_WINDOW = 5_000;

  private final PackLaw law;

  WriteTermText(PackLaw law) {
    this.law = law;
  }

  /// Returns the code of a fact, or `printed`.
  String slot(int slot) {
    return slot == law.facts().size() ? "printed" : law.facts().get(slot).id().code();
  }

  /// Says whether a complete document may lack the day.
  boolean mayBeAbsent(int slot) {
    return slot < law.facts().size() && law.facts().get(slot).mayBeAbsent();
  }

  boolean isNumber(Term term) {
    return term instanceof Term.OfSlot of
        && of.slot() < law.facts().size()
        && law.facts().get(of.slot()).type() instanceof FactType.Quantity;
  }

  String text(Term term) {
    return switch (term) {
      case Term.Constant(int day) ->
          switch (day) {
            case Days.OPEN -> "no end";
            case Days.NEVER -> "never";
            default -> Days.text(day);
          };
      case Term.OfSlot of -> slot(of.slot()) + plus(of.plus());
      case Term.Mapped mapped -> map(mapped.map(), mapped.of()) + plus(mapped.plus());
      case Term.Moved moved -> moved(moved);
    };
  }

  /// A window that ends on a day of the calendar is told by that day.
  private String moved(Term.Moved moved) {
    String base = text(moved.base());
    String began = text(moved.began());
    return moved.plus() < EARLIEST_WINDOW
        ? base + " less " + began + plus(moved.plus())
        : base + " + the days from " + began + " through " + Days.text(moved.plus() - 1);
  }

  private static String plus(int days) {
    if (days == 0) {
      return "";
    }
    return (days < 0 ? " - " : " + ") + many(Math.abs(days), "day");
  }

  private static String many(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private String map(DayMap map, Term of) {
    String from = of instanceof Term.OfSlot plain && plain.plus() == 0 ? text(of) : inside(of);
    return switch (map) {
      case DayMap.LastDay(Count count) -> length(count) + " after " + from + how(count);
      case DayMap.FirstDayBack(Count count) -> length(count) + " before " + from + how(count);
      case DayMap.NextYearly next ->
          String.format(
              Locale.ROOT,
              "next %02d-%02d after %s",
              next.date().getMonthValue(),
              next.date().getDayOfMonth(),
              from);
      case DayMap.WorkingDays working ->
          many(working.days(), "working day")
              + " after "
              + from
              + (working.firstDay() == FirstDay.COUNTED ? " (itself counted)" : "");
      case DayMap.NextWorkingDay _ -> "working day on or after " + from;
    };
  }

  private String inside(Term term) {
    return "(" + text(term) + ")";
  }

  private static String length(Count count) {
    List<String> parts = new ArrayList<>();
    int months = count.term().months();
    if (months != 0 && months % 12 == 0) {
      parts.add(many(months / 12, "year"));
    } else if (months != 0) {
      parts.add(many(months, "month"));
    }
    if (count.term().days() != 0 || months == 0) {
      parts.add(many(count.term().days(), "day"));
    }
    return String.join(" and ", parts);
  }

  private static String how(Count count) {
    String first = count.firstDay() == FirstDay.COUNTED ? "itself counted, " : "";
    return " (" + first + "month end: " + count.monthEnd().id() + ")";
  }
}
