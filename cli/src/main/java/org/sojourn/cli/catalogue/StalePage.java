package org.sojourn.cli.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Source;
import org.sojourn.time.Days;

/// The packs whose law has not been checked for long, with what to look at again.
public final class StalePage {

  private final Words words;
  private final Screen screen;
  private final Dates dates;

  /// Makes a way to lay them out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public StalePage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    this.dates = new Dates(words);
  }

  /// Lays them out.
  ///
  /// @param all every pack that was looked at; those that do not load are named first
  /// @param packs the stale ones
  /// @param since the first day that is recent enough
  /// @return a line for each pack, under it its official sources; a sentence if there is no pack
  public Page of(List<PackEntry> all, List<Stale> packs, LocalDate since) {
    Page page = new Page(screen);
    for (PackEntry pack : all) {
      if (pack instanceof PackEntry.Broken broken) {
        page.line(Ink.OVER, say("pack.broken", broken.name(), broken.summary()));
      }
    }
    if (packs.isEmpty()) {
      return page.line(say("stale.none", dates.plain(since)));
    }
    for (Stale pack : packs) {
      page.gap().line(Ink.STRONG, head(pack));
      pack.sources().forEach(source -> show(page, source));
      if (pack.sources().isEmpty()) {
        page.under(say("stale.no-source"));
      }
    }
    return page.gap().line(say("stale.total", Integer.toString(packs.size()), dates.plain(since)));
  }

  private String head(Stale pack) {
    String through = dates.plain(Days.date(pack.law().knownThrough()));
    return say("stale.pack", pack.law().id(), through, dates.days(pack.age()));
  }

  private static void show(Page page, Source source) {
    page.item("·", source.key() + " " + source.title());
    page.under(Ink.SOFT, source.url().orElse(""));
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
