package org.sojourn.cli.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.decide.Ending;
import org.sojourn.reader.example.ExpectedEnd;
import org.sojourn.time.Days;

/// Ends as worked cases write them.
final class Ends {

  private static final String NOTHING = "–";

  private Ends() {}

  /// Returns a day, `open`, `pending`, `none`, or a dash where there is no end to speak of.
  static String text(Optional<Ending> end) {
    return end.map(Ends::text).orElse(NOTHING);
  }

  static String text(Ending end) {
    return switch (end) {
      case Ending.OnDay(var day) -> day.toString();
      case Ending.Provisional(var day) -> day.toString();
      case Ending.Awaiting _ -> "open";
      case Ending.Pending _ -> "pending";
      case Ending.NoEnd _ -> "none";
    };
  }

  /// Says whether an end is the expected one. While an application is pending the cap is the last
  /// good day as far as anyone can know, so either word for it is right.
  static boolean same(ExpectedEnd expected, Optional<Ending> computed) {
    return text(computed).equals(text(expected))
        || computed.flatMap(Ends::cap).map(LocalDate::toString).equals(Optional.of(text(expected)));
  }

  private static Optional<LocalDate> cap(Ending end) {
    return end instanceof Ending.Pending(var _, var atMost) ? atMost : Optional.empty();
  }

  static String text(ExpectedEnd end) {
    return switch (end) {
      case ExpectedEnd.OnDay(int day) -> Days.text(day);
      case ExpectedEnd.Open _ -> "open";
      case ExpectedEnd.Pending _ -> "pending";
      case ExpectedEnd.None _ -> "none";
    };
  }
}
