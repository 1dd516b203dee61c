package org.sojourn.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Ending;
import org.sojourn.decide.Interval;
import org.sojourn.decide.PurposeValidity;
import org.sojourn.decide.SilentDays;
import org.sojourn.decide.Status;
import org.sojourn.law.Cover;

/// What the document is good for besides what was asked, where that differs.
final class PurposesSection {

  private final Telling telling;
  private final Determination answer;

  PurposesSection(Telling telling) {
    this.telling = telling;
    this.answer = telling.answer();
  }

  void tell() {
    if (telling.full()) {
      tellRuns();
      return;
    }
    List<String> others =
        answer.validity().stream()
            .filter(validity -> validity.purpose() != answer.purpose())
            .map(this::onTheDay)
            .flatMap(Optional::stream)
            .toList();
    if (!others.isEmpty()) {
      telling.page().heading(telling.say("purposes"));
      others.forEach(line -> telling.page().item("·", line));
    }
  }

  /// The end for another purpose on the day asked about, unless it is the one of the answer.
  private Optional<String> onTheDay(PurposeValidity validity) {
    String purpose = telling.names().purpose(validity.purpose());
    Optional<Interval> holding = validity.intervals().stream().filter(this::holdsAsOf).findFirst();
    if (holding.isPresent()) {
      Ending end = holding.get().end();
      boolean same = answer.through().equals(Optional.of(end));
      return same
          ? Optional.empty()
          : Optional.of(telling.say("purpose.good", purpose, telling.endings().phrase(end)));
    }
    if (answer.status() != Status.VALID) {
      return Optional.empty();
    }
    boolean open = validity.undetermined().stream().anyMatch(days -> days.holds(answer.asOf()));
    return Optional.of(
        open ? telling.say("purpose.open", purpose) : over(purpose, validity.intervals()));
  }

  private String over(String purpose, List<Interval> intervals) {
    return intervals.stream()
        .map(interval -> interval.end().lastKnownDay())
        .flatMap(Optional::stream)
        .filter(day -> day.isBefore(answer.asOf()))
        .max(LocalDate::compareTo)
        .map(day -> telling.say("purpose.over", purpose, telling.dates().plain(day)))
        .orElseGet(() -> telling.say("purpose.never", purpose));
  }

  private boolean holdsAsOf(Interval interval) {
    boolean begun = interval.first().filter(day -> day.isAfter(answer.asOf())).isEmpty();
    return begun && !isOver(interval.end());
  }

  private boolean isOver(Ending end) {
    return switch (end) {
      case Ending.OnDay(var day) -> day.isBefore(answer.asOf());
      case Ending.Provisional(var day) -> day.isBefore(answer.asOf());
      case Ending.Awaiting _, Ending.Pending _, Ending.NoEnd _ -> false;
    };
  }

  private void tellRuns() {
    if (answer.validity().stream().allMatch(validity -> validity.intervals().isEmpty())) {
      return;
    }
    telling.page().heading(telling.say("runs"));
    for (PurposeValidity validity : answer.validity()) {
      String purpose = telling.names().purpose(validity.purpose());
      for (Interval interval : validity.intervals()) {
        telling.page().item("·", run(purpose, interval));
      }
      Open open = new Open(telling);
      for (SilentDays days : validity.undetermined()) {
        telling.page().item("·", telling.say("run.undetermined", purpose, open.days(days)));
      }
      if (validity.intervals().isEmpty()) {
        telling.page().item("·", telling.say("purpose.never", purpose));
      }
    }
  }

  private String run(String purpose, Interval interval) {
    String end = telling.endings().phrase(interval.end());
    String cover =
        interval.cover() == Cover.VALID ? "" : telling.say("run." + interval.cover().id());
    return interval
        .first()
        .map(day -> telling.say("run", purpose, telling.dates().plain(day), end, cover))
        .orElseGet(() -> telling.say("run.open", purpose, end, cover));
  }
}
