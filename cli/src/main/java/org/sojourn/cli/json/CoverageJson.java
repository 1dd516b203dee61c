package org.sojourn.cli.json;

import java.util.Collection;
import org.sojourn.cli.catalogue.Coverage;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.law.Confidence;
import org.sojourn.time.Days;

/// How well worked cases cover packs, as JSON.
public final class CoverageJson {

  private final Json json;

  /// Makes a way to write coverage.
  ///
  /// @param json where to
  public CoverageJson(Json json) {
    this.json = json;
  }

  /// Writes the coverage of packs as a list.
  ///
  /// @param packs the packs
  public void packs(Collection<PackEntry> packs) {
    json.objects(packs, this::pack);
  }

  /// Writes the coverage of one pack, with each of its provisions.
  ///
  /// @param pack the pack
  public void pack(Coverage pack) {
    json.object(
        () -> {
          numbers(pack);
          json.objects(
              "rules",
              pack.rules(),
              rule -> {
                json.text("provision", rule.id().toString());
                json.text("confidence", rule.confidence().id());
                json.number("cases", rule.cases());
              });
        });
  }

  private void pack(PackEntry pack) {
    switch (pack) {
      case PackEntry.Sound sound -> numbers(Coverage.of(sound));
      case PackEntry.Broken broken -> {
        json.text("pack", broken.name());
        json.flag("loads", false);
        json.text("findings", broken.summary());
      }
    }
  }

  private void numbers(Coverage pack) {
    json.text("pack", pack.law().id());
    json.flag("loads", true);
    json.number("measures", pack.measures());
    json.number("provisions", pack.provisions());
    for (Confidence confidence : Confidence.values()) {
      json.number(confidence.id(), pack.known(confidence));
    }
    json.number("cases", pack.cases());
    json.number("disputedCases", pack.disputed());
    json.number("believedWrong", pack.believedWrong());
    json.number("underTenCases", pack.tooFew());
    json.text("lawKnownThrough", Days.text(pack.law().knownThrough()));
    json.texts("languages", pack.law().languages());
  }
}
