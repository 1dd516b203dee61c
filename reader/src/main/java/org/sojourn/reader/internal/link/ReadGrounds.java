package org.sojourn.reader.internal.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Confidence;
import org.sojourn.law.Force;
import org.sojourn.law.Grounds;
import org.sojourn.law.Series;
import org.sojourn.law.Source;
import org.sojourn.reader.internal.node.Node;

/// Reads why a rule may be believed, and from when it is known.
///
/// @param measure the fields of the measure, whose rules share what they do not say themselves
/// @param published its day of publication
/// @param sources its sources
record ReadGrounds(Vocabulary names, Fields measure, int published, List<Source> sources) {

  private static final List<String> CONFIDENCES =
      Arrays.stream(Confidence.values()).map(Confidence::id).toList();

  /// Reads clause, confidence and sources of a rule.
  Grounds grounds(Fields rule) {
    String clause = rule.word("clause").map(Node.Scalar::text).orElse("");
    Confidence confidence =
        rule.need("confidence")
            .flatMap(node -> confidence(node, names.shapes))
            .orElse(Confidence.DISPUTED);
    List<Source> own = rule.get("sources").isPresent() ? names.sources(rule) : sources;
    Fields naming = rule.get("sources").isPresent() ? rule : measure;
    if (naming.words("sources").isEmpty()) {
      names.report.add(
          DiagnosticCode.CITATION_MISSING,
          rule.map(),
          "neither the rule nor its measure names a source",
          "add `sources: [KEY]`, where KEY stands in sources.yaml");
    }
    return new Grounds(clause, confidence, own);
  }

  /// Reads the day of publication and the force of a rule.
  Force force(Fields rule) {
    int day = rule.word("published").map(names.dates::day).orElse(published);
    Optional<Series<Boolean>> inForce =
        rule.fields("in-force")
            .flatMap(fields -> fields.need("known"))
            .flatMap(known -> new ReadSeries(names).read(known, this::isOn));
    return new Force(day, inForce);
  }

  static Optional<Confidence> confidence(Node node, Shapes shapes) {
    return shapes.oneOf(node, CONFIDENCES, Confidence::parse);
  }

  private boolean isOn(Node node) {
    return names.shapes.yesNo(node).orElse(true);
  }
}
