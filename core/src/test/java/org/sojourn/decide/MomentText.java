package org.sojourn.decide;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.law.Count;
import org.sojourn.law.Event;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.Series;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.Term;
import org.sojourn.time.WorkCalendar;

/// Reads a day as the laws of these tests write it.
///
/// `2020-03-15`, `printed`, `running`, `none`, a fact's code, `@event` or `@event/fact`, `<DAY` and
/// `>DAY` for the day before and after, `min(DAY,DAY)`, `max(DAY,DAY)`, `DAY+90d`, `DAY+1m2d`,
/// `next(04-01,DAY)`, `DAY+3w` for working days (Monday to Friday but 2020-03-09, known from
/// 2020-02-10 to 2020-03-31), `work(DAY)`, all terms with `:next`, `:last` or `:refuse` and
/// `:counted` behind, and a series by known day `{2020-01-01=2020-03-01|2020-02-01=2020-06-01~b}`
/// with `~b` for the measure that moved it; `?` behind the day for one that is provisional.
final class MomentText {

  static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "test",
          LocalDate.of(2020, 2, 10),
          LocalDate.of(2020, 3, 31),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Set.of(LocalDate.of(2020, 3, 9)),
          Set.of());

  private final Map<String, Event> events;

  MomentText(Map<String, Event> events) {
    this.events = events;
  }

  Moment parse(String text) {
    if (text.startsWith("{") && text.endsWith("}")) {
      return new Moment.Known(series(text.substring(1, text.length() - 1)));
    }
    if (text.startsWith("min(")) {
      return new Moment.Earliest(list(text));
    }
    if (text.startsWith("max(")) {
      return new Moment.Latest(list(text));
    }
    if (text.startsWith("next(")) {
      List<String> parts = Tokens.split(Tokens.inside(text), ',');
      return new Moment.NextYearly(MonthDay.parse("--" + parts.getFirst()), parse(parts.get(1)));
    }
    if (text.startsWith("work(")) {
      return new Moment.WorkingDay(parse(Tokens.inside(text)), CALENDAR);
    }
    if (text.startsWith("<")) {
      return new Moment.DayBefore(parse(text.substring(1)));
    }
    if (text.startsWith(">")) {
      return new Moment.DayAfter(parse(text.substring(1)));
    }
    int plus = text.lastIndexOf('+');
    if (plus > 0 && text.substring(plus).matches("\\+\\d+w(:counted)?")) {
      String term = text.substring(plus + 1);
      return new Moment.WorkingDaysLater(
          parse(text.substring(0, plus)),
          Integer.parseInt(term.substring(0, term.indexOf('w'))),
          term.endsWith("counted") ? FirstDay.COUNTED : FirstDay.NOT_COUNTED,
          CALENDAR);
    }
    int minus = text.lastIndexOf('~');
    if (minus > 0) {
      return new Moment.Earlier(parse(text.substring(0, minus)), count(text.substring(minus + 1)));
    }
    if (plus > 0) {
      return new Moment.Later(parse(text.substring(0, plus)), count(text.substring(plus + 1)));
    }
    return text.startsWith("@") ? event(text.substring(1)) : named(text);
  }

  private static Moment named(String text) {
    return switch (text) {
      case "printed" -> new Moment.Printed();
      case "running" -> new Moment.Running();
      case "none" -> new Moment.Unlimited();
      default ->
          Character.isDigit(text.charAt(0))
              ? new Moment.Fixed(Days.parse(text))
              : new Moment.OfFact(TestWorld.fact(text));
    };
  }

  private Moment event(String text) {
    List<String> parts = Tokens.split(text, '/');
    Event event = events.get(parts.getFirst());
    if (event == null) {
      throw new IllegalArgumentException("no event " + text);
    }
    return new Moment.OfEvent(
        event, parts.size() > 1 ? Optional.of(TestWorld.fact(parts.get(1))) : Optional.empty());
  }

  private List<Moment> list(String text) {
    return Tokens.split(Tokens.inside(text), ',').stream().map(this::parse).toList();
  }

  private Series<Moment> series(String text) {
    List<Series.Entry<Moment>> entries = new ArrayList<>();
    for (String entry : Tokens.split(text, '|')) {
      int is = entry.indexOf('=');
      List<String> value = Tokens.split(entry.substring(is + 1), '~');
      Optional<MeasureId> by =
          value.size() > 1 ? Optional.of(new MeasureId(value.get(1))) : Optional.empty();
      entries.add(
          new Series.Entry<>(
              Days.parse(entry.substring(0, is)), value(value.getFirst()), by, Optional.empty()));
    }
    return new Series<>(entries);
  }

  private Moment value(String text) {
    return text.endsWith("?")
        ? new Moment.Provisional(parse(text.substring(0, text.length() - 1)))
        : parse(text);
  }

  /// Reads a term: `90d`, `6m`, `1m2d`, with policies behind.
  static Count count(String text) {
    List<String> parts = Tokens.split(text, ':');
    FirstDay firstDay = parts.contains("counted") ? FirstDay.COUNTED : FirstDay.NOT_COUNTED;
    MonthEnd monthEnd =
        parts.contains("next")
            ? MonthEnd.NEXT_DAY
            : parts.contains("last") ? MonthEnd.LAST_DAY : MonthEnd.REFUSE;
    String term = parts.getFirst();
    int months = term.contains("m") ? Integer.parseInt(term.substring(0, term.indexOf('m'))) : 0;
    String rest = term.substring(term.indexOf('m') + 1);
    int days = rest.isEmpty() ? 0 : Integer.parseInt(rest.substring(0, rest.length() - 1));
    return new Count(new Term(months, days), firstDay, CountingRule.AS_WRITTEN, monthEnd);
  }
}
