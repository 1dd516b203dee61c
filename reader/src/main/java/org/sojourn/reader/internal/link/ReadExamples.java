package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.decide.Status;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.Expectation;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads the worked cases of a pack.
public final class ReadExamples {

  private final Vocabulary names;
  private final int knownThrough;
  private final Map<String, Node.Scalar> ids = new HashMap<>();

  /// Makes the step.
  ///
  /// @param pack the pack that the cases are of
  public ReadExamples(LinkedPack pack) {
    this.names = pack.names();
    this.knownThrough = pack.law().knownThrough();
  }

  /// Reads the cases of a file.
  ///
  /// @param root what the file holds
  /// @return its cases without those that are wrong
  public List<Case> read(Node root) {
    List<Case> cases = new ArrayList<>();
    for (Node item : names.shapes.list(root)) {
      int errors = names.report.errors();
      names
          .shapes
          .map(item)
          .flatMap(map -> read(new Fields(map, names.shapes)))
          .filter(it -> names.report.errors() == errors)
          .ifPresent(cases::add);
    }
    return cases;
  }

  private Optional<Case> read(Fields fields) {
    Optional<Node.Scalar> id = fields.needWord("id");
    id.ifPresent(this::checkId);
    Optional<Kind> kind = fields.needWord("kind").flatMap(names.kinds::look);
    Map<String, String> facts = facts(fields);
    Optional<Expectation> expect =
        fields.need("expect").isPresent()
            ? fields.fields("expect").map(it -> new ReadExpectations(names).read(it, kind))
            : Optional.empty();
    OptionalInt printed = day(fields, "printed");
    if (kind.isPresent() && expect.isPresent()) {
      checkPrinted(fields, kind.get(), expect.get());
    }
    List<ProvisionId> covers =
        fields.words("covers").stream().flatMap(word -> names.rules.any(word).stream()).toList();
    String source = text(fields, "source").orElse("");
    fields.need("source");
    int knownOn = day(fields, "known-on").orElse(knownThrough);
    int given = day(fields, "as-of").orElse(knownOn);
    if (id.isEmpty() || kind.isEmpty() || expect.isEmpty()) {
      return Optional.empty();
    }
    int asOf = fields.get("as-of").isPresent() ? given : expect.get().lastDay().orElse(knownOn);
    return Optional.of(
        new Case(
            id.get().text(),
            kind.get().id().code(),
            printed,
            facts,
            asOf,
            knownOn,
            expect.get(),
            covers,
            source,
            text(fields, "row"),
            text(fields, "note"),
            text(fields, "believed-wrong"),
            fields.map().place().location()));
  }

  private void checkId(Node.Scalar id) {
    Node.Scalar first = ids.putIfAbsent(id.text(), id);
    if (first != null) {
      String message = "two examples are named %s".formatted(Wording.quote(id.text()));
      String help = "give one of the two another name";
      names.report.add(DiagnosticCode.DEFINED_TWICE, id, message, help, first);
    }
  }

  private Map<String, String> facts(Fields fields) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Node.Entry entry : fields.entries("facts")) {
      Optional<Node.Scalar> value = names.shapes.word(entry.value());
      Optional<Fact> fact = names.facts.look(entry.key());
      if (fact.isPresent() && value.isPresent()) {
        new FactValues(names.report).given(fact.get(), value.get());
        facts.put(entry.key().text(), value.get().text());
      }
    }
    return facts;
  }

  private void checkPrinted(Fields fields, Kind kind, Expectation expect) {
    Optional<Node> printed = fields.get("printed");
    if (printed.isPresent() && kind.paper() == Kind.PrintedDay.NONE) {
      names.report.add(
          DiagnosticCode.EXAMPLE_PRINTED,
          printed.get(),
          "`%s` has no day on paper".formatted(kind.id()),
          "take `printed` away");
    }
    boolean asksTerm =
        expect.right().isEmpty()
            && !expect.missing().contains("printed")
            && expect.status().map(it -> it == Status.VALID || it == Status.NOT_VALID).orElse(true);
    if (printed.isEmpty() && kind.paper() == Kind.PrintedDay.DAY && asksTerm) {
      names.report.add(
          DiagnosticCode.EXAMPLE_PRINTED,
          fields.map(),
          "`%s` has a day on paper, and the example does not say which".formatted(kind.id()),
          "add `printed: 2021-12-31`");
    }
  }

  private OptionalInt day(Fields fields, String key) {
    return fields.word(key).map(names.dates::anyDay).orElse(OptionalInt.empty());
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.word(key).map(Node.Scalar::text);
  }
}
