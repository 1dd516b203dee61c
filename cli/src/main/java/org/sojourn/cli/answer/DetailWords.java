package org.sojourn.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Considered;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Reading;

/// What stood in the way of a rule, in words. The engine tells it in codes: a subject, what was
/// found, and what would have been needed, as one value, a list, or a range of days `a..b`.
final class DetailWords {

  private static final int LISTED = 6;

  private final Telling telling;

  DetailWords(Telling telling) {
    this.telling = telling;
  }

  String of(Considered.Detail detail) {
    String subject = subject(detail.subject());
    String found = found(detail.subject(), detail.found());
    String wanted = wanted(detail.subject(), detail.wanted());
    if (wanted.isEmpty()) {
      return found.isEmpty() ? subject : telling.say("why.detail.found", subject, found);
    }
    if (subject.isEmpty()) {
      return wanted;
    }
    return found.isEmpty()
        ? telling.say("why.detail.only-wanted", subject, wanted)
        : telling.say("why.detail.wanted", subject, found, wanted);
  }

  /// A fact, an event or a reading by its name; a measure or provision by its code.
  private String subject(String code) {
    if (telling.words().has(Subject.ANSWER, "subject." + code)) {
      return telling.say("subject." + code);
    }
    if (telling.words().has(Subject.COMMON, code)) {
      return telling.words().text(Subject.COMMON, code);
    }
    return fact(code)
        .map(fact -> telling.names().fact(Optional.of(fact)))
        .or(() -> reading(code).map(reading -> telling.words().of(reading.question())))
        .or(() -> event(code).map(event -> telling.words().of(event.title())))
        .orElse(code);
  }

  private String found(String subject, String value) {
    return value.isEmpty() ? "" : value(subject, value);
  }

  private String wanted(String subject, String wanted) {
    if (wanted.startsWith("any of: ")) {
      return telling.say("wanted.any", parts(wanted.substring("any of: ".length())));
    }
    if (wanted.startsWith("none of: ")) {
      return telling.say("wanted.none", parts(wanted.substring("none of: ".length())));
    }
    if (wanted.startsWith("not ")) {
      return telling.say("wanted.not", list(subject, wanted.substring("not ".length())));
    }
    int dots = wanted.indexOf("..");
    return dots < 0
        ? list(subject, wanted)
        : range(subject, wanted.substring(0, dots), wanted.substring(dots + 2));
  }

  private String range(String subject, String first, String last) {
    if (first.isEmpty()) {
      return telling.say("wanted.through", value(subject, last));
    }
    if (last.isEmpty()) {
      return telling.say("wanted.from", value(subject, first));
    }
    return first.equals(last)
        ? value(subject, first)
        : telling.say("wanted.range", value(subject, first), value(subject, last));
  }

  private String list(String subject, String values) {
    List<String> names = new ArrayList<>();
    for (String value : values.split(", ")) {
      names.add(value(subject, value));
    }
    if (names.size() > LISTED && isDay(subject)) {
      return telling.say("wanted.days", Integer.toString(names.size()));
    }
    if (names.size() <= LISTED) {
      return String.join(", ", names);
    }
    String first = String.join(", ", names.subList(0, LISTED));
    return telling.say("values.more", first, Integer.toString(names.size() - LISTED));
  }

  /// Parts of a condition, each a subject and what it needs.
  private String parts(String parts) {
    List<String> told = new ArrayList<>();
    for (String part : parts.split("; ")) {
      int space = part.indexOf(' ');
      told.add(
          space < 0
              ? subject(part)
              : of(new Considered.Detail(part.substring(0, space), "", part.substring(space + 1))));
    }
    return String.join("; ", told);
  }

  private String value(String subject, String value) {
    if (value.equals("unknown")) {
      return telling.words().text(Subject.COMMON, "unknown");
    }
    if (value.equals("none")) {
      return telling.words().text(Subject.COMMON, "none");
    }
    if (value.equals("given")) {
      return telling.say("wanted.given");
    }
    Optional<Reading> reading = reading(subject);
    if (reading.isPresent()) {
      int option = reading.get().indexOf(value);
      return option < 0 ? value : telling.words().of(reading.get().options().get(option).title());
    }
    return fact(subject)
        .filter(fact -> !(fact.type() instanceof FactType.Day))
        .map(fact -> telling.names().value(fact, value))
        .orElseGet(() -> telling.dates().day(value));
  }

  private boolean isDay(String subject) {
    return reading(subject).isEmpty()
        && fact(subject).map(fact -> fact.type() instanceof FactType.Day).orElse(true);
  }

  private Optional<Fact> fact(String code) {
    return telling.law().fact(code);
  }

  private Optional<Reading> reading(String code) {
    return telling.law().readings().stream().filter(r -> r.id().code().equals(code)).findFirst();
  }

  private Optional<Event> event(String code) {
    return telling.law().events().stream().filter(e -> e.id().code().equals(code)).findFirst();
  }
}
