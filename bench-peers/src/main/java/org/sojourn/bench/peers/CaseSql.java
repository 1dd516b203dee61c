package org.sojourn.bench.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// The rule as SQL: a CASE for the kind, and in it one for the day.
final class CaseSql {

  private CaseSql() {}

  /// Returns the expression of the new last day.
  static String through() {
    return nested(
        rule ->
            switch (rule) {
              case 1 -> date(PeerRule.A_UNTIL);
              case 2 -> "expiry + " + PeerRule.B_DAYS;
              default -> "expiry";
            });
  }

  /// Returns the expression of the rule that acted.
  static String rule() {
    return nested(Integer::toString);
  }

  private static String nested(IntFunction<String> outcome) {
    return PeerRule.KINDS.stream()
        .map(kind -> " when '" + kind + "' then " + days(PeerRule.runs(kind), outcome))
        .collect(Collectors.joining("", "case kind", " end"));
  }

  private static String days(List<PeerRule.Run> runs, IntFunction<String> outcome) {
    StringBuilder text = new StringBuilder("case");
    for (int i = 0; i + 1 < runs.size(); i++) {
      text.append(" when expiry < ").append(date(runs.get(i + 1).from()));
      text.append(" then ").append(outcome.apply(runs.get(i).rule()));
    }
    return text.append(" else ").append(outcome.apply(runs.getLast().rule())) + " end";
  }

  private static String date(int day) {
    return "date '" + LocalDate.ofEpochDay(day) + "'";
  }
}
