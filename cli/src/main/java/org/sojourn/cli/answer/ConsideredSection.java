package org.sojourn.cli.answer;

import java.util.Locale;
import java.util.Optional;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Considered;
import org.sojourn.law.Fact;

/// The rules that were looked at and did not act, each with what stood in the way.
final class ConsideredSection {

  private final Telling telling;

  ConsideredSection(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    if (telling.answer().considered().isEmpty()) {
      return;
    }
    telling.page().heading(telling.say("considered"));
    telling.answer().considered().forEach(this::tell);
  }

  private void tell(Considered considered) {
    String says = telling.words().of(considered.provision().words().says());
    telling.page().item("·", says);
    telling.page().under(why(considered));
    String cited =
        Citations.of(telling, considered.measure(), considered.provision().grounds());
    telling.page().under(Ink.SOFT, considered.provision().id() + " · " + cited);
  }

  private String why(Considered considered) {
    String name = considered.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String why = telling.say("why." + name);
    return considered
        .detail()
        .map(detail -> telling.say("why.detail", why, told(detail)))
        .orElse(why);
  }

  private String told(Considered.Detail detail) {
    String subject = subject(detail.subject());
    boolean found = !detail.found().isEmpty();
    if (detail.wanted().isEmpty()) {
      return found ? telling.say("why.detail.found", subject, detail.found()) : subject;
    }
    return found
        ? telling.say("why.detail.wanted", subject, detail.found(), detail.wanted())
        : telling.say("why.detail.only-wanted", subject, detail.wanted());
  }

  /// A fact by its name; a measure or provision by its code.
  private String subject(String code) {
    if (telling.words().has(Subject.COMMON, code)) {
      return telling.words().text(Subject.COMMON, code);
    }
    Optional<Fact> fact = telling.law().fact(code);
    return fact.isPresent() ? telling.names().fact(fact) : code;
  }
}
