package org.sojourn.reader.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Nearest;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import tools.jackson.databind.JsonNode;

/// Says in the words of packs what the schema library found.
final class DescribeError {

  private final JsonNode schema;

  DescribeError(JsonNode schema) {
    this.schema = schema;
  }

  Diagnostic diagnostic(Error error, Node root) {
    FoundAt found = FoundAt.follow(root, error.getInstanceLocation());
    JsonNode rule = rule(error.getSchemaLocation().getFragment());
    return switch (error.getKeyword()) {
      case "additionalProperties" -> unknownField(error, found, rule);
      case "required" -> missing(error, found, rule);
      case "enum", "const" -> notAllowed(found, rule);
      case "minimum", "maximum" -> outOfRange(found, rule);
      case "minItems", "minProperties" -> tooFew(found, rule);
      default -> wrongShape(found, rule);
    };
  }

  /// Returns the part of the schema that holds the keyword.
  private JsonNode rule(NodePath keyword) {
    JsonNode rule = schema;
    for (int i = 0; i < keyword.getNameCount() - 1; i++) {
      Object step = keyword.getElement(i);
      rule = step instanceof Integer index ? rule.path(index) : rule.path(step.toString());
    }
    return rule;
  }

  private static Diagnostic unknownField(Error error, FoundAt found, JsonNode rule) {
    String field = error.getProperty();
    List<String> known = new ArrayList<>(rule.path("properties").propertyNames());
    String message = "%s has no field %s".formatted(expected(rule), Wording.quote(field));
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.UNKNOWN_FIELD, found.key(field).place().location(), message);
    Optional<String> help = Wording.suggest(field, known);
    return help.map(diagnostic::withHelp).orElse(diagnostic);
  }

  private static Diagnostic missing(Error error, FoundAt found, JsonNode rule) {
    String field = error.getProperty();
    DiagnosticCode code =
        switch (field) {
          case "confidence" -> DiagnosticCode.CONFIDENCE_MISSING;
          case "cite", "instrument" -> DiagnosticCode.CITATION_MISSING;
          case "published" -> DiagnosticCode.PUBLICATION_MISSING;
          default -> DiagnosticCode.FIELD_MISSING;
        };
    String message = "%s needs the field `%s`".formatted(expected(rule), field);
    return Diagnostic.of(code, found.node().place().location(), message)
        .withHelp(helpFor(field, rule));
  }

  private static String helpFor(String field, JsonNode rule) {
    return switch (field) {
      case "confidence" ->
          "add `confidence: verified`, or `stated`, `derived`, `unverified`, `disputed`";
      case "cite" -> "add `cite: {instrument: \"…\", url: \"…\"}`";
      case "published" -> "add `published: 2021-06-15`, the day from which it can be known";
      default -> "needed are " + Wording.list(strings(rule.path("required")));
    };
  }

  private static Diagnostic notAllowed(FoundAt found, JsonNode rule) {
    if (!(found.node() instanceof Node.Scalar word) || word.isNothing()) {
      return wrongShape(found, rule);
    }
    List<String> allowed = strings(rule.path("enum"));
    String message =
        "%s takes one of %s, found %s"
            .formatted(found.name(), Wording.list(allowed), Wording.quote(word.text()));
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.WORD_NOT_ALLOWED, word.place().location(), message);
    return Nearest.to(word.text(), allowed)
        .map(nearest -> diagnostic.withHelp("did you mean `%s`?".formatted(nearest)))
        .orElse(diagnostic);
  }

  private static Diagnostic outOfRange(FoundAt found, JsonNode rule) {
    String message =
        "%s takes %d to %d, found %s"
            .formatted(
                found.name(),
                rule.path("minimum").asInt(),
                rule.path("maximum").asInt(),
                found.text());
    return Diagnostic.of(
        DiagnosticCode.NUMBER_OUT_OF_RANGE, found.node().place().location(), message);
  }

  private static Diagnostic tooFew(FoundAt found, JsonNode rule) {
    int least = Math.max(rule.path("minItems").asInt(0), rule.path("minProperties").asInt(0));
    String message =
        "%s needs %d %s at least, found %d"
            .formatted(found.name(), least, least == 1 ? "entry" : "entries", found.size());
    return Diagnostic.of(DiagnosticCode.NOTHING_INSIDE, found.node().place().location(), message);
  }

  private static Diagnostic wrongShape(FoundAt found, JsonNode rule) {
    String message = "%s takes %s, found %s".formatted(found.name(), expected(rule), found.text());
    return Diagnostic.of(DiagnosticCode.WRONG_SHAPE, found.node().place().location(), message);
  }

  private static String expected(JsonNode rule) {
    return rule.path("title").asString("something else");
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : array) {
      if (item.isString()) {
        strings.add(item.asString());
      }
    }
    return strings;
  }
}
