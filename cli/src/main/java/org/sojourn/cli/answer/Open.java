package org.sojourn.cli.answer;

import java.util.Optional;
import org.sojourn.decide.Ending;
import org.sojourn.decide.SilentDays;

/// Days of which the law does not say whether a document is good, in words.
final class Open {

  private final Telling telling;

  Open(Telling telling) {
    this.telling = telling;
  }

  /// Returns for example `from 10 September 2026 on`.
  String days(SilentDays silent) {
    String first = silent.first().map(telling.dates()::plain).orElse("");
    String last = silent.last().map(telling.dates()::plain).orElse("");
    if (last.isEmpty()) {
      return telling.say("open.from", first);
    }
    return first.isEmpty()
        ? telling.say("open.through", last)
        : telling.say("open.window", first, last);
  }

  /// Returns what is told of a case that has one end and is undetermined on the day asked about:
  /// the law does not settle it. Nothing where the case depends on more, or on an event.
  Optional<String> lastSure(Optional<Ending> through) {
    return through
        .filter(end -> !(end instanceof Ending.Awaiting))
        .flatMap(Ending::lastKnownDay)
        .map(day -> telling.say("case.open", telling.dates().plain(day)));
  }

  /// Returns why: the provision in its own words.
  String why(SilentDays silent) {
    return telling.words().of(silent.provision().words().says());
  }
}
