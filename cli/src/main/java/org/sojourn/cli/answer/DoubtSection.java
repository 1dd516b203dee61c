package org.sojourn.cli.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Determination;
import org.sojourn.decide.MissingFact;
import org.sojourn.decide.ReadingSplit;
import org.sojourn.decide.ReadingSplit.OptionAnswer;
import org.sojourn.decide.Status;

/// What is uncertain: safe and arguable days, readings, remarks, what was not given.
final class DoubtSection {

  private final Telling telling;
  private final Determination answer;
  private boolean begun;

  DoubtSection(Telling telling) {
    this.telling = telling;
    this.answer = telling.answer();
  }

  void tell() {
    tellSafe();
    tellOpen();
    answer.readings().forEach(this::tell);
    answer.remarks().stream()
        .map(remark -> telling.words().of(remark.words()))
        .distinct()
        .forEach(this::item);
    if (!answer.missing().isEmpty()) {
      item(telling.say("doubt.missing", missing()));
    }
    if (!answer.assumptions().isEmpty()) {
      item(telling.say("doubt.assumed", assumed()));
    }
  }

  private void tellSafe() {
    boolean settled =
        answer.safeThrough().equals(answer.through())
            && answer.arguableThrough().equals(answer.through());
    // Without the day on the paper the best and the worst case are the ends of the calendar.
    boolean anyDay = answer.missing().stream().anyMatch(missing -> missing.fact().isEmpty());
    if (settled || anyDay) {
      return;
    }
    String best = answer.arguableThrough().map(telling.endings()::phrase).orElse("");
    String safe = answer.safeThrough().map(telling.endings()::phrase).orElse("");
    if (safe.isEmpty()) {
      item(best.isEmpty() ? "" : telling.say("doubt.none-safe", best));
    } else if (best.isEmpty() || best.equals(safe)) {
      item(telling.say("doubt.safe.only", safe));
    } else {
      item(telling.say("doubt.safe", safe, best));
    }
  }

  /// Days from the one asked about on that the law leaves open, where the first line has not said
  /// so.
  private void tellOpen() {
    Open open = new Open(telling);
    answer.undetermined().stream()
        .filter(days -> days.last().filter(answer.asOf()::isAfter).isEmpty())
        .filter(days -> !answer.lawNotKnown().equals(Optional.of(days)))
        .forEach(days -> item(telling.say("doubt.open", open.days(days), open.why(days))));
  }

  private void tell(ReadingSplit split) {
    item(telling.say("doubt.reading", telling.words().of(split.reading().question())));
    split.options().forEach(this::tell);
  }

  private void tell(OptionAnswer option) {
    String title = telling.words().of(option.option().title());
    String end =
        option
            .through()
            .filter(_ -> option.status() != Status.UNDETERMINED)
            .map(telling.endings()::phrase)
            .orElseGet(() -> plain(option));
    telling.page().under(telling.say("doubt.option", title, end + " – " + use(option)));
    if (telling.full()) {
      option
          .option()
          .sources()
          .forEach(source -> telling.page().under(Ink.SOFT, Citations.of(source)));
    }
  }

  /// What an option gives where it gives no day.
  private String plain(OptionAnswer option) {
    return switch (option.status()) {
      case VALID -> telling.say("case.valid.plain");
      case NOT_VALID -> telling.say("case.not-valid");
      case UNDETERMINED ->
          new Open(telling)
              .lastSure(option.through())
              .or(() -> option.through().map(telling.endings()::phrase))
              .orElseGet(() -> telling.say("case.undetermined"));
      case NOT_COVERED -> telling.say("case.not-covered");
    };
  }

  private String use(OptionAnswer option) {
    return switch (option.use()) {
      case AUTHORITY -> telling.say("doubt.authority");
      case UNSETTLED -> telling.say("doubt.unsettled");
      case ARGUABLE -> telling.say("doubt.arguable");
    };
  }

  private String told(MissingFact missing) {
    String name = telling.names().fact(missing.fact());
    String matters =
        switch (missing.matters()) {
          case STATUS -> telling.say("doubt.status");
          case THROUGH -> telling.say("doubt.through");
          case READINGS -> telling.say("doubt.readings");
        };
    return missing.fact().isEmpty()
        ? telling.say("doubt.missing.printed", name, matters)
        : telling.say("doubt.missing.item", name, matters, missing.code());
  }

  private String assumed() {
    return answer.assumptions().stream()
        .map(
            a -> {
              String title = telling.names().fact(Optional.of(a.fact()));
              return telling.say(
                  "doubt.assumed.item", title, telling.names().value(a.fact(), a.value()));
            })
        .collect(Collectors.joining("; "));
  }

  private String missing() {
    return answer.missing().stream().map(this::told).collect(Collectors.joining("; "));
  }

  private void item(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!begun) {
      telling.page().heading(telling.say("doubt"));
      begun = true;
    }
    telling.page().item("·", text);
  }
}
