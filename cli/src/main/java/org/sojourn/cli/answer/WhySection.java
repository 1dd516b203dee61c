package org.sojourn.cli.answer;

import java.util.List;
import java.util.Optional;
import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Considered;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Ending;
import org.sojourn.decide.Interval;
import org.sojourn.decide.Status;
import org.sojourn.decide.Step;
import org.sojourn.law.Confidence;
import org.sojourn.time.Days;

/// Why: the paper, then each rule that acted, in order, with its citation.
final class WhySection {

  private final Telling telling;
  private final Determination answer;

  WhySection(Telling telling) {
    this.telling = telling;
    this.answer = telling.answer();
  }

  void tell() {
    if (answer.status() == Status.NOT_COVERED && withheld().isEmpty()) {
      return;
    }
    telling.page().heading(telling.say(answer.missing().isEmpty() ? "why" : "why.case"));
    answer
        .document()
        .printed()
        .ifPresent(
            day -> telling.page().item("·", telling.say("why.paper", telling.dates().plain(day))));
    if (answer.steps().isEmpty() && withheld().isEmpty()) {
      telling.page().item("·", telling.say("why.nothing"));
    }
    int number = 1;
    for (Step step : answer.steps()) {
      tell(Integer.toString(number++), step);
    }
    withheld().forEach(this::tell);
  }

  /// The rules whose conditions hold and that say of themselves that they do not reach the purpose:
  /// they give nothing, and are told so that nobody believes the contrary.
  private List<Considered> withheld() {
    return answer.considered().stream()
        .filter(rule -> rule.why() == Considered.Why.DOES_NOT_REACH)
        .toList();
  }

  private void tell(Considered rule) {
    telling.page().item("·", telling.words().of(rule.provision().words().says()));
    Citations.tell(telling, rule.measure(), rule.provision().grounds());
  }

  private void tell(String number, Step step) {
    telling.page().item(number, telling.words().of(step.provision().words().says()));
    change(step).ifPresent(telling.page()::under);
    Citations.tell(telling, step);
    if (step.confidence() != Confidence.VERIFIED) {
      telling.page().under(Ink.DOUBT, telling.names().confidence(step.confidence()));
    }
    tellRetroactive(step);
  }

  private void tellRetroactive(Step step) {
    int published = step.provision().force().published();
    step.measure().appliesFrom().stream()
        .filter(from -> from < published)
        .forEach(
            from ->
                telling
                    .page()
                    .under(
                        telling.say(
                            "retroactive",
                            telling.dates().plain(Days.date(from)),
                            telling.dates().plain(Days.date(published)))));
  }

  private Optional<String> change(Step step) {
    return switch (step.change()) {
      case LEFT_OPEN -> open(step);
      case REVIVED, TREATED_AS_VALID -> step.added().map(this::window);
      case EXTENDED_THROUGH, EXTENDED_BY, SUSPENDED, CONTINUED, LIMITED, ENDED -> arrow(step);
    };
  }

  /// The days that stay open; where other rules give them all there is nothing to tell.
  private Optional<String> open(Step step) {
    List<String> days =
        answer.undetermined().stream()
            .filter(silent -> silent.provision().equals(step.provision()))
            .map(silent -> new Open(telling).days(silent))
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(telling.say("change.open", String.join(", ", days)));
  }

  private String window(Interval added) {
    String end = telling.endings().phrase(added.end());
    return added
        .first()
        .map(day -> telling.say("change.window", telling.dates().plain(day), end))
        .orElseGet(() -> telling.say("change.window.open", end));
  }

  private Optional<String> arrow(Step step) {
    if (step.after().isEmpty()) {
      return Optional.empty();
    }
    String after = telling.endings().bare(step.after().get());
    return Optional.of(
        step.before()
            .map(before -> arrow(before, after, step))
            .orElseGet(() -> telling.say("change.to", after)));
  }

  private static boolean isDay(Ending ending) {
    return ending instanceof Ending.OnDay || ending instanceof Ending.Provisional;
  }

  private String arrow(Ending before, String after, Step step) {
    int days = step.days();
    String from = telling.endings().bare(before);
    if (from.equals(after)) {
      return telling.say("change.same", after);
    }
    if (days == 0 || !isDay(step.after().orElseThrow())) {
      return telling.say("change.from-to", from, after);
    }
    String key = days > 0 ? "change.later" : "change.earlier";
    return telling.say(key, from, after, telling.dates().days(days));
  }
}
