package org.sojourn.cli.catalogue;

import static org.sojourn.law.Confidence.DERIVED;
import static org.sojourn.law.Confidence.DISPUTED;
import static org.sojourn.law.Confidence.STATED;
import static org.sojourn.law.Confidence.UNVERIFIED;
import static org.sojourn.law.Confidence.VERIFIED;

import java.util.List;
import java.util.function.ToIntFunction;
import org.sojourn.cli.host.Fit;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.time.Days;

/// How well worked cases cover the packs: one table.
public final class CoveragePage {

  private static final int COLUMNS = 80;
  private static final int DAY = 10;
  private static final int LEAST = 4; // digits of a number
  private static final String GAP = "  ";

  /// Numbers of a pack, in the order of the table.
  private static final List<Column> NUMBERS =
      List.of(
          new Column("measures", Coverage::measures),
          new Column("provisions", Coverage::provisions),
          new Column("verified", pack -> pack.known(VERIFIED)),
          new Column("stated", pack -> pack.known(STATED)),
          new Column("derived", pack -> pack.known(DERIVED)),
          new Column("unverified", pack -> pack.known(UNVERIFIED)),
          new Column("disputed", pack -> pack.known(DISPUTED)),
          new Column("cases", Coverage::cases),
          new Column("disputed-cases", Coverage::disputed),
          new Column("too-few", Coverage::tooFew));

  private record Column(String key, ToIntFunction<Coverage> number) {}

  private final Words words;
  private final Screen screen;

  /// Makes a way to lay coverage out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public CoveragePage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen.atMost(COLUMNS);
  }

  /// Lays the coverage of packs out.
  ///
  /// @param packs the packs
  /// @return a line for each, their sums, and what the heads mean
  public Page of(List<PackEntry> packs) {
    Page page = new Page(screen);
    List<Coverage> sound = sound(packs);
    if (!sound.isEmpty()) {
      table(page, sound);
    }
    for (PackEntry pack : packs) {
      if (pack instanceof PackEntry.Broken broken) {
        page.line(Ink.OVER, say("pack.broken", broken.name(), broken.summary()));
      }
    }
    return sound.isEmpty() ? page : legend(page);
  }

  /// Lays the coverage of one pack out.
  ///
  /// @param pack the pack
  /// @return its line of the table; its provisions, those with too few cases first
  public Page of(Coverage pack) {
    Page page = new Page(screen);
    page.line(Ink.STRONG, words.of(pack.law().title()));
    table(page, List.of(pack));
    rules(page, "coverage.short", pack.rules().stream().filter(Coverage.Rule::isShort).toList());
    rules(page, "coverage.rest", pack.rules().stream().filter(rule -> !rule.isShort()).toList());
    return legend(page);
  }

  private static List<Coverage> sound(List<PackEntry> packs) {
    return packs.stream()
        .filter(PackEntry.Sound.class::isInstance)
        .map(pack -> Coverage.of((PackEntry.Sound) pack))
        .toList();
  }

  private void table(Page page, List<Coverage> packs) {
    String total = say("coverage.total");
    int name =
        packs.stream().mapToInt(pack -> pack.law().id().length()).reduce(total.length(), Math::max);
    StringBuilder head = new StringBuilder(left(say("coverage.head.pack"), name));
    StringBuilder sums = new StringBuilder(left(total, name));
    for (Column column : NUMBERS) {
      head.append(' ').append(right(head(column), width(column, packs)));
      sums.append(' ').append(right(sum(column, packs), width(column, packs)));
    }
    head.append(GAP).append(left(say("coverage.head.through"), DAY)).append(GAP);
    int room = Math.max(screen.width() - head.length(), DAY / 2);
    line(page, Ink.STRONG, head + say("coverage.head.languages"));
    packs.forEach(pack -> line(page, Ink.PLAIN, row(pack, packs, name, room)));
    if (packs.size() > 1) {
      line(page, Ink.STRONG, sums.toString());
    }
  }

  private String row(Coverage pack, List<Coverage> packs, int name, int room) {
    StringBuilder row = new StringBuilder(left(pack.law().id(), name));
    for (Column column : NUMBERS) {
      String number = Integer.toString(column.number().applyAsInt(pack));
      row.append(' ').append(right(number, width(column, packs)));
    }
    row.append(GAP).append(Days.text(pack.law().knownThrough())).append(GAP);
    return row.append(Fit.words(String.join(",", pack.law().languages()), room)).toString();
  }

  private int width(Column column, List<Coverage> packs) {
    return Math.max(LEAST, Math.max(head(column).length(), sum(column, packs).length()));
  }

  private String head(Column column) {
    return say("coverage.head." + column.key());
  }

  private static String sum(Column column, List<Coverage> packs) {
    return Integer.toString(packs.stream().mapToInt(column.number()).sum());
  }

  private Page legend(Page page) {
    return page.gap().line(Ink.SOFT, say("coverage.legend", Integer.toString(Coverage.ENOUGH)));
  }

  private void rules(Page page, String heading, List<Coverage.Rule> rules) {
    if (rules.isEmpty()) {
      return;
    }
    page.heading(say(heading, Integer.toString(Coverage.ENOUGH)));
    for (Coverage.Rule rule : rules) {
      String known = words.text(Subject.COMMON, "confidence." + rule.confidence().id());
      known = known.substring(0, known.indexOf(':'));
      String cases = right(Integer.toString(rule.cases()), 5);
      line(page, Ink.PLAIN, cases + GAP + left(known, DAY + 2) + GAP + rule.id());
    }
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /// Columns stay columns: the page would else take several spaces for one.
  private static void line(Page page, Ink ink, String text) {
    page.line(ink, text.replace(' ', '\u00a0'));
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
