package org.sojourn.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Determination;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;

/// What was asked: the document, what is known of it, the day.
final class Asked {

  private final Telling telling;
  private final Determination answer;

  Asked(Telling telling) {
    this.telling = telling;
    this.answer = telling.answer();
  }

  void tell() {
    List<String> parts = new ArrayList<>();
    parts.add(document());
    answer.document().facts().forEach((code, value) -> parts.add(fact(code, value)));
    telling.page().line(Ink.SOFT, String.join(" · ", parts));
    telling.page().line(Ink.SOFT, question());
  }

  private String document() {
    String kind = telling.words().of(answer.kind().title());
    if (answer.kind().paper() == Kind.PrintedDay.NONE) {
      return telling.say("document", kind);
    }
    return answer
        .document()
        .printed()
        .map(day -> telling.say("document.printed", kind, telling.dates().plain(day)))
        .orElseGet(() -> telling.say("document.unprinted", kind));
  }

  private String fact(String code, String value) {
    Fact fact = telling.law().fact(code).orElseThrow();
    String title = telling.words().of(fact.title());
    return telling.say("fact", title, telling.names().value(fact, value));
  }

  private String question() {
    String purpose = telling.names().purpose(answer.purpose());
    String asked = telling.say("asked", telling.dates().withWeekday(answer.asOf()), purpose);
    boolean earlierLaw =
        answer.knownOn().filter(day -> day.isBefore(answer.lawKnownThrough())).isPresent();
    LocalDate known = answer.knownOn().orElse(answer.lawKnownThrough());
    return earlierLaw
        ? asked + " " + telling.say("asked.known", telling.dates().plain(known))
        : asked;
  }
}
