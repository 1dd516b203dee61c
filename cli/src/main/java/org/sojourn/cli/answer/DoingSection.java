package org.sojourn.cli.answer;

import java.time.LocalDate;
import org.sojourn.decide.Obligation;
import org.sojourn.decide.Status;
import org.sojourn.law.Paper;

/// What to carry, and what to do by when.
final class DoingSection {

  private final Telling telling;

  DoingSection(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    boolean ended = telling.answer().status() == Status.NOT_VALID;
    if (!ended && !telling.answer().papers().isEmpty()) {
      telling.page().heading(telling.say("carry"));
      telling.answer().papers().forEach(this::tell);
    }
    if (!telling.answer().obligations().isEmpty()) {
      telling.page().heading(telling.say("do"));
      telling.answer().obligations().forEach(this::tell);
    }
  }

  private void tell(Paper paper) {
    telling.page().item("·", telling.words().of(paper.title()));
  }

  private void tell(Obligation obligation) {
    String action = telling.words().of(obligation.duty().action());
    telling.page().item("·", told(obligation, action));
    obligation
        .duty()
        .otherwise()
        .map(telling.words()::of)
        .ifPresent(words -> telling.page().under(telling.say("do.otherwise", words)));
    if (telling.full()) {
      Citations.tell(telling, obligation.measure(), obligation.duty().grounds());
    }
  }

  private String key(LocalDate by) {
    return by.isBefore(telling.answer().asOf()) ? "do.was-by" : "do.by";
  }

  private String told(Obligation obligation, String action) {
    return obligation
        .by()
        .map(day -> telling.say(key(day), telling.dates().withWeekday(day), action))
        .orElse(action);
  }
}
