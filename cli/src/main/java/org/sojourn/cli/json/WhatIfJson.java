package org.sojourn.cli.json;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sojourn.batch.population.DayChange;
import org.sojourn.batch.population.EndChange;
import org.sojourn.batch.population.Report;
import org.sojourn.cli.whatif.DraftAnswer;
import org.sojourn.time.Days;

/// What a draft would do to everybody, as JSON: `docs/reference/whatif.schema.json`.
public final class WhatIfJson {

  private final Json json;

  /// Makes a way to write it.
  ///
  /// @param json where to
  public WhatIfJson(Json json) {
    this.json = json;
  }

  /// Writes it.
  ///
  /// @param answer the answer
  public void of(DraftAnswer answer) {
    Report report = answer.report();
    json.object(
        () -> {
          json.text("pack", answer.law().id());
          json.text("packHash", answer.law().hash());
          json.text("draft", answer.draft().id().code());
          json.text("asOf", answer.asOf().toString());
          json.text("knownOn", answer.knownOn().toString());
          json.text("population", answer.population().made());
          json.flag("madeUp", answer.isMadeUp());
          json.count("leftOut", protectedCount(answer));
          json.count("notAsked", OptionalLong.of(report.notAsked()));
          json.number("hideBelow", report.hideBelow());
          json.count("documents", OptionalLong.of(report.documents()));
          json.count("validBefore", report.validBefore());
          json.count("validAfter", report.validAfter());
          changes(report.ends(), report.onDay());
          json.objects("days", report.gains(), this::gain);
          json.objects("endings", report.curve(), this::ending);
          json.objects("by", report.breakdowns(), this::breakdown);
        });
  }

  private static OptionalLong protectedCount(DraftAnswer answer) {
    long left = answer.population().documentsLeftOut();
    return left > 0 && left < answer.report().hideBelow()
        ? OptionalLong.empty()
        : OptionalLong.of(left);
  }

  private void changes(Map<EndChange, OptionalLong> ends, Map<DayChange, OptionalLong> onDay) {
    json.object(
        "lastGoodDay",
        () -> {
          for (EndChange change : EndChange.values()) {
            json.count(change.id(), ends.getOrDefault(change, OptionalLong.empty()));
          }
        });
    json.object(
        "onDay",
        () -> {
          for (DayChange change : DayChange.values()) {
            json.count(change.id(), onDay.getOrDefault(change, OptionalLong.empty()));
          }
        });
  }

  private void gain(Report.Gain gain) {
    json.text("change", gain.later() ? "later" : "earlier");
    json.count("least", days(gain.least()));
    json.count("most", days(gain.most()));
    json.count("documents", OptionalLong.of(gain.documents()));
  }

  private static OptionalLong days(int days) {
    return days == Days.OPEN ? OptionalLong.empty() : OptionalLong.of(days);
  }

  private void ending(Report.Ending ending) {
    json.text("first", day(ending.first()));
    json.text("last", day(ending.last()));
    json.count("before", OptionalLong.of(ending.before()));
    json.count("after", OptionalLong.of(ending.after()));
  }

  private static String day(int day) {
    return switch (day) {
      case Days.OPEN -> "open";
      case Days.NEVER -> "unclear";
      default -> Days.text(day);
    };
  }

  private void breakdown(Report.Breakdown breakdown) {
    json.text(
        "fact", breakdown.fact().isEmpty() ? Optional.empty() : Optional.of(breakdown.fact()));
    json.objects("rows", breakdown.rows(), this::row);
  }

  private void row(Report.Group row) {
    json.texts("values", row.values());
    json.count("documents", OptionalLong.of(row.documents()));
    changes(row.ends(), row.onDay());
  }
}
