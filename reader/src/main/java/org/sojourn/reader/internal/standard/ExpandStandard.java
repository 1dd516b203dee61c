package org.sojourn.reader.internal.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Report;

/// Puts the format's own facts and papers where a pack says `standard`, with their words in each
/// language of the pack.
public final class ExpandStandard {

  private static final String WORD = "standard";

  private final Report report;
  private final Languages languages;

  private ExpandStandard(Report report, Languages languages) {
    this.report = report;
    this.languages = languages;
  }

  /// Expands a pack.
  ///
  /// @param nodes its files
  /// @param findings where mistakes go
  /// @return the same files; what could not be found stays as it was written
  public static PackNodes expand(PackNodes nodes, Findings findings) {
    Report report = new Report(findings);
    return nodes.map(
        (role, root) ->
            switch (role) {
              case PACK -> new ExpandStandard(report, Languages.of(root, report)).pack(root);
              case SOURCES, MEASURE, EXAMPLES -> root;
            });
  }

  private Node pack(Node root) {
    if (!(root instanceof Node.Mapping pack)) {
      return root;
    }
    Map<String, Node> changed = new LinkedHashMap<>();
    expand(pack, "facts", changed, this::fact);
    expand(pack, "papers", changed, this::paper);
    return Made.with(pack, changed);
  }

  private static void expand(
      Node.Mapping pack,
      String field,
      Map<String, Node> changed,
      Function<Node.Entry, Optional<Node>> expand) {
    if (pack.get(field).orElse(null) instanceof Node.Mapping definitions) {
      Map<String, Node> made = new LinkedHashMap<>();
      for (Node.Entry entry : definitions.entries().values()) {
        expand.apply(entry).ifPresent(node -> made.put(entry.key().text(), node));
      }
      changed.put(field, Made.with(definitions, made));
    }
  }

  private static boolean isAsked(Node value) {
    return value instanceof Node.Scalar word && word.text().equals(WORD);
  }

  private Optional<Node> fact(Node.Entry entry) {
    Optional<Node.Mapping> known =
        Standard.facts().get(entry.key().text()).map(Node.Mapping.class::cast);
    if (!isAsked(entry.value())) {
      known.ifPresent(it -> checkSame(entry, it));
      return Optional.empty();
    }
    if (known.isEmpty()) {
      reportUnknown(entry, "fact", List.copyOf(Standard.facts().entries().keySet()));
    }
    return known
        .filter(_ -> languages.check(entry))
        .map(it -> fact(entry.key().text(), it, new Made(entry.value().place())));
  }

  private Node fact(String code, Node.Mapping definition, Made made) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (String field : definition.entries().keySet()) {
      fields.put(
          field,
          field.equals("values")
              ? values(code, definition, made)
              : made.word(Standard.word(definition, field)));
    }
    for (String field : List.of("title", "question")) {
      fields.put(field, made.text(languages.words(), all -> Standard.word(fact(all, code), field)));
    }
    return made.map(fields);
  }

  private Node values(String code, Node.Mapping definition, Made made) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (String value : Standard.words(definition, "values")) {
      Function<Node.Mapping, String> title =
          all -> Standard.word(Standard.map(fact(all, code), "values"), value);
      values.put(value, made.text(languages.words(), title));
    }
    return made.map(values);
  }

  private static Node.Mapping fact(Node.Mapping words, String code) {
    return Standard.map(Standard.map(words, "facts"), code);
  }

  private Optional<Node> paper(Node.Entry entry) {
    if (!isAsked(entry.value())) {
      return Optional.empty();
    }
    String code = entry.key().text();
    if (!Standard.papers().contains(code)) {
      reportUnknown(entry, "paper", Standard.papers());
      return Optional.empty();
    }
    if (!languages.check(entry)) {
      return Optional.empty();
    }
    Made made = new Made(entry.value().place());
    return Optional.of(
        made.text(languages.words(), all -> Standard.word(Standard.map(all, "papers"), code)));
  }

  private void reportUnknown(Node.Entry entry, String sort, List<String> known) {
    String name = Wording.quote(entry.key().text());
    report.add(
        DiagnosticCode.UNKNOWN_STANDARD,
        entry.key(),
        "there is no standard %s %s".formatted(sort, name),
        Wording.suggest(entry.key().text(), known)
            .map(it -> it + (it.endsWith("?") ? " " : "; ") + "otherwise write it out"));
  }

  /// The name of a standard fact means the same in every pack.
  private void checkSame(Node.Entry entry, Node.Mapping known) {
    if (!(entry.value() instanceof Node.Mapping own)
        || !(own.get("type").orElse(null) instanceof Node.Scalar type)) {
      return;
    }
    boolean same = type.text().equals(Standard.word(known, "type"));
    if (same && known.has("values") && own.get("values").orElse(null) instanceof Node.Mapping it) {
      same = it.entries().keySet().equals(Set.copyOf(Standard.words(known, "values")));
    }
    if (!same) {
      report.add(
          DiagnosticCode.STANDARD_REDEFINED,
          type,
          "the standard fact `%s` is %s".formatted(entry.key().text(), sort(known)),
          "say `%s: standard`, or choose another name".formatted(entry.key().text()));
    }
  }

  private static String sort(Node.Mapping known) {
    String type = "of type `%s`".formatted(Standard.word(known, "type"));
    return known.has("values")
        ? type + " with the values " + Wording.list(Standard.words(known, "values"))
        : type;
  }
}
