package org.sojourn.cli.answer;

import org.sojourn.decide.Obligation;
import org.sojourn.law.Paper;

/// What to carry, and what to do by when.
final class DoingSection {

  private final Telling telling;

  DoingSection(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    if (!telling.answer().papers().isEmpty()) {
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

  private String told(Obligation obligation, String action) {
    return obligation
        .by()
        .map(day -> telling.say("do.by", telling.dates().withWeekday(day), action))
        .orElse(action);
  }
}
