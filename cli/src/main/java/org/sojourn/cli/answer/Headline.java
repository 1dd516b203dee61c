package org.sojourn.cli.answer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Ending;
import org.sojourn.decide.GrantedRight;
import org.sojourn.law.Cover;

/// The first lines: the answer itself, what it means, and what was asked.
final class Headline {

  private final Telling telling;
  private final Determination answer;

  Headline(Telling telling) {
    this.telling = telling;
    this.answer = telling.answer();
  }

  void tell() {
    telling.page().line(ink(), first());
    if (answer.through().isEmpty()) {
      new Cases(telling).tell();
    }
    tellMeaning();
    new Asked(telling).tell();
  }

  private Ink ink() {
    return switch (answer.status()) {
      case VALID -> answer.cover().equals(Optional.of(Cover.TOLERATED)) ? Ink.DOUBT : Ink.GOOD;
      case NOT_VALID -> Ink.OVER;
      case UNDETERMINED, NOT_COVERED -> Ink.DOUBT;
    };
  }

  private String first() {
    return switch (answer.status()) {
      case VALID -> valid();
      case NOT_VALID -> notValid();
      case UNDETERMINED -> undetermined();
      case NOT_COVERED -> notCovered();
    };
  }

  private String undetermined() {
    if (answer.lawNotKnown().isPresent()) {
      return telling.say("head.undetermined.law", asOf());
    }
    return dependsOn()
        .map(on -> telling.say("head.undetermined", on))
        .orElseGet(() -> telling.say("head.undetermined.unclear"));
  }

  private String valid() {
    String cover = answer.cover().orElse(Cover.VALID).name().toLowerCase(Locale.ROOT);
    String key = "head." + cover + ".";
    return answer
        .through()
        .map(end -> telling.say(key + Endings.key(end), weekday(end.lastKnownDay())))
        .or(() -> dependsOn().map(on -> telling.say(key + "depends", asOf(), on)))
        .orElseGet(() -> telling.say(key + "unclear", asOf()));
  }

  private String notValid() {
    Optional<LocalDate> last = answer.through().flatMap(Ending::lastKnownDay);
    if (last.isPresent()) {
      return telling.say("head.ended", weekday(last));
    }
    if (answer.validAgain().isPresent()) {
      return telling.say("head.later", weekday(answer.validAgain()));
    }
    return dependsOn()
        .map(on -> telling.say("head.not-valid.depends", asOf(), on))
        .orElseGet(() -> telling.say("head.not-valid", asOf()));
  }

  private void tellMeaning() {
    switch (answer.status()) {
      case VALID -> tellCover();
      case NOT_VALID -> tellEnded();
      case UNDETERMINED -> tellLawNotKnown();
      case NOT_COVERED -> tellNotCovered();
    }
    answer.unclear().ifPresent(u -> telling.page().line(telling.say("note.unclear", u.why())));
  }

  private void tellCover() {
    if (answer.cover().isEmpty()) {
      telling.page().line(telling.say("note.cover-depends"));
    } else if (answer.cover().get() != Cover.VALID) {
      telling.page().line(telling.say("note." + answer.cover().get().id()));
    }
    answer.through().ifPresent(this::tellOpenEnd);
  }

  private void tellOpenEnd(Ending end) {
    if (end instanceof Ending.Awaiting(var event, var _)) {
      String title = telling.words().of(event.title());
      telling.page().line(telling.say("note.awaiting", title));
    } else if (end instanceof Ending.Pending(var filed, var _)) {
      String fact = telling.names().fact(Optional.of(filed));
      telling.page().line(telling.say("note.pending", fact));
    }
    tellProvisional();
  }

  private void tellProvisional() {
    if (answer.through().filter(Ending.Provisional.class::isInstance).isPresent()) {
      telling.page().line(telling.say("note.provisional"));
    }
  }

  private void tellEnded() {
    if (answer.through().flatMap(Ending::lastKnownDay).isEmpty()) {
      return;
    }
    telling.page().line(telling.say("note.ended", asOf()));
    tellProvisional();
    answer
        .validAgain()
        .ifPresent(d -> telling.page().line(telling.say("note.again", weekday(Optional.of(d)))));
  }

  private void tellLawNotKnown() {
    answer.lawNotKnown().ifPresent(silent -> telling.page().line(new Open(telling).why(silent)));
    if (answer.lawNotKnown().isPresent()) {
      answer
          .through()
          .flatMap(Ending::lastKnownDay)
          .ifPresent(
              day -> telling.page().line(telling.say("note.sure", weekday(Optional.of(day)))));
    }
  }

  private String notCovered() {
    boolean rights = answer.rights().stream().anyMatch(r -> r.state() == GrantedRight.State.HELD);
    return telling.say(rights ? "head.not-covered.rights" : "head.not-covered");
  }

  /// A kind that is not meant for the purpose is another matter than one that no rule speaks of.
  private void tellNotCovered() {
    if (answer.kind().purposes().contains(answer.purpose())) {
      telling.page().line(telling.say("note.not-covered"));
      return;
    }
    String purposes =
        answer.kind().purposes().stream()
            .map(telling.names()::purpose)
            .collect(Collectors.joining(", "));
    telling.page().line(telling.say("note.other-purposes", purposes));
  }

  private Optional<String> dependsOn() {
    return answer.missing().stream().findFirst().map(m -> telling.names().fact(m.fact()));
  }

  private String weekday(Optional<LocalDate> day) {
    return day.map(telling.dates()::withWeekday).orElse("");
  }

  private String asOf() {
    return telling.dates().withWeekday(answer.asOf());
  }
}
