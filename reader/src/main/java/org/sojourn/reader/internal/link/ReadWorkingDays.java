package org.sojourn.reader.internal.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Moment;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.time.Days;
import org.sojourn.time.WorkCalendar;

/// Reads which days are working days in the place of a pack, and days that are counted in them.
record ReadWorkingDays(Vocabulary names) {

  /// The unit of a term that is counted in working days.
  static final String UNIT = "working-days";

  private static final int MOST = 2600; // ten years of them
  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();

  /// Reads the calendar of a pack, if it has one.
  Optional<WorkCalendar> calendar(Fields pack) {
    return pack.fields("working-days").flatMap(fields -> calendar(pack, fields));
  }

  private Optional<WorkCalendar> calendar(Fields pack, Fields fields) {
    int errors = names.report.errors();
    fields.need("weekend");
    fields.need("holidays");
    Set<DayOfWeek> weekend = weekend(fields);
    Set<LocalDate> holidays = days(fields, "holidays");
    Set<LocalDate> workdays = days(fields, "workdays");
    LocalDate last = fields.needWord("through").map(this::date).orElse(LocalDate.EPOCH);
    LocalDate first = fields.word("from").map(this::date).orElseGet(() -> first(holidays));
    if (names.report.errors() > errors) {
      return Optional.empty();
    }
    String id = pack.word("pack").map(Node.Scalar::text).orElse("?");
    try {
      return Optional.of(new WorkCalendar(id, first, last, weekend, holidays, workdays));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      names.report.add(DiagnosticCode.CALENDAR_CONTRADICTED, fields.map(), message);
      return Optional.empty();
    }
  }

  /// Without `from`, the holidays are known from the year of the first one; without any, ever.
  private static LocalDate first(Set<LocalDate> holidays) {
    return holidays.stream()
        .min(LocalDate::compareTo)
        .map(day -> day.withDayOfYear(1))
        .orElse(Days.date(Days.FIRST));
  }

  private Set<DayOfWeek> weekend(Fields fields) {
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    for (Node.Scalar word : fields.words("weekend")) {
      names
          .shapes
          .oneOf(word, WEEKDAYS, Optional::of)
          .ifPresent(name -> weekend.add(DayOfWeek.of(WEEKDAYS.indexOf(name) + 1)));
    }
    return weekend;
  }

  private Set<LocalDate> days(Fields fields, String key) {
    Set<LocalDate> days = new TreeSet<>();
    fields.words(key).forEach(word -> days.add(date(word)));
    return days;
  }

  private LocalDate date(Node.Scalar word) {
    return Days.date(names.dates.day(word));
  }

  /// Reads the last day of a term of working days.
  ///
  /// @param fields the map that holds `working-days` and `first-day`
  /// @param from where the term runs from
  Moment later(Fields fields, Moment from) {
    Optional<WorkCalendar> calendar = calendarFor(fields);
    int days = fields.word(UNIT).map(this::number).orElse(1);
    return calendar
        .<Moment>map(
            it ->
                new Moment.WorkingDaysLater(from, days, new ReadTerms(names).firstDay(fields), it))
        .orElse(ReadMoments.standIn());
  }

  /// Reads a day that rolls to the next working day.
  Moment day(Fields fields, Moment day) {
    return calendarFor(fields)
        .<Moment>map(it -> new Moment.WorkingDay(day, it))
        .orElse(ReadMoments.standIn());
  }

  private int number(Node.Scalar word) {
    String text = word.text();
    if (text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST) {
      return Integer.parseInt(text);
    }
    String message = "%s is no number of working days".formatted(Wording.quote(text));
    names.report.addShape(DiagnosticCode.NUMBER_OUT_OF_RANGE, word, message);
    return 1;
  }

  private Optional<WorkCalendar> calendarFor(Fields fields) {
    if (!names.hasCalendar) {
      names.report.add(
          DiagnosticCode.CALENDAR_MISSING,
          fields.map(),
          "this counts in working days, and the pack does not say which days are",
          "add `working-days: {weekend: [saturday, sunday], holidays: […], through: …}` to"
              + " `pack.yaml`");
    }
    return names.calendar;
  }
}
