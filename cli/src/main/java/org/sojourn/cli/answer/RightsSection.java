package org.sojourn.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.decide.Ending;
import org.sojourn.decide.GrantedRight;
import org.sojourn.decide.GrantedRight.State;
import org.sojourn.decide.Status;

/// Rights beside the document: those held on the day asked about, and with everything the others.
final class RightsSection {

  private static final int SHOWN = 4; // in a brief answer

  private final Telling telling;

  RightsSection(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    List<GrantedRight> first = telling.answer().rights().stream().filter(this::isFirst).toList();
    if (!first.isEmpty()) {
      telling.page().heading(telling.say("rights"));
      tell(first);
    }
    if (telling.full()) {
      tellOthers();
    }
  }

  private void tellOthers() {
    List<GrantedRight> others =
        telling.answer().rights().stream().filter(right -> !isFirst(right)).toList();
    if (!others.isEmpty()) {
      telling.page().heading(telling.say("rights.other"));
      tell(others);
    }
  }

  private void tell(List<GrantedRight> rights) {
    if (telling.full()) {
      rights.forEach(this::tellFully);
      return;
    }
    List<String> lines = rights.stream().map(this::told).distinct().toList();
    int shown = lines.size() <= SHOWN + 1 ? lines.size() : SHOWN;
    lines.subList(0, shown).forEach(line -> telling.page().item("·", line));
    if (shown < lines.size()) {
      String more = Integer.toString(lines.size() - shown);
      telling.page().item("·", telling.say("rights.more", more));
    }
  }

  private void tellFully(GrantedRight right) {
    telling.page().item("·", told(right));
    telling.page().under(telling.words().of(right.entitlement().words().says()));
    Citations.tell(telling, right.measure(), right.entitlement().grounds());
  }

  private String told(GrantedRight right) {
    String title = telling.words().of(right.entitlement().right().title());
    String end = telling.endings().phrase(right.end());
    String first = right.first().map(telling.dates()::plain).orElse("");
    return switch (right.state()) {
      case HELD ->
          right.end() instanceof Ending.NoEnd ? title : telling.say("right.held", title, end);
      case LATER -> telling.say("right.later", title, first, end);
      case ENDED -> telling.say("right.ended", title, end);
      case DEPENDS -> telling.say("right.depends", title, dependsOn(right));
    };
  }

  private String dependsOn(GrantedRight right) {
    return right.dependsOn().stream()
        .map(fact -> telling.names().fact(Optional.of(fact)))
        .collect(Collectors.joining(", "));
  }

  /// Rights held on the day; where no rule speaks of the document, also those that may be.
  private boolean isFirst(GrantedRight right) {
    boolean onlyRights = telling.answer().status() == Status.NOT_COVERED;
    return right.state() == State.HELD || (onlyRights && right.state() == State.DEPENDS);
  }
}
