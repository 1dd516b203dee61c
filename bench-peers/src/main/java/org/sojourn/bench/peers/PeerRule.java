package org.sojourn.bench.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.kernel.CellTable;

/// The rule that all engines are given, written plainly.
final class PeerRule {

  /// The kinds of paper; each is a cell of the kernel.
  static final List<String> KINDS = List.of("TRP", "PRP", "REG", "STAY", "REFUGEE", "ASYLUM");

  /// First and last printed day of rule A, and what it makes of them; last printed day of rule B.
  static final int A_FROM = day(2020, 3, 15);

  static final int A_THROUGH = day(2021, 12, 31);
  static final int A_UNTIL = day(2022, 7, 18);
  static final int B_THROUGH = day(2023, 12, 31);

  /// Days added by rule B.
  static final int B_DAYS = 199;

  private static final List<String> A = List.of("TRP", "PRP", "REG", "STAY");
  private static final List<String> B = List.of("TRP", "PRP", "REG", "REFUGEE", "ASYLUM");

  private PeerRule() {}

  /// Printed days of one kind that are treated alike, up to the next run.
  ///
  /// @param from first day; the first run of a kind begins before all days
  /// @param rule 0 for none, 1 for A, 2 for B
  record Run(int from, int rule) {}

  /// Returns the runs of a kind, in order.
  static List<Run> runs(String kind) {
    List<Run> runs = new ArrayList<>(List.of(new Run(Integer.MIN_VALUE, 0)));
    if (A.contains(kind)) {
      runs.add(new Run(A_FROM, 1));
    }
    runs.add(new Run(A_THROUGH + 1, B.contains(kind) ? 2 : 0));
    if (B.contains(kind)) {
      runs.add(new Run(B_THROUGH + 1, 0));
    }
    return runs;
  }

  /// Returns which rule acts: 0 for none, 1 for A, 2 for B.
  static int rule(int kind, int day) {
    String name = KINDS.get(kind);
    if (A.contains(name) && day >= A_FROM && day <= A_THROUGH) {
      return 1;
    }
    return B.contains(name) && day > A_THROUGH && day <= B_THROUGH ? 2 : 0;
  }

  /// Returns what a rule makes of a day.
  static int through(int rule, int day) {
    return switch (rule) {
      case 1 -> A_UNTIL;
      case 2 -> day + B_DAYS;
      default -> day;
    };
  }

  /// Returns the rule as the kernel takes it, a cell for each kind.
  static CellTable table() {
    CellTable.Builder table = new CellTable.Builder();
    for (String kind : KINDS) {
      table.cell();
      for (Run run : runs(kind)) {
        switch (run.rule()) {
          case 1 -> table.constant(run.from(), A_UNTIL);
          case 2 -> table.later(run.from(), B_DAYS);
          default -> table.later(run.from(), 0);
        }
      }
    }
    return table.build();
  }

  /// Returns the rule of each run of the table: the kernel's provenance in words of the rule.
  static int[] ruleByRun() {
    return KINDS.stream().flatMap(kind -> runs(kind).stream()).mapToInt(Run::rule).toArray();
  }

  private static int day(int year, int month, int day) {
    return Math.toIntExact(LocalDate.of(year, month, day).toEpochDay());
  }
}
