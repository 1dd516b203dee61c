package org.sojourn.cli.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.cli.catalogue.Coverage;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.catalogue.Stale;
import org.sojourn.cli.words.Words;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// What a pack holds, as JSON.
public final class CatalogueJson {

  private final Json json;
  private final Words words;

  /// Makes a way to write what a pack holds.
  ///
  /// @param json where to
  /// @param words the language of its texts
  public CatalogueJson(Json json, Words words) {
    this.json = json;
    this.words = words;
  }

  /// Writes packs as a list.
  ///
  /// @param packs the packs
  public void packs(Collection<PackEntry> packs) {
    json.objects(packs, this::pack);
  }

  /// Writes packs whose law has not been checked for long as a list.
  ///
  /// @param packs the packs
  public void stale(Collection<Stale> packs) {
    json.objects(packs, this::stale);
  }

  private void stale(Stale pack) {
    json.text("pack", pack.law().id());
    json.text("lawKnownThrough", Days.text(pack.law().knownThrough()));
    json.number("ageDays", Math.toIntExact(pack.age()));
    json.objects(
        "sources",
        pack.sources(),
        source -> {
          json.text("source", source.key());
          json.text("title", source.title());
          json.text("url", source.url());
        });
  }

  /// Writes kinds as a list.
  ///
  /// @param kinds the kinds
  public void kinds(Collection<Kind> kinds) {
    json.objects(kinds, this::kind);
  }

  /// Writes facts as a list.
  ///
  /// @param facts the facts
  public void facts(Collection<Fact> facts) {
    json.objects(facts, this::fact);
  }

  private void pack(PackEntry pack) {
    switch (pack) {
      case PackEntry.Sound sound -> {
        json.text("pack", sound.law().id());
        json.text("title", words.of(sound.law().title()));
        json.flag("loads", true);
        json.number("measures", sound.law().measures().size());
        json.number("provisions", Coverage.of(sound).provisions());
        json.number("cases", sound.counts().cases());
        json.text("lawKnownThrough", Days.text(sound.law().knownThrough()));
        json.texts("languages", sound.law().languages());
        json.text("packHash", sound.law().hash());
      }
      case PackEntry.Broken broken -> {
        json.text("pack", broken.name());
        json.flag("loads", false);
        json.text("findings", broken.summary());
      }
    }
  }

  private void kind(Kind kind) {
    json.text("kind", kind.id().code());
    json.text("title", words.of(kind.title()));
    json.texts("purposes", kind.purposes().stream().map(Purpose::id).toList());
    json.flag("printed", kind.paper() == Kind.PrintedDay.DAY);
    json.text("starts", kind.starts().map(fact -> fact.id().code()));
  }

  private void fact(Fact fact) {
    json.text("fact", fact.id().code());
    json.text("title", words.of(fact.title()));
    json.text("question", words.of(fact.question()));
    json.text("type", fact.type().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    json.objects(
        "values",
        choices(fact),
        code -> {
          json.text("value", code);
          json.text("title", title(fact, code));
        });
    json.text("ignoredSuffix", suffix(fact));
    json.text("assumed", assumed(fact));
  }

  private static List<String> choices(Fact fact) {
    return fact.type() instanceof FactType.Choice choice ? choice.codes() : List.of();
  }

  private static Optional<String> suffix(Fact fact) {
    return fact.type() instanceof FactType.Choice choice
        ? choice.ignoredSuffix()
        : Optional.empty();
  }

  private String title(Fact fact, String code) {
    return fact.type() instanceof FactType.Choice choice && choice.titles().containsKey(code)
        ? words.of(choice.titles().get(code))
        : code;
  }

  private static Optional<String> assumed(Fact fact) {
    return fact.assumed().isPresent()
        ? Optional.of(fact.text(fact.assumed().getAsInt()))
        : Optional.empty();
  }
}
