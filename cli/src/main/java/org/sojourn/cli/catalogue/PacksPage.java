package org.sojourn.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.sojourn.cli.host.Fit;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.time.Days;

/// The packs, each with how much it holds and how far it follows the law.
public final class PacksPage {

  private static final int COLUMNS = 80;

  private final Words words;
  private final Screen screen;

  /// Makes a way to lay packs out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public PacksPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen.atMost(COLUMNS);
  }

  /// Lays packs out.
  ///
  /// @param packs the packs
  /// @return two lines for each; where there are several, their sums
  public Page of(List<PackEntry> packs) {
    Page page = new Page(screen);
    List<Coverage> sound = new ArrayList<>();
    int width = packs.stream().mapToInt(PacksPage::width).max().orElse(0);
    for (PackEntry pack : packs) {
      switch (pack) {
        case PackEntry.Sound it -> {
          Coverage coverage = Coverage.of(it);
          sound.add(coverage);
          page.row(it.name(), width, title(coverage, width));
          page.row("", width, size(coverage));
        }
        case PackEntry.Broken broken ->
            page.line(Ink.OVER, say("pack.broken", broken.name(), broken.summary()));
      }
    }
    return packs.size() > 1 ? total(page, packs.size(), sound) : page;
  }

  private static int width(PackEntry pack) {
    return pack instanceof PackEntry.Sound ? pack.name().length() : 0;
  }

  /// The languages stand whole; the title gives way.
  private String title(Coverage pack, int width) {
    String languages = " (" + String.join(", ", pack.law().languages()) + ")";
    int room = screen.width() - width - 2 - languages.length();
    return Fit.words(words.of(pack.law().title()), Math.max(room, COLUMNS / 4)) + languages;
  }

  private String size(Coverage pack) {
    return say(
        "pack.size",
        Integer.toString(pack.measures()),
        Integer.toString(pack.provisions()),
        Integer.toString(pack.cases()),
        Days.text(pack.law().knownThrough()));
  }

  private Page total(Page page, int packs, List<Coverage> sound) {
    page.gap();
    page.line(
        say(
            "pack.total",
            Integer.toString(sound.size()),
            sum(sound, Coverage::measures),
            sum(sound, Coverage::provisions),
            sum(sound, Coverage::cases)));
    int broken = packs - sound.size();
    return broken == 0
        ? page
        : page.line(Ink.OVER, say("pack.total.broken", Integer.toString(broken)));
  }

  private static String sum(List<Coverage> packs, ToIntFunction<Coverage> number) {
    return Integer.toString(packs.stream().mapToInt(number).sum());
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
