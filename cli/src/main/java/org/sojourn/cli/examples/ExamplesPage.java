package org.sojourn.cli.examples;

import java.util.List;
import java.util.Locale;
import org.sojourn.cli.examples.Checked.Verdict;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;

/// What became of worked cases: those that differ, those that are disputed, and how many passed.
public final class ExamplesPage {

  private final Words words;
  private final Screen screen;

  /// Makes a way to lay results out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public ExamplesPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
  }

  /// Lays results out.
  ///
  /// @param all what became of each case
  /// @return its last line says `N passed, N failed`
  public Page of(List<Checked> all) {
    Page page = new Page(screen);
    for (Checked one : all) {
      if (one.verdict() != Verdict.PASSED) {
        String verdict = one.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = say("examples.case", one.id(), one.place());
        page.line(say("examples." + verdict) + " " + name);
        one.lines().forEach(page::under);
      }
    }
    String passed = Long.toString(passed(all));
    String failed = Long.toString(failed(all));
    return page.line(say("examples.total", passed, failed));
  }

  /// Counts the cases that passed, the disputed ones among them.
  ///
  /// @param all what became of each case
  /// @return the number
  public static long passed(List<Checked> all) {
    return all.stream()
        .filter(one -> one.verdict() == Verdict.PASSED || one.verdict() == Verdict.DISPUTED)
        .count();
  }

  /// Counts the cases that failed.
  ///
  /// @param all what became of each case
  /// @return the number
  public static long failed(List<Checked> all) {
    return all.stream().filter(one -> one.verdict() == Verdict.FAILED).count();
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
