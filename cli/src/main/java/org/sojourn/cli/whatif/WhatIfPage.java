package org.sojourn.cli.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.sojourn.batch.population.DayChange;
import org.sojourn.batch.population.EndChange;
import org.sojourn.batch.population.Report;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.time.Days;

/// What a draft would do to everybody, in sentences that can be read aloud.
public final class WhatIfPage {

  private static final int CLIFFS = 5;
  private static final int ROWS = 8;
  private static final int GAINS = 8;
  private static final int NAMED = 6; // values of a group that are named one by one

  private final Words words;
  private final Screen screen;
  private final Dates dates;
  private final Names names;
  private final Numbers numbers;

  /// Makes a way to lay it out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public WhatIfPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    this.dates = new Dates(words);
    this.names = new Names(words);
    this.numbers = new Numbers(words);
  }

  /// Lays it out.
  ///
  /// @param answer the answer
  /// @return the page
  public Page of(DraftAnswer answer) {
    Page page = new Page(screen);
    head(page, answer);
    ends(page, answer.report());
    onDay(page, answer);
    gains(page, answer.report());
    curve(page, answer.report());
    answer.report().breakdowns().forEach(each -> breakdown(page, answer, each));
    close(page, answer);
    return page;
  }

  private void head(Page page, DraftAnswer answer) {
    page.line(Ink.STRONG, say("whatif.title", words.of(answer.draft().title())));
    String made = say(answer.isMadeUp() ? "whatif.made-up" : "whatif.counted");
    page.line(
        say(
            "whatif.asked",
            numbers.of(answer.report().documents()),
            made,
            dates.plain(answer.asOf()),
            dates.plain(answer.knownOn())));
    if (answer.report().notAsked() > 0) {
      page.line(say("whatif.not-asked", numbers.of(answer.report().notAsked())));
    }
    long left = answer.population().documentsLeftOut();
    if (left >= answer.report().hideBelow() && left > 0) {
      page.line(say("whatif.left-out", numbers.of(left)));
    }
  }

  private void ends(Page page, Report report) {
    page.heading(say("whatif.ends"));
    for (EndChange change : EndChange.values()) {
      OptionalLong count = count(report.ends(), change);
      if (change != EndChange.UNCLEAR || count.orElse(1) > 0) {
        page.item("·", say("whatif.end." + change.id(), numbers.share(count, report.documents())));
      }
    }
  }

  private void onDay(Page page, DraftAnswer answer) {
    Report report = answer.report();
    page.heading(say("whatif.on-day", dates.withWeekday(answer.asOf())));
    page.item(
        "·",
        say("whatif.valid", numbers.of(report.validBefore()), numbers.of(report.validAfter())));
    for (DayChange change :
        List.of(DayChange.BECOMES_VALID, DayChange.BECOMES_NOT_VALID, DayChange.UNCLEAR)) {
      OptionalLong count = count(report.onDay(), change);
      if (change != DayChange.UNCLEAR || count.orElse(1) > 0) {
        page.item("·", say("whatif.day." + change.id(), numbers.of(count)));
      }
    }
  }

  private void gains(Page page, Report report) {
    if (report.gains().isEmpty()) {
      return;
    }
    page.heading(say("whatif.gains"));
    report.gains().stream()
        .sorted(Comparator.comparingLong(Report.Gain::documents).reversed())
        .limit(GAINS)
        .forEach(gain -> page.item("·", gain(gain)));
    more(page, report.gains().size() - GAINS);
  }

  private String gain(Report.Gain gain) {
    String side = gain.later() ? "later" : "earlier";
    String count = numbers.of(gain.documents());
    if (gain.least() == Days.OPEN) {
      return say("whatif.gain.no-number." + side, count);
    }
    if (gain.most() == Days.OPEN) {
      return say("whatif.gain.from." + side, dates.days(gain.least()), count);
    }
    if (gain.least() == gain.most()) {
      return say("whatif.gain." + side, dates.days(gain.least()), count);
    }
    int least = Math.min(Math.abs(gain.least()), Math.abs(gain.most()));
    int most = Math.max(Math.abs(gain.least()), Math.abs(gain.most()));
    return say("whatif.gains." + side, Integer.toString(least), dates.days(most), count);
  }

  private void curve(Page page, Report report) {
    page.heading(say("whatif.curve"));
    if (report.curve().isEmpty()) {
      page.item("·", say("whatif.curve.hidden"));
      return;
    }
    cliffs(page, report, "whatif.cliffs.before", Report.Ending::before);
    cliffs(page, report, "whatif.cliffs.after", Report.Ending::after);
  }

  private void cliffs(Page page, Report report, String key, ToLongFunction<Report.Ending> side) {
    List<Report.Ending> highest =
        report.curve().stream()
            .filter(each -> side.applyAsLong(each) > 0 && Days.isDay(each.first()))
            .sorted(
                Comparator.<Report.Ending>comparingDouble(each -> perDay(each, side)).reversed())
            .limit(CLIFFS)
            .toList();
    page.line(say(key));
    if (highest.isEmpty()) {
      page.item("·", say("whatif.none"));
    }
    for (Report.Ending each : highest) {
      page.item("·", say("whatif.cliff", when(each), numbers.of(side.applyAsLong(each))));
    }
    for (Report.Ending each : report.curve()) {
      if (!Days.isDay(each.first()) && side.applyAsLong(each) > 0) {
        page.item("·", say("whatif.cliff", when(each), numbers.of(side.applyAsLong(each))));
      }
    }
  }

  private static double perDay(Report.Ending ending, ToLongFunction<Report.Ending> side) {
    int last = Days.isDay(ending.last()) ? ending.last() : ending.first();
    return (double) side.applyAsLong(ending) / (last - ending.first() + 1);
  }

  private String when(Report.Ending ending) {
    if (ending.first() == Days.OPEN) {
      return say(ending.last() == Days.OPEN ? "whatif.open" : "whatif.open-or-unclear");
    }
    if (ending.first() == Days.NEVER) {
      return say("whatif.unclear");
    }
    String first = dates.plain(Days.date(ending.first()));
    if (ending.first() == ending.last()) {
      return first;
    }
    return Days.isDay(ending.last())
        ? say("whatif.days", first, dates.plain(Days.date(ending.last())))
        : say("whatif.days-on", first);
  }

  private void breakdown(Page page, DraftAnswer answer, Report.Breakdown breakdown) {
    List<Report.Group> concerned =
        breakdown.rows().stream().filter(WhatIfPage::isConcerned).toList();
    if (breakdown.rows().size() < 2 || concerned.stream().allMatch(WhatIfPage::saysNothing)) {
      return;
    }
    page.heading(heading(answer, breakdown.fact()));
    concerned.stream()
        .limit(ROWS)
        .forEach(row -> page.item("·", row(answer, breakdown.fact(), row)));
    more(page, concerned.size() - ROWS);
  }

  private String heading(DraftAnswer answer, String fact) {
    return answer
        .law()
        .fact(fact)
        .map(each -> say("whatif.by", words.of(each.title())))
        .orElseGet(() -> say("whatif.by-kind"));
  }

  private static boolean isConcerned(Report.Group row) {
    return count(row.ends(), EndChange.LATER).orElse(1) > 0
        || count(row.ends(), EndChange.EARLIER).orElse(1) > 0
        || count(row.onDay(), DayChange.BECOMES_VALID).orElse(1) > 0
        || count(row.onDay(), DayChange.BECOMES_NOT_VALID).orElse(1) > 0;
  }

  /// Where only documents are concerned of which nothing is known, the fact tells nothing.
  private static boolean saysNothing(Report.Group row) {
    return row.values().equals(List.of("unknown"));
  }

  private String row(DraftAnswer answer, String fact, Report.Group row) {
    String name = name(answer, fact, row.values());
    String changes =
        List.of(
                change("later", count(row.ends(), EndChange.LATER)),
                change("earlier", count(row.ends(), EndChange.EARLIER)),
                change("becomes-valid", count(row.onDay(), DayChange.BECOMES_VALID)),
                change("becomes-not-valid", count(row.onDay(), DayChange.BECOMES_NOT_VALID)))
            .stream()
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return say("whatif.row", name, numbers.of(row.documents()), changes);
  }

  private String change(String key, OptionalLong count) {
    return count.orElse(1) == 0 ? "" : say("whatif.row." + key, numbers.of(count));
  }

  private String name(DraftAnswer answer, String fact, List<String> values) {
    if (values.size() > NAMED) {
      return say("whatif.together", Integer.toString(values.size()));
    }
    return values.stream()
        .map(value -> value(answer, fact, value))
        .collect(Collectors.joining(", "));
  }

  private String value(DraftAnswer answer, String fact, String value) {
    if (value.equals("unknown")) {
      return say("whatif.not-given");
    }
    return answer
        .law()
        .fact(fact)
        .map((Fact each) -> names.valueWithCode(each, value))
        .orElseGet(
            () ->
                answer.law().kind(value).map((Kind kind) -> words.of(kind.title())).orElse(value));
  }

  private void more(Page page, int more) {
    if (more > 0) {
      page.under(Ink.SOFT, say("whatif.more", Integer.toString(more)));
    }
  }

  private void close(Page page, DraftAnswer answer) {
    page.gap();
    if (answer.report().hideBelow() > 1) {
      page.line(Ink.SOFT, say("whatif.protected", numbers.of(answer.report().hideBelow())));
    }
    page.line(Ink.SOFT, say(answer.isMadeUp() ? "whatif.close.made-up" : "whatif.close"));
  }

  private static <K> OptionalLong count(Map<K, OptionalLong> counts, K key) {
    return counts.getOrDefault(key, OptionalLong.empty());
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
