package org.sojourn.bench.equality;

import java.util.stream.Collectors;
import org.sojourn.decide.Ending;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// Says a short answer in one line that holds all of it.
final class AnswerWords {

  private AnswerWords() {}

  /// Says it.
  static String of(QuickAnswer answer) {
    return "%s%s through=%s%s safe=%s arguable=%s by=[%s] missing=[%s] %s"
        .formatted(
            answer.status().id(),
            answer.cover().map(cover -> " (" + cover + ")").orElse(""),
            day(answer.through()),
            answer.ending().map(ending -> " " + ending(ending)).orElse(""),
            day(answer.safe()),
            day(answer.arguable()),
            answer.measures().stream().map(MeasureId::code).collect(Collectors.joining(" ")),
            answer.missing().stream()
                .map(fact -> fact.id().code())
                .collect(Collectors.joining(" ")),
            answer.confidence());
  }

  private static String ending(Ending ending) {
    return switch (ending) {
      case Ending.OnDay on -> "on " + on.day();
      case Ending.Provisional on -> "provisional " + on.day();
      case Ending.Awaiting on -> "awaiting " + on.event().id() + " from " + on.atLeast();
      case Ending.Pending on ->
          "pending " + on.filed().id().code() + " at most " + on.atMost().orElse(null);
      case Ending.NoEnd _ -> "no end";
    };
  }

  private static String day(int day) {
    return switch (day) {
      case Days.OPEN -> "open";
      case Days.NEVER -> "never";
      default -> Days.text(day);
    };
  }
}
