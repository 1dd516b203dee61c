package org.sojourn.compile.form;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sojourn.compile.Term;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.PackLaw;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.WorkCalendar;

/// Reads strings, calendars, maps and terms, as [WriteTerms] wrote them.
final class ReadTerms {

  /// Terms of terms, deeper than any law names.
  private static final int DEEPEST = 100;

  /// Days beyond this from 1970 are no days of a law; sums with them stay far from where an `int`
  /// ends.
  private static final int FARTHEST = 1 << 24;

  private final PackLaw law;
  private final ByteSource source;
  private final List<String> strings = new ArrayList<>();
  private final List<WorkCalendar> calendars = new ArrayList<>();
  private final List<DayMap> maps = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();

  ReadTerms(PackLaw law, ByteSource source) {
    this.law = law;
    this.source = source;
    fill(strings, "strings", source::text);
    fill(calendars, "calendars", this::readCalendar);
    fill(maps, "maps", this::readMap);
    fill(terms, "terms", this::readTerm);
  }

  /// Reads the entries of a table; what cannot be made of an entry is told with its place.
  private <T> void fill(List<T> table, String what, Supplier<T> entry) {
    int count = source.count(what);
    for (int i = 0; i < count; i++) {
      int at = source.at();
      try {
        table.add(entry.get());
      } catch (IllegalArgumentException | DateTimeException e) {
        throw source.wrong(at, "one of the %s is unsound: %s".formatted(what, e.getMessage()));
      }
    }
  }

  String string() {
    return source.one(strings, "string");
  }

  Term term() {
    return source.one(terms, "term");
  }

  /// Reads a word of a closed list.
  <T> T word(String what, Function<String, Optional<T>> parse) {
    int at = source.at();
    String word = string();
    return parse
        .apply(word)
        .orElseThrow(() -> source.wrong(at, "`%s` is no %s".formatted(word, what)));
  }

  /// Reads the slot of a fact that is a day or a number, or of the day on the paper.
  int daySlot() {
    int at = source.at();
    int slot = source.below(law.facts().size() + 1, "slot");
    if (slot < law.facts().size() && law.facts().get(slot).type().codeList().isPresent()) {
      throw source.wrong(at, "`%s` is no day".formatted(law.facts().get(slot).id()));
    }
    return slot;
  }

  private Term readTerm() {
    int at = source.at();
    int tag = source.octet();
    return switch (tag) {
      case WriteTerms.CONSTANT -> deep(0, new Term.Constant(days()));
      case WriteTerms.NEVER -> deep(0, Term.Constant.NEVER);
      case WriteTerms.OPEN -> deep(0, Term.Constant.OPEN);
      case WriteTerms.OF_SLOT -> deep(0, new Term.OfSlot(daySlot(), days()));
      case WriteTerms.MAPPED -> {
        DayMap map = source.one(maps, "map");
        int of = source.below(terms.size(), "term");
        yield deep(depths.get(of), new Term.Mapped(map, terms.get(of), days()));
      }
      case WriteTerms.MOVED -> {
        int base = source.below(terms.size(), "term");
        int began = source.below(terms.size(), "term");
        int depth = Math.max(depths.get(base), depths.get(began));
        yield deep(depth, new Term.Moved(terms.get(base), terms.get(began), days()));
      }
      default -> throw source.wrong(at, "no kind of term has the number " + tag);
    };
  }

  private Term deep(int below, Term term) {
    if (below >= DEEPEST) {
      throw source.wrong(source.at(), "more than %d terms in each other".formatted(DEEPEST));
    }
    depths.add(below + 1);
    return term;
  }

  private int days() {
    int at = source.at();
    int days = source.signed();
    if (Math.abs((long) days) > FARTHEST) {
      throw source.wrong(at, "%,d days".formatted(days));
    }
    return days;
  }

  private DayMap readMap() {
    int at = source.at();
    int tag = source.octet();
    return switch (tag) {
      case WriteTerms.LAST_DAY -> new DayMap.LastDay(count());
      case WriteTerms.FIRST_DAY_BACK -> new DayMap.FirstDayBack(count());
      case WriteTerms.NEXT_YEARLY -> yearly();
      case WriteTerms.WORKING_DAYS -> {
        int days = source.below(FARTHEST, "working days");
        yield new DayMap.WorkingDays(days, firstDay(), source.one(calendars, "calendar"));
      }
      case WriteTerms.NEXT_WORKING_DAY ->
          new DayMap.NextWorkingDay(source.one(calendars, "calendar"));
      default -> throw source.wrong(at, "no kind of map has the number " + tag);
    };
  }

  private DayMap yearly() {
    MonthDay date = MonthDay.of(source.octet(), source.octet());
    return new DayMap.NextYearly(date);
  }

  private Count count() {
    int months = source.below(FARTHEST, "months");
    int days = source.below(FARTHEST, "days");
    FirstDay firstDay = firstDay();
    CountingRule rule = word("counting rule", CountingRule::parse);
    MonthEnd monthEnd = word("rule for the end of a month", MonthEnd::parse);
    return new Count(new org.sojourn.time.Term(months, days), firstDay, rule, monthEnd);
  }

  private FirstDay firstDay() {
    return source.below(2, "rule for the first day") == 1 ? FirstDay.COUNTED : FirstDay.NOT_COUNTED;
  }

  private WorkCalendar readCalendar() {
    String id = string();
    int first = days();
    int length = source.below(FARTHEST, "days");
    int rest = source.octet();
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (((rest >> (day.getValue() - 1)) & 1) == 1) {
        weekdays.add(day);
      }
    }
    Set<LocalDate> holidays = calendarDays(first);
    return new WorkCalendar(
        id, Days.date(first), Days.date(first + length), weekdays, holidays, calendarDays(first));
  }

  private Set<LocalDate> calendarDays(int first) {
    int count = source.count("days of a calendar");
    Set<LocalDate> days = new TreeSet<>();
    int day = first;
    for (int i = 0; i < count; i++) {
      day += source.below(FARTHEST - Math.abs(day) + 1, "days");
      days.add(Days.date(day));
    }
    return days;
  }
}
