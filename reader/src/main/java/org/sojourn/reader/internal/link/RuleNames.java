package org.sojourn.reader.internal.link;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Codes;
import org.sojourn.law.MeasureId;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;

/// The names of provisions, entitlements and duties, which share the names of a measure.
final class RuleNames {

  private final Report report;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private boolean complete = true;

  RuleNames(Report report) {
    this.report = report;
  }

  /// What sort of rule a name stands for.
  enum Sort {
    PROVISION("a provision"),
    ENTITLEMENT("an entitlement"),
    DUTY("a duty");

    private final String word;

    Sort(String word) {
      this.word = word;
    }
  }

  private record Rule(ProvisionId id, Sort sort, Node.Scalar name) {}

  void setIncomplete() {
    complete = false;
  }

  /// Defines the name of a rule.
  void define(MeasureId measure, Node.Scalar name, Sort sort) {
    ProvisionId id = new ProvisionId(measure, name.text());
    Rule first = rules.putIfAbsent(id.toString(), new Rule(id, sort, name));
    if (first != null) {
      report.add(
          DiagnosticCode.DEFINED_TWICE,
          name,
          "`%s` has two rules named `%s`".formatted(measure, name.text()),
          "give one of the two another name",
          first.name);
    }
  }

  /// Finds a provision by its full name or, inside its own measure, by its own name.
  Optional<ProvisionId> provision(Node.Scalar word, MeasureId home) {
    String text = word.text();
    String full = text.indexOf('/') < 0 ? home + "/" + text : text;
    return find(word, full, EnumSet.of(Sort.PROVISION));
  }

  /// Finds a rule of any sort by its full name.
  Optional<ProvisionId> any(Node.Scalar word) {
    return find(word, word.text(), EnumSet.allOf(Sort.class));
  }

  private Optional<ProvisionId> find(Node.Scalar word, String full, Set<Sort> wanted) {
    Rule rule = rules.get(full);
    if (rule != null && wanted.contains(rule.sort)) {
      return Optional.of(rule.id);
    }
    if (rule != null) {
      String message =
          "%s is %s, expected a provision".formatted(Wording.quote(full), rule.sort.word);
      report.add(DiagnosticCode.UNKNOWN_PROVISION, word, message);
    } else if (complete) {
      reportUnknown(word, full, wanted);
    }
    return Optional.empty();
  }

  private void reportUnknown(Node.Scalar word, String full, Set<Sort> wanted) {
    List<String> known =
        rules.values().stream()
            .filter(rule -> wanted.contains(rule.sort))
            .map(rule -> rule.id.toString())
            .toList();
    boolean shaped =
        full.chars().filter(c -> c == '/').count() == 1 && Codes.isKebab(full.replace('/', '-'));
    String message = "there is no provision %s".formatted(Wording.quote(full));
    Optional<String> help =
        shaped
            ? Wording.suggest(full, known)
            : Optional.of("a provision is named as measure/provision: `decree-364/residence`");
    report.add(DiagnosticCode.UNKNOWN_PROVISION, word, message, help);
  }
}
