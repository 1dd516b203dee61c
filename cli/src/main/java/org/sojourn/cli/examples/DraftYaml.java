package org.sojourn.cli.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Draft;
import org.sojourn.decide.DraftCases;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.time.Days;

/// Worked cases as they are written in a pack, with nothing in `expect` yet.
public final class DraftYaml {

  private final PackLaw law;
  private final Words words;
  private final Set<String> ids = new HashSet<>();

  /// Begins with no case written.
  ///
  /// @param law the pack
  /// @param words the language of the remarks
  public DraftYaml(PackLaw law, Words words) {
    this.law = law;
    this.words = words;
  }

  /// Returns what stands above all cases.
  ///
  /// @return lines of a remark
  public List<String> opening() {
    return List.of(
        "# " + text("draft.opening.0", law.id()),
        "# " + text("draft.opening.1"),
        "# " + text("draft.opening.2"));
  }

  /// Returns the cases of a provision.
  ///
  /// @param measure the measure that holds it
  /// @param provision the provision
  /// @return lines of YAML
  public List<String> of(Measure measure, Provision provision) {
    List<String> lines = new ArrayList<>();
    List<Draft> drafts = DraftCases.of(law, provision.id());
    lines.add("");
    lines.add("# " + provision.id() + clause(provision));
    if (drafts.isEmpty()) {
      lines.add("# " + text("draft.none"));
    }
    String source = measure.url().orElse(measure.instrument() + clause(provision));
    drafts.forEach(draft -> add(lines, provision, draft, source));
    return lines;
  }

  private static String clause(Provision provision) {
    String clause = provision.grounds().clause();
    return clause.isEmpty() ? "" : ", " + clause;
  }

  private void add(List<String> lines, Provision provision, Draft draft, String source) {
    lines.add("- id: " + id(provision, draft));
    lines.add("  kind: " + draft.kind().id().code());
    draft.printed().ifPresent(day -> lines.add("  printed: " + Days.text(day)));
    if (!draft.facts().isEmpty()) {
      StringJoiner facts = new StringJoiner(", ", "{", "}");
      for (Map.Entry<String, String> fact : draft.facts().entrySet()) {
        facts.add(fact.getKey() + ": " + fact.getValue());
      }
      lines.add("  facts: " + facts);
    }
    lines.add("  as-of: " + Days.text(draft.asOf()));
    lines.add("  known-on: " + Days.text(draft.knownOn()));
    boolean main = draft.purpose() == draft.kind().mainPurpose();
    lines.add("  expect: " + (main ? "{}" : "{purpose: " + draft.purpose().id() + "}"));
    lines.add("  covers: " + provision.id());
    lines.add("  source: " + quoted(source));
    lines.add("  note: " + quoted(note(draft.edge())));
  }

  private String id(Provision provision, Draft draft) {
    Draft.Edge edge = draft.edge();
    String what =
        switch (edge.sort()) {
          case PLAIN -> "plain";
          case PRINTED, MONTH_END -> "printed-" + edge.value();
          case ASKED -> "on-" + edge.value();
          case FACT_DAY, VALUE -> edge.of() + "-" + edge.value();
          case KNOWN -> "known-" + edge.value();
          case MISSING -> "without-" + edge.of();
          case PURPOSE -> "for-" + edge.value();
          case READING -> "reading-" + edge.of();
          case KIND -> edge.value();
        };
    String name = provision.id().measure().code() + "-" + provision.id().name() + "-" + what;
    String id = name.toLowerCase(Locale.ROOT);
    for (int more = 2; !ids.add(id); more++) {
      id = name.toLowerCase(Locale.ROOT) + "-" + more;
    }
    return id;
  }

  private String note(Draft.Edge edge) {
    return text("draft." + edge.sort().name().toLowerCase(Locale.ROOT), edge.of(), edge.value());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private String text(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
