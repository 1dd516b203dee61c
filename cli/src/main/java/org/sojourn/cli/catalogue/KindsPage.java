package org.sojourn.cli.catalogue;

import java.util.stream.Collectors;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// The kinds of document of a pack.
public final class KindsPage {

  private final Words words;
  private final Screen screen;
  private final Names names;

  /// Makes a way to lay kinds out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public KindsPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    this.names = new Names(words);
  }

  /// Lays the kinds out.
  ///
  /// @param law the pack
  /// @return one line for each kind: its code, what it is, what it is good for
  public Page of(PackLaw law) {
    Page page = new Page(screen);
    int width = law.kinds().stream().mapToInt(kind -> kind.id().code().length()).max().orElse(0);
    for (Kind kind : law.kinds()) {
      page.row(kind.id().code(), width, told(kind));
    }
    return page;
  }

  private String told(Kind kind) {
    String purposes =
        kind.purposes().stream().map(names::purpose).collect(Collectors.joining(", "));
    String key = kind.paper() == Kind.PrintedDay.NONE ? "kind.unprinted" : "kind";
    return words.text(Subject.REPORT, key, words.of(kind.title()), purposes);
  }
}
