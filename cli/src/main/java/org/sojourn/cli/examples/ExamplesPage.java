package org.sojourn.cli.examples;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.sojourn.cli.examples.Checked.Verdict;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;

/// What became of worked cases: those that differ, those that are disputed, and how many passed.
public final class ExamplesPage {

  /// Which cases are shown, beside those that failed.
  public enum Detail {
    /// No others.
    FAILED,
    /// Those that are disputed, and those believed wrong.
    ALL
  }

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

  /// Lays results out that belong to no pack in particular.
  ///
  /// @param all what became of each case
  /// @return its last line says `N passed, N failed`
  public Page of(List<Checked> all) {
    Page page = new Page(screen);
    show(page, all, one -> one.verdict() != Verdict.PASSED);
    return total(page, all);
  }

  /// Lays the results of packs out.
  ///
  /// @param packs what became of the cases of each
  /// @param detail which cases are shown
  /// @return a line for each pack, under it the cases; its last line says `N passed, N failed`
  public Page of(List<PackChecked> packs, Detail detail) {
    Page page = new Page(screen);
    int width = packs.stream().mapToInt(ExamplesPage::width).max().orElse(0);
    for (PackChecked pack : packs) {
      if (pack.broken().isPresent()) {
        page.line(Ink.OVER, say("pack.broken", pack.pack(), pack.broken().get()));
      } else {
        page.row(pack.pack(), width, summary(pack));
        show(page, pack.cases(), one -> isShown(one.verdict(), detail));
      }
    }
    long listed = packs.stream().mapToLong(pack -> pack.count(Verdict.DISPUTED)).sum();
    if (listed > 0 && detail == Detail.FAILED) {
      page.line(say("examples.all", Long.toString(listed)));
    }
    return total(page, packs.stream().flatMap(pack -> pack.cases().stream()).toList());
  }

  private static int width(PackChecked pack) {
    return pack.broken().isPresent() ? 0 : pack.pack().length();
  }

  private static boolean isShown(Verdict verdict, Detail detail) {
    return switch (verdict) {
      case PASSED -> false;
      case FAILED -> true;
      case DISPUTED, BELIEVED_WRONG -> detail == Detail.ALL;
    };
  }

  private String summary(PackChecked pack) {
    String passed = Long.toString(passed(pack.cases()));
    String summary = say("examples.pack", passed, Long.toString(failed(pack.cases())));
    summary = with(summary, "examples.pack.disputed", pack.count(Verdict.DISPUTED));
    return with(summary, "examples.pack.wrong", pack.count(Verdict.BELIEVED_WRONG));
  }

  private String with(String summary, String key, long number) {
    return number == 0 ? summary : say(key, summary, Long.toString(number));
  }

  private void show(Page page, List<Checked> cases, Predicate<Checked> shown) {
    for (Checked one : cases) {
      if (shown.test(one)) {
        String verdict = one.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = say("examples.case", one.id(), one.place());
        page.line(say("examples." + verdict) + " " + name);
        one.lines().forEach(page::under);
      }
    }
  }

  private Page total(Page page, List<Checked> all) {
    String passed = Long.toString(passed(all));
    return page.line(say("examples.total", passed, Long.toString(failed(all))));
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
