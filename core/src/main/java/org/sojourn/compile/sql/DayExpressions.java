package org.sojourn.compile.sql;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sojourn.compile.Term;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.WorkCalendar;

/// Writes terms as expressions over the columns of a document, and keeps what they need: the slots
/// read, a column for each map of days, the rows of calendars.
final class DayExpressions {

  /// A column that holds where a map leads.
  ///
  /// @param place its number, from 1
  /// @param level 1 if it is computed from the document's own days, else one above what it needs
  /// @param term the map with the day it starts from
  /// @param expression its value
  /// @param isCalendar whether the table of calendars is looked up for it
  record Mapped(int place, int level, Term.Mapped term, String expression, boolean isCalendar) {

    String column() {
      return "mapped_" + place;
    }

    String calendar() {
      return "calendar_" + place;
    }
  }

  private final PackLaw law;
  private final Dialect dialect;
  private final Say say;
  private final TreeSet<Integer> slots = new TreeSet<>();
  private final Map<Term, Mapped> maps = new LinkedHashMap<>();

  DayExpressions(PackLaw law, Dialect dialect) {
    this.law = law;
    this.dialect = dialect;
    this.say = new Say(law);
  }

  /// Slots that were read as days or numbers, in order.
  SortedSet<Integer> slots() {
    return slots;
  }

  List<Mapped> maps() {
    return List.copyOf(maps.values());
  }

  boolean isNumber(int slot) {
    return slot < law.facts().size() && law.facts().get(slot).type() instanceof FactType.Quantity;
  }

  String column(int slot) {
    slots.add(slot);
    return dialect.name((isNumber(slot) ? "number_" : "day_") + say.slot(slot));
  }

  /// A term as a whole number: days from 1970-01-01.
  String number(Term term) {
    return switch (term) {
      case Term.Constant(int day) -> Integer.toString(day);
      case Term.OfSlot(int slot, int plus) ->
          isNumber(slot) ? column(slot) + plus(plus) : dialect.number(column(slot)) + plus(plus);
      case Term.Mapped mapped ->
          dialect.number(dialect.name(map(mapped).column())) + plus(mapped.plus());
      case Term.Moved(Term base, Term began, int plus) ->
          number(base) + " - (" + number(began) + ")" + plus(plus);
    };
  }

  private String date(Term term) {
    return switch (term) {
      case Term.Constant(int day) -> "DATE '" + Days.text(day) + "'";
      case Term.OfSlot(int slot, int plus) -> dialect.plusDays(column(slot), plus);
      case Term.Mapped mapped ->
          dialect.plusDays(dialect.name(map(mapped).column()), mapped.plus());
      case Term.Moved moved -> dialect.date(number(moved));
    };
  }

  private static String plus(int days) {
    return days == 0 ? "" : (days < 0 ? " - " : " + ") + Math.abs((long) days);
  }

  private Mapped map(Term.Mapped term) {
    Term.Mapped key = new Term.Mapped(term.map(), term.of(), 0);
    Mapped known = maps.get(key);
    if (known == null) {
      String from = date(term.of());
      int level = level(term.of()) + 1;
      int place = maps.size() + 1;
      boolean isCalendar = calendar(term.map());
      known = new Mapped(place, level, key, expression(place, term.map(), from), isCalendar);
      maps.put(key, known);
    }
    return known;
  }

  private int level(Term term) {
    return switch (term) {
      case Term.Constant _, Term.OfSlot _ -> 0;
      case Term.Mapped mapped -> map(mapped).level();
      case Term.Moved(Term base, Term began, int _) -> Math.max(level(base), level(began));
    };
  }

  private static boolean calendar(DayMap map) {
    return switch (map) {
      case DayMap.WorkingDays _, DayMap.NextWorkingDay _ -> true;
      case DayMap.LastDay _, DayMap.FirstDayBack _, DayMap.NextYearly _ -> false;
    };
  }

  private String expression(int place, DayMap map, String from) {
    return switch (map) {
      case DayMap.LastDay(Count count) -> lastDay(count, from);
      case DayMap.FirstDayBack(Count count) ->
          months(from, -count.term().months(), count.monthEnd(), -count.term().days());
      case DayMap.NextYearly(MonthDay date) -> yearly(date, from);
      case DayMap.WorkingDays _, DayMap.NextWorkingDay _ ->
          "COALESCE(%s, %s)"
              .formatted(
                  dialect.date(dialect.name("calendar_" + place) + "." + dialect.name("mapped")),
                  from);
    };
  }

  /// With the first day counted, the day before the day that corresponds to the first.
  private String lastDay(Count count, String from) {
    int months = count.term().months();
    int days = count.term().days();
    return switch (count.firstDay()) {
      case FirstDay.NOT_COUNTED -> months(from, months, count.monthEnd(), days);
      case FirstDay.COUNTED -> {
        boolean refuses = count.monthEnd() == MonthEnd.REFUSE;
        yield months(from, months, refuses ? MonthEnd.REFUSE : MonthEnd.NEXT_DAY, days - 1);
      }
    };
  }

  /// A refused landing needs no care here: a test of clearness stands before it.
  private String months(String from, int months, MonthEnd end, int days) {
    String landed = dialect.plusMonths(from, months);
    return switch (end) {
      case LAST_DAY, REFUSE -> dialect.plusDays(landed, Integer.toString(days));
      case NEXT_DAY ->
          dialect.plusDays(
              landed,
              "CASE WHEN %s < %s THEN %d ELSE %d END"
                  .formatted(dayOfMonth(landed), dayOfMonth(from), days + 1, days));
    };
  }

  private String yearly(MonthDay date, String from) {
    String year = dialect.cast("EXTRACT(YEAR FROM " + from + ")", "INTEGER");
    String rest = ", %d, %d)".formatted(date.getMonthValue(), date.getDayOfMonth());
    return "CASE WHEN make_date(%s%s > %s THEN make_date(%s%s ELSE make_date(%s + 1%s END"
        .formatted(year, rest, from, year, rest, year, rest);
  }

  private static String dayOfMonth(String date) {
    return "EXTRACT(DAY FROM " + date + ")";
  }

  /// A condition that holds where all maps of a term name a clear day.
  String clearness(Term term) {
    return switch (term) {
      case Term.Constant _, Term.OfSlot _ -> "TRUE";
      case Term.Moved(Term base, Term began, int _) -> both(clearness(base), clearness(began));
      case Term.Mapped(DayMap map, Term of, int _) -> both(clearness(of), clearness(map, of));
    };
  }

  private static String both(String a, String b) {
    return a.equals("TRUE") ? b : b.equals("TRUE") ? a : a + " AND " + b;
  }

  private String clearness(DayMap map, Term of) {
    return switch (map) {
      case DayMap.LastDay(Count count) -> clearness(count, count.term().months(), of);
      case DayMap.FirstDayBack(Count count) -> clearness(count, -count.term().months(), of);
      case DayMap.NextYearly _ -> "TRUE";
      case DayMap.WorkingDays(int _, FirstDay _, WorkCalendar calendar) ->
          within(calendar, map, of);
      case DayMap.NextWorkingDay(WorkCalendar calendar) -> within(calendar, map, of);
    };
  }

  private String clearness(Count count, int months, Term of) {
    if (count.monthEnd() != MonthEnd.REFUSE) {
      return "TRUE";
    }
    String from = date(of);
    return dayOfMonth(dialect.plusMonths(from, months)) + " = " + dayOfMonth(from);
  }

  private String within(WorkCalendar calendar, DayMap map, Term of) {
    List<Integer> days = clearDays(calendar, map);
    return "%s BETWEEN DATE '%s' AND DATE '%s'"
        .formatted(date(of), Days.text(days.getFirst()), Days.text(days.getLast()));
  }

  /// Rows of the calendars: which map, from which day, to which; days that do not move are left
  /// out.
  List<Table.Line> calendarRows() {
    List<Table.Line> lines = new ArrayList<>();
    for (Mapped mapped : maps.values()) {
      switch (mapped.term().map()) {
        case DayMap.WorkingDays(int _, FirstDay _, WorkCalendar calendar) ->
            calendarRows(mapped, calendar, lines);
        case DayMap.NextWorkingDay(WorkCalendar calendar) -> calendarRows(mapped, calendar, lines);
        case DayMap.LastDay _, DayMap.FirstDayBack _, DayMap.NextYearly _ -> {}
      }
    }
    return lines;
  }

  private void calendarRows(Mapped mapped, WorkCalendar calendar, List<Table.Line> lines) {
    lines.add(Table.Line.comment(mapped.place() + ": " + say.term(mapped.term())));
    List<List<String>> rows = new ArrayList<>();
    for (int day : clearDays(calendar, mapped.term().map())) {
      int to = mapped.term().map().at(day);
      if (to != day) {
        rows.add(List.of(text(mapped.place()), text(day), text(to)));
      }
      if (rows.size() == 8) {
        lines.add(new Table.Line(List.copyOf(rows), ""));
        rows.clear();
      }
    }
    lines.add(new Table.Line(List.copyOf(rows), ""));
  }

  private static List<Integer> clearDays(WorkCalendar calendar, DayMap map) {
    List<Integer> days = new ArrayList<>();
    // The day before the first is known to a count that begins on the next day.
    for (int day = Days.of(calendar.first()) - 1; day <= Days.of(calendar.last()); day++) {
      try {
        map.at(day);
        days.add(day);
      } catch (DateTimeException e) {
        // the calendar does not reach so far
      }
    }
    return days;
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
