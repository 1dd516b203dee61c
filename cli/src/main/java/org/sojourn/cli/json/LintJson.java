package org.sojourn.cli.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.analyse.GoodDays;
import org.sojourn.analyse.Lint;
import org.sojourn.analyse.LintFinding;
import org.sojourn.analyse.Witness;
import org.sojourn.cli.lint.CheckLine;
import org.sojourn.cli.lint.LintWords;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// Findings as JSON; the schema stands in `docs/reference/lint.schema.json`.
public final class LintJson {

  private final Json json;
  private final LintWords words;
  private final CheckLine check;

  /// Begins.
  ///
  /// @param json where it goes
  /// @param words the sentences
  /// @param check the commands that show witnesses
  public LintJson(Json json, LintWords words, CheckLine check) {
    this.json = json;
    this.words = words;
    this.check = check;
  }

  /// Writes a report.
  ///
  /// @param report what came of looking through a pack
  /// @param findings the findings to tell
  public void write(Lint.Report report, List<LintFinding> findings) {
    json.object(
        () -> {
          json.text("pack", report.law().id());
          json.text("packHash", report.law().hash());
          json.text("knownOn", check.knownOn().toString());
          json.text("firstDay", Days.text(report.first()));
          json.text("lastDay", Days.text(report.last()));
          json.objects("findings", findings, this::finding);
          json.objects(
              "notLookedAt",
              report.passedOver(),
              each -> {
                json.text("kind", each.kind().id().code());
                json.text("purpose", each.purpose().id());
                json.text("why", each.why());
              });
        });
  }

  private void finding(LintFinding finding) {
    json.text("kind", finding.kind().id());
    json.text("form", finding.form());
    json.text("level", finding.level().id());
    json.text("what", words.sentence(finding));
    json.texts("provisions", finding.provisions().stream().map(ProvisionId::toString).toList());
    json.text("fact", finding.fact().map(fact -> fact.id().code()));
    json.text("reading", finding.reading().map(reading -> reading.id().code()));
    Optional<Integer> days =
        finding.days().isPresent() ? Optional.of(finding.days().getAsInt()) : Optional.empty();
    json.number("days", days);
    json.objects("printed", finding.printed().spans(), this::span);
    int printed = finding.printed().spans().stream().mapToInt(DaySpan::length).sum();
    json.number("printedDays", printed);
    json.number("equal", finding.equal());
    json.texts("kinds", finding.kinds().stream().map(kind -> kind.id().code()).toList());
    json.objects("witnesses", finding.witnesses(), this::witness);
  }

  private void witness(Witness witness) {
    json.text("kind", witness.kind().id().code());
    json.text("purpose", witness.purpose().id());
    json.text("printed", witness.document().printed());
    json.object(
        "facts", () -> witness.document().facts().forEach((fact, value) -> json.text(fact, value)));
    json.text("asOf", Days.text(witness.asOf()));
    good("good", witness.good());
    good("supposed", witness.changed());
    json.text("command", check.of(witness));
  }

  private void good(String name, GoodDays good) {
    json.object(
        name,
        () -> {
          json.objects("days", good.runs(), this::span);
          json.flag("open", good.isOpen());
        });
  }

  private void span(DaySpan span) {
    json.text("first", date(span.first()));
    json.text("last", date(span.last()));
  }

  private static Optional<LocalDate> date(int day) {
    return Days.isDay(day) ? Optional.of(Days.date(day)) : Optional.empty();
  }
}
