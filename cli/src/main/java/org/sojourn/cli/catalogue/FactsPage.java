package org.sojourn.cli.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;

/// The facts of a pack: what each is, which values it takes, what is assumed when it is not given.
public final class FactsPage {

  private final Words words;
  private final Screen screen;
  private final Names names;

  /// Makes a way to lay facts out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public FactsPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    this.names = new Names(words);
  }

  /// Lays facts out.
  ///
  /// @param facts the facts
  /// @return for each its code and name, its values, and what is assumed
  public Page of(Collection<Fact> facts) {
    Page page = new Page(screen);
    int width = facts.stream().mapToInt(fact -> fact.id().code().length()).max().orElse(0);
    for (Fact fact : facts) {
      page.row(fact.id().code(), width, words.of(fact.title()));
      page.row("", width, values(fact));
      assumed(fact).ifPresent(text -> page.row("", width, text));
    }
    return facts.isEmpty() ? page.line(Ink.PLAIN, say("facts.none")) : page;
  }

  private String values(Fact fact) {
    return switch (fact.type()) {
      case FactType.Day _ -> say("values.day");
      case FactType.YesNo _ -> say("values.yes-no");
      case FactType.Choice choice ->
          say("values.choice", choices(fact, choice.codes()))
              + choice.ignoredSuffix().map(suffix -> say("values.suffix", suffix)).orElse("");
      case FactType.State _ -> say("values.state");
      case FactType.Quantity(int least, int most, String unit) ->
          say("values.number", Integer.toString(least), Integer.toString(most), unit);
    };
  }

  private String choices(Fact fact, List<String> codes) {
    return codes.stream()
        .map(code -> say("choice", code, names.value(fact, code)))
        .collect(Collectors.joining("; "));
  }

  private Optional<String> assumed(Fact fact) {
    if (fact.assumed().isEmpty()) {
      return Optional.empty();
    }
    String value = fact.text(fact.assumed().getAsInt());
    return Optional.of(
        fact.mayBeAbsent() ? say("assumed.none") : say("assumed", names.value(fact, value)));
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
