package org.sojourn.cli.whatif;

import java.util.Map;
import java.util.OptionalLong;
import org.sojourn.batch.population.DayChange;
import org.sojourn.batch.population.EndChange;
import org.sojourn.batch.population.Report;
import org.sojourn.cli.host.Out;
import org.sojourn.time.Days;

/// What a draft would do to everybody, as one table: `table,group,first,last,what,documents`. A
/// number that is hidden is left empty.
public final class WhatIfCsv {

  private final Out out;

  /// Makes a way to write it.
  ///
  /// @param out where to
  public WhatIfCsv(Out out) {
    this.out = out;
  }

  /// Writes it. Values are codes, which hold neither commas nor quotes.
  ///
  /// @param report the report
  public void write(Report report) {
    out.line("table,group,first,last,what,documents");
    line("all", "", "", "", "documents", OptionalLong.of(report.documents()));
    line("all", "", "", "", "valid-before", report.validBefore());
    line("all", "", "", "", "valid-after", report.validAfter());
    counts("all", "", report.ends(), report.onDay());
    for (Report.Gain gain : report.gains()) {
      line(
          "days",
          "",
          end(gain.least()),
          end(gain.most()),
          gain.later() ? "later" : "earlier",
          OptionalLong.of(gain.documents()));
    }
    for (Report.Ending each : report.curve()) {
      String first = day(each.first());
      String last = day(each.last());
      line("endings", "", first, last, "before", OptionalLong.of(each.before()));
      line("endings", "", first, last, "after", OptionalLong.of(each.after()));
    }
    for (Report.Breakdown breakdown : report.breakdowns()) {
      String table = breakdown.fact().isEmpty() ? "by-kind" : "by-" + breakdown.fact();
      for (Report.Group row : breakdown.rows()) {
        String group = String.join(" ", row.values());
        line(table, group, "", "", "documents", OptionalLong.of(row.documents()));
        counts(table, group, row.ends(), row.onDay());
      }
    }
  }

  private void counts(
      String table,
      String group,
      Map<EndChange, OptionalLong> ends,
      Map<DayChange, OptionalLong> onDay) {
    for (EndChange change : EndChange.values()) {
      line(
          table,
          group,
          "",
          "",
          "end-" + change.id(),
          ends.getOrDefault(change, OptionalLong.empty()));
    }
    for (DayChange change : DayChange.values()) {
      line(
          table,
          group,
          "",
          "",
          "day-" + change.id(),
          onDay.getOrDefault(change, OptionalLong.empty()));
    }
  }

  private static String end(int days) {
    return days == Days.OPEN ? "none" : Integer.toString(days);
  }

  private static String day(int day) {
    return switch (day) {
      case Days.OPEN -> "open";
      case Days.NEVER -> "unclear";
      default -> Days.text(day);
    };
  }

  private void line(
      String table, String group, String first, String last, String what, OptionalLong count) {
    String number = count.isPresent() ? Long.toString(count.getAsLong()) : "";
    out.line(String.join(",", table, group, first, last, what, number));
  }
}
