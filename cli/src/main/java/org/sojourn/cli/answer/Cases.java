package org.sojourn.cli.answer;

import java.util.List;
import org.sojourn.decide.CaseAnswer;
import org.sojourn.decide.Ending;
import org.sojourn.decide.MissingFact;
import org.sojourn.law.Cover;

/// The answer for each group of values of the first missing fact, one line a group.
final class Cases {

  private static final int GROUPS = 8; // in a brief answer
  private static final int VALUES = 6; // of one group in a brief answer

  private final Telling telling;

  Cases(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    List<MissingFact> missing = telling.answer().missing();
    if (!missing.isEmpty()) {
      tell(missing.getFirst());
    }
  }

  private void tell(MissingFact fact) {
    List<CaseAnswer> cases = fact.cases();
    boolean ranges = cases.stream().anyMatch(one -> one.rest() == CaseAnswer.Rest.RANGE);
    if (ranges && cases.size() > GROUPS && !telling.full()) {
      telling.page().item("·", telling.say("case.ranges", Integer.toString(cases.size())));
      return;
    }
    int shown = telling.full() ? cases.size() : Math.min(GROUPS, cases.size());
    for (CaseAnswer one : cases.subList(0, shown)) {
      telling.page().item("·", telling.say("case", values(fact, one), outcome(one)));
    }
    if (shown < cases.size()) {
      String more = Integer.toString(cases.size() - shown);
      telling.page().item("·", telling.say("case.more", more));
    }
  }

  private String values(MissingFact fact, CaseAnswer one) {
    List<String> names = one.values().stream().map(value -> name(fact, value)).toList();
    return switch (one.rest()) {
      case ALL_OTHERS -> telling.say("case.others");
      case RANGE -> telling.say("case.range", names.getFirst(), names.getLast());
      case NAMED -> list(names);
    };
  }

  private String list(List<String> names) {
    if (telling.full() || names.size() <= VALUES + 1) {
      return String.join(", ", names);
    }
    String first = String.join(", ", names.subList(0, VALUES));
    return telling.say("values.more", first, Integer.toString(names.size() - VALUES));
  }

  private String name(MissingFact fact, String value) {
    return fact.fact()
        .map(known -> telling.names().valueWithCode(known, value))
        .orElseGet(() -> telling.dates().day(value));
  }

  private static String good(CaseAnswer one) {
    return "case." + one.cover().orElse(Cover.VALID).id();
  }

  private String outcome(CaseAnswer one) {
    return switch (one.status()) {
      case VALID ->
          one.through()
              .map(end -> telling.say(good(one), telling.endings().withWeekday(end)))
              .orElseGet(() -> telling.say(good(one) + ".plain"));
      case NOT_VALID ->
          one.through()
              .flatMap(Ending::lastKnownDay)
              .map(day -> telling.say("case.ended", telling.dates().withWeekday(day)))
              .orElseGet(() -> telling.say("case.not-valid"));
      case UNDETERMINED ->
          new Open(telling)
              .lastSure(one.through())
              .orElseGet(() -> telling.say("case.undetermined"));
      case NOT_COVERED -> telling.say("case.not-covered");
    };
  }
}
