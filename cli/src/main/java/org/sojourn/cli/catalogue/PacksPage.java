package org.sojourn.cli.catalogue;

import java.util.List;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.time.Days;

/// The packs, each with how much it holds and how far it follows the law.
public final class PacksPage {

  private final Words words;
  private final Screen screen;
  private final Dates dates;

  /// Makes a way to lay packs out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public PacksPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    this.dates = new Dates(words);
  }

  /// Lays packs out.
  ///
  /// @param packs the packs
  /// @return two lines for each
  public Page of(List<PackEntry> packs) {
    Page page = new Page(screen);
    int width = packs.stream().mapToInt(pack -> name(pack).length()).max().orElse(0);
    for (PackEntry pack : packs) {
      switch (pack) {
        case PackEntry.Sound sound -> {
          page.row(sound.law().id(), width, words.of(sound.law().title()));
          page.row("", width, size(sound));
        }
        case PackEntry.Broken(String name, String findings) ->
            page.line(Ink.OVER, words.text(Subject.REPORT, "pack.broken", name, findings));
      }
    }
    return page;
  }

  private static String name(PackEntry pack) {
    return pack instanceof PackEntry.Sound sound ? sound.law().id() : "";
  }

  private String size(PackEntry.Sound pack) {
    return words.text(
        Subject.REPORT,
        "pack.size",
        Integer.toString(pack.law().measures().size()),
        Integer.toString(pack.provisions()),
        Integer.toString(pack.cases()),
        dates.plain(Days.date(pack.law().knownThrough())),
        String.join(", ", pack.law().languages()));
  }
}
