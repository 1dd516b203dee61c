package org.sojourn.cli.json;

import java.util.List;
import java.util.Map;
import org.sojourn.analyse.LintFinding;
import org.sojourn.analyse.LintKind;
import org.sojourn.analyse.Witness;
import org.sojourn.cli.lint.CheckLine;
import org.sojourn.cli.lint.LintWords;
import org.sojourn.diagnostic.Location;
import org.sojourn.law.ProvisionId;

/// Findings in the format that code reviews read: SARIF 2.1.0.
public final class SarifJson {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final List<LintKind> RULES = List.of(LintKind.values());

  private final Json json;
  private final LintWords words;
  private final CheckLine check;
  private final Map<ProvisionId, Location> places;

  /// Begins.
  ///
  /// @param json where it goes
  /// @param words the sentences
  /// @param check the commands that show witnesses
  /// @param places where provisions are written; one that is not here has no place
  public SarifJson(Json json, LintWords words, CheckLine check, Map<ProvisionId, Location> places) {
    this.json = json;
    this.words = words;
    this.check = check;
    this.places = Map.copyOf(places);
  }

  /// Writes one run.
  ///
  /// @param version the version of the program
  /// @param findings the findings to tell
  public void write(String version, List<LintFinding> findings) {
    json.object(
        () -> {
          json.text("$schema", SCHEMA);
          json.text("version", "2.1.0");
          json.objects("runs", List.of(findings), all -> run(version, all));
        });
  }

  private void run(String version, List<LintFinding> findings) {
    json.object("tool", () -> json.object("driver", () -> driver(version)));
    json.text("columnKind", "utf16CodeUnits");
    json.objects("results", findings, this::result);
  }

  private void driver(String version) {
    json.text("name", "sojourn-lint");
    json.text("version", version);
    json.objects("rules", RULES, this::rule);
  }

  private void rule(LintKind kind) {
    json.text("id", kind.id());
    json.object("shortDescription", () -> json.text("text", words.title(kind)));
    json.object("defaultConfiguration", () -> json.text("level", kind.level().id()));
  }

  private void result(LintFinding finding) {
    json.text("ruleId", finding.kind().id());
    json.number("ruleIndex", RULES.indexOf(finding.kind()));
    json.text("level", finding.level().id());
    json.object("message", () -> json.text("text", message(finding)));
    json.objects("locations", finding.provisions(), this::location);
    json.object("partialFingerprints", () -> json.text("finding/v1", fingerprint(finding)));
    json.object(
        "properties",
        () -> {
          json.text("form", finding.form());
          json.texts("commands", finding.witnesses().stream().map(check::of).toList());
        });
  }

  private String message(LintFinding finding) {
    StringBuilder text = new StringBuilder(words.sentence(finding));
    for (Witness witness : finding.witnesses()) {
      text.append('\n').append(check.of(witness));
    }
    return text.toString();
  }

  /// What makes it the same finding on another day: its kind, provisions, fact and reading.
  private static String fingerprint(LintFinding finding) {
    return finding.kind().id()
        + "/"
        + finding.form()
        + finding.provisions()
        + finding.fact().map(fact -> fact.id().code()).orElse("")
        + finding.reading().map(reading -> reading.id().code()).orElse("");
  }

  private void location(ProvisionId id) {
    Location place = places.get(id);
    if (place != null) {
      json.object("physicalLocation", () -> physical(place));
    }
    json.objects(
        "logicalLocations",
        List.of(id),
        each -> {
          json.text("fullyQualifiedName", each.toString());
          json.text("kind", "member");
        });
  }

  private void physical(Location place) {
    json.object("artifactLocation", () -> json.text("uri", place.file()));
    if (place.line() > 0) {
      json.object(
          "region",
          () -> {
            json.number("startLine", place.line());
            json.number("startColumn", Math.max(1, place.column()));
          });
    }
  }
}
