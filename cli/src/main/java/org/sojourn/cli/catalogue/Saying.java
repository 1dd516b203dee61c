package org.sojourn.cli.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Count;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Text;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.Term;

/// Days as rules name them, in words.
final class Saying {

  private final Words words;
  private final Dates dates;
  private final Names names;

  Saying(Words words) {
    this.words = words;
    this.dates = new Dates(words);
    this.names = new Names(words);
  }

  String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }

  String of(Text text) {
    return words.of(text);
  }

  String fact(Fact fact) {
    return names.fact(Optional.of(fact));
  }

  String value(Fact fact, int value) {
    return names.value(fact, fact.text(value));
  }

  String date(int day) {
    return dates.plain(Days.date(day));
  }

  String moment(Moment moment) {
    return switch (moment) {
      case Moment.Fixed(int day) -> date(day);
      case Moment.Printed() -> say("day.printed");
      case Moment.Running() -> say("day.running");
      case Moment.OfFact(var fact) -> fact(fact);
      case Moment.Known(var series) -> say("day.known", moment(series.entries().getLast().value()));
      case Moment.Provisional(var day) -> say("day.provisional", moment(day));
      case Moment.OfEvent(var event, var key) ->
          key.map(fact -> say("day.event.by", of(event.title()), fact(fact)))
              .orElseGet(() -> of(event.title()));
      case Moment.Later(var from, var count) ->
          count.term().equals(Term.ofDays(0))
              ? moment(from)
              : say("day.later", term(count), moment(from));
      case Moment.Earlier(var before, var count) -> say("day.earlier", term(count), moment(before));
      case Moment.NextYearly(var date, var after) ->
          say("day.yearly", dates.everyYear(date), moment(after));
      case Moment.WorkingDaysLater later ->
          say("day.later", workingDays(later), moment(later.from()));
      case Moment.WorkingDay(var day, _) -> say("day.working", moment(day));
      case Moment.DayBefore(var day) -> say("day.before", moment(day));
      case Moment.DayAfter(var day) -> say("day.after", moment(day));
      case Moment.Earliest(var moments) -> say("day.earliest", list(moments));
      case Moment.Latest(var moments) -> say("day.latest", list(moments));
      case Moment.Unlimited() -> say("day.unlimited");
      case Moment.NotYetKnown _ -> say("day.not-yet-known");
    };
  }

  /// Returns for example `through 31 August 2024`.
  String through(Moment moment) {
    return moment instanceof Moment.Unlimited
        ? say("through.none")
        : say("through", moment(moment));
  }

  /// Returns for example `5 months and 3 days, the first day counted`.
  String term(Count count) {
    Term term = count.term();
    String key = term.months() == 1 ? "months.one" : "months.many";
    String months = say(key, Integer.toString(term.months()));
    String days = dates.days(term.days());
    String length =
        term.months() == 0 ? days : term.days() == 0 ? months : say("term", months, days);
    return count.firstDay() == FirstDay.COUNTED ? say("term.counted", length) : length;
  }

  private String workingDays(Moment.WorkingDaysLater later) {
    String key = later.days() == 1 ? "working-days.one" : "working-days.many";
    String length = say(key, Integer.toString(later.days()));
    return later.firstDay() == FirstDay.COUNTED ? say("term.counted", length) : length;
  }

  private String list(List<Moment> moments) {
    return moments.stream().map(this::moment).collect(Collectors.joining("; "));
  }
}
