package org.sojourn.cli.lint;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.analyse.Lint;
import org.sojourn.analyse.LintFinding;
import org.sojourn.analyse.LintKind;
import org.sojourn.analyse.Witness;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.Days;

/// Findings for a person: by kind, those with most days first.
public final class LintPage {

  private static final int SHOWN = 3; // findings of a kind, unless all are wanted
  private static final int NAMED = 6; // provisions of the findings that are not shown

  private final Words words;
  private final Screen screen;
  private final CheckLine check;

  /// How much is shown.
  public enum Detail {
    /// The first few of every kind.
    FIRST,
    /// Everything.
    ALL
  }

  /// Makes a way to lay them out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  /// @param check the commands that show witnesses
  public LintPage(Words words, Screen screen, CheckLine check) {
    this.words = words;
    this.screen = screen;
    this.check = check;
  }

  /// Lays them out.
  ///
  /// @param report what came of looking through a pack
  /// @param findings the findings to show
  /// @param detail how much of them
  /// @return the page
  public Page of(Lint.Report report, List<LintFinding> findings, Detail detail) {
    Page page = new Page(screen);
    LintWords told = new LintWords(words, report.law());
    page.line(Ink.STRONG, head(report, findings));
    for (LintKind kind : LintKind.values()) {
      List<LintFinding> own = findings.stream().filter(each -> each.kind() == kind).toList();
      if (!own.isEmpty()) {
        show(page, told, own, detail);
      }
    }
    report
        .passedOver()
        .forEach(
            each ->
                page.gap()
                    .line(say("lint.passed-over", each.kind().id().code(), each.purpose().id())));
    return page;
  }

  private String head(Lint.Report report, List<LintFinding> findings) {
    Dates dates = new Dates(words);
    LocalDate knownOn = check.knownOn();
    return say(
        "lint.head",
        report.law().id(),
        count(findings, LintKind.Level.ERROR),
        count(findings, LintKind.Level.WARNING),
        count(findings, LintKind.Level.NOTE),
        dates.plain(knownOn),
        dates.plain(Days.date(report.first())),
        dates.plain(Days.date(report.last())));
  }

  private static String count(List<LintFinding> findings, LintKind.Level level) {
    return Long.toString(findings.stream().filter(each -> each.level() == level).count());
  }

  private void show(Page page, LintWords told, List<LintFinding> own, Detail detail) {
    LintFinding first = own.getFirst();
    page.heading(
        say(
            "lint.heading",
            first.kind().id(),
            say("lint.level." + first.level().id()),
            Integer.toString(own.size()),
            told.title(first.kind())));
    int shown = detail == Detail.ALL ? own.size() : Math.min(own.size(), SHOWN);
    for (LintFinding finding : own.subList(0, shown)) {
      show(page, told, finding);
    }
    if (shown < own.size()) {
      List<String> rest =
          own.subList(shown, own.size()).stream()
              .flatMap(each -> each.provisions().stream())
              .map(ProvisionId::toString)
              .distinct()
              .toList();
      String named = String.join(", ", rest.subList(0, Math.min(NAMED, rest.size())));
      page.item(
          "…",
          say("lint.more", Integer.toString(own.size() - shown), named)
              + (rest.size() > NAMED ? ", …" : ""));
    }
  }

  private void show(Page page, LintWords told, LintFinding finding) {
    page.item("·", told.provisions(finding) + ": " + told.sentence(finding));
    String concerned = told.concerned(finding);
    if (!concerned.isEmpty()) {
      page.under(Ink.SOFT, concerned);
    }
    for (Witness witness : finding.witnesses()) {
      page.under(check.of(witness).replace(' ', '\u00a0'));
    }
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
