package org.sojourn.compile.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.sojourn.compile.Term;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.WorkCalendar;

/// Writes strings, calendars, maps and terms.
final class WriteTerms {

  static final int CONSTANT = 0;
  static final int NEVER = 1;
  static final int OPEN = 2;
  static final int OF_SLOT = 3;
  static final int MAPPED = 4;
  static final int MOVED = 5;

  static final int LAST_DAY = 0;
  static final int FIRST_DAY_BACK = 1;
  static final int NEXT_YEARLY = 2;
  static final int WORKING_DAYS = 3;
  static final int NEXT_WORKING_DAY = 4;

  private final Table<String> strings = new Table<>();
  private final Table<WorkCalendar> calendars = new Table<>();
  private final Table<DayMap> maps = new Table<>();
  private final Table<Term> terms = new Table<>();

  void writeTo(ByteSink sink) {
    strings.writeTo(sink);
    calendars.writeTo(sink);
    maps.writeTo(sink);
    terms.writeTo(sink);
  }

  int string(String text) {
    Integer known = strings.place(text);
    if (known != null) {
      return known;
    }
    strings.entry().text(text);
    return strings.keep(text);
  }

  int term(Term term) {
    Integer known = terms.place(term);
    if (known != null) {
      return known;
    }
    switch (term) {
      case Term.Constant(int day) -> constant(day);
      case Term.OfSlot of -> terms.entry().octet(OF_SLOT).unsigned(of.slot()).signed(of.plus());
      case Term.Mapped mapped -> {
        int map = map(mapped.map());
        int of = term(mapped.of());
        terms.entry().octet(MAPPED).unsigned(map).unsigned(of).signed(mapped.plus());
      }
      case Term.Moved moved -> {
        int base = term(moved.base());
        int began = term(moved.began());
        terms.entry().octet(MOVED).unsigned(base).unsigned(began).signed(moved.plus());
      }
    }
    return terms.keep(term);
  }

  private void constant(int day) {
    switch (day) {
      case Days.NEVER -> terms.entry().octet(NEVER);
      case Days.OPEN -> terms.entry().octet(OPEN);
      default -> terms.entry().octet(CONSTANT).signed(day);
    }
  }

  private int map(DayMap map) {
    Integer known = maps.place(map);
    if (known != null) {
      return known;
    }
    switch (map) {
      case DayMap.LastDay(Count count) -> count(LAST_DAY, count);
      case DayMap.FirstDayBack(Count count) -> count(FIRST_DAY_BACK, count);
      case DayMap.NextYearly next ->
          maps.entry()
              .octet(NEXT_YEARLY)
              .octet(next.date().getMonthValue())
              .octet(next.date().getDayOfMonth());
      case DayMap.WorkingDays working -> {
        int calendar = calendar(working.calendar());
        maps.entry()
            .octet(WORKING_DAYS)
            .unsigned(working.days())
            .octet(counted(working.firstDay()))
            .unsigned(calendar);
      }
      case DayMap.NextWorkingDay next -> {
        int calendar = calendar(next.calendar());
        maps.entry().octet(NEXT_WORKING_DAY).unsigned(calendar);
      }
    }
    return maps.keep(map);
  }

  private void count(int tag, Count count) {
    int rule = string(count.rule().id());
    int monthEnd = string(count.monthEnd().id());
    maps.entry()
        .octet(tag)
        .unsigned(count.term().months())
        .unsigned(count.term().days())
        .octet(counted(count.firstDay()))
        .unsigned(rule)
        .unsigned(monthEnd);
  }

  private static int counted(FirstDay firstDay) {
    return firstDay == FirstDay.COUNTED ? 1 : 0;
  }

  private int calendar(WorkCalendar calendar) {
    Integer known = calendars.place(calendar);
    if (known != null) {
      return known;
    }
    int id = string(calendar.id());
    int rest = 0;
    for (DayOfWeek day : calendar.restDays()) {
      rest |= 1 << (day.getValue() - 1);
    }
    int first = Days.of(calendar.first());
    ByteSink entry = calendars.entry().unsigned(id).signed(first);
    entry.unsigned(Days.of(calendar.last()) - first).octet(rest);
    days(entry, first, calendar.holidays());
    days(entry, first, calendar.workdays());
    return calendars.keep(calendar);
  }

  /// A calendar's days are in order, and each is written as the days since the one before.
  private static void days(ByteSink entry, int first, Set<LocalDate> days) {
    entry.unsigned(days.size());
    int before = first;
    for (LocalDate day : days) {
      entry.unsigned(Days.of(day) - before);
      before = Days.of(day);
    }
  }
}
