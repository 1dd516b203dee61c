package org.sojourn.cli.lint;

import java.util.List;
import java.util.Optional;
import org.sojourn.analyse.GoodDays;
import org.sojourn.analyse.LintFinding;
import org.sojourn.analyse.LintKind;
import org.sojourn.analyse.Witness;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySpan;
import org.sojourn.time.Days;

/// Findings in words: one sentence each.
public final class LintWords {

  private final Words words;
  private final Dates dates;
  private final Names names;
  private final PackLaw law;

  /// Makes the words.
  ///
  /// @param words the language
  /// @param law the pack that was looked through
  public LintWords(Words words, PackLaw law) {
    this.words = words;
    this.dates = new Dates(words);
    this.names = new Names(words);
    this.law = law;
  }

  /// Says what was found.
  ///
  /// @param finding the finding
  /// @return a sentence
  public String sentence(LintFinding finding) {
    List<Witness> shown = finding.witnesses();
    Optional<Witness> one = shown.stream().findFirst();
    Optional<Witness> other = shown.stream().skip(1).findFirst();
    String key = "lint." + finding.kind().id() + "." + finding.form();
    return words.text(
        Subject.REPORT,
        key,
        finding.days().isPresent() ? dates.days(finding.days().getAsInt()) : say("lint.days"),
        one.map(this::printed).orElse(""),
        one.map(witness -> end(witness.good())).orElse(""),
        other.map(this::printed).orElse(""),
        other.map(witness -> end(witness.good())).orElse(""),
        subject(finding),
        one.map(witness -> value(finding, witness)).orElse(""),
        other.map(witness -> value(finding, witness)).orElse(""),
        one.map(witness -> end(witness.changed())).orElse(""),
        one.map(LintWords::gap).map(this::span).orElse(""),
        Integer.toString(finding.provisions().size()),
        dates.plain(Days.date(law.knownThrough())));
  }

  /// Says what a kind of finding is.
  ///
  /// @param kind the kind
  /// @return a clause
  public String title(LintKind kind) {
    return say("lint." + kind.id());
  }

  private String subject(LintFinding finding) {
    return finding
        .reading()
        .map(reading -> words.of(reading.question()))
        .orElseGet(() -> names.fact(finding.fact()));
  }

  private String printed(Witness witness) {
    return witness.document().printed().map(dates::plain).orElse("");
  }

  private String value(LintFinding finding, Witness witness) {
    if (finding.fact().isEmpty()) {
      return printed(witness);
    }
    String code = finding.fact().get().id().code();
    String given = witness.document().facts().get(code);
    String text =
        given == null ? finding.fact().get().text(finding.fact().get().assumed().orElse(0)) : given;
    return names.valueWithCode(finding.fact().get(), text);
  }

  /// Says how days end.
  ///
  /// @param good the days
  /// @return for example `good through 17 September 2021`
  public String end(GoodDays good) {
    if (good.isOpen()) {
      return say("lint.end.open");
    }
    return good.lastDay().isPresent()
        ? words.text(
            Subject.REPORT, "lint.end.day", dates.plain(Days.date(good.lastDay().getAsInt())))
        : say("lint.end.none");
  }

  /// The longest gap, as first and last day.
  private static DaySpan gap(Witness witness) {
    List<DaySpan> runs = witness.good().runs();
    DaySpan longest = new DaySpan(witness.asOf(), witness.asOf());
    for (int i = 1; i < runs.size(); i++) {
      DaySpan gap = new DaySpan(runs.get(i - 1).last() + 1, runs.get(i).first() - 1);
      longest = gap.length() > longest.length() ? gap : longest;
    }
    return longest;
  }

  private String span(DaySpan span) {
    return words.text(
        Subject.REPORT,
        "lint.span",
        dates.plain(Days.date(span.first())),
        dates.plain(Days.date(span.last())));
  }

  /// Names the provisions.
  ///
  /// @param finding the finding
  /// @return their names; a few and how many more if there are many
  public String provisions(LintFinding finding) {
    return some(finding.provisions().stream().map(ProvisionId::toString).toList(), 4);
  }

  /// Says which printed days are concerned, and which documents.
  ///
  /// @param finding the finding
  /// @return a sentence; empty if it concerns none in particular
  public String concerned(LintFinding finding) {
    int days = finding.printed().spans().stream().mapToInt(DaySpan::length).sum();
    String kinds = some(finding.kinds().stream().map(kind -> words.of(kind.title())).toList(), 3);
    if (days == 0) {
      return kinds.isEmpty() ? "" : words.text(Subject.REPORT, "lint.kinds", kinds);
    }
    List<String> spans = finding.printed().spans().stream().map(this::brief).toList();
    return words.text(
        Subject.REPORT,
        "lint.concerned",
        kinds,
        some(spans, 3),
        dates.days(days),
        Integer.toString(finding.equal()));
  }

  private String brief(DaySpan span) {
    return span.length() == 1 ? dates.plain(Days.date(span.first())) : span(span);
  }

  private String some(List<String> all, int most) {
    return all.size() <= most + 1
        ? String.join(", ", all)
        : words.text(
            Subject.REPORT,
            "list.more",
            String.join(", ", all.subList(0, most)),
            Integer.toString(all.size() - most));
  }

  private String say(String key) {
    return words.text(Subject.REPORT, key);
  }
}
