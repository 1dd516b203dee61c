package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.decide.Status;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Kind;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reading;
import org.sojourn.law.RightId;
import org.sojourn.reader.example.Expectation;
import org.sojourn.reader.example.ExpectedEnd;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads the answers that worked cases expect.
record ReadExpectations(Vocabulary names) {

  private static final List<String> COVERS = List.of("valid", "accepted", "tolerated", "none");
  private static final List<String> NO_DAYS = List.of("open", "pending", "none");

  /// Reads an answer.
  ///
  /// @param kind the kind of the document, if it is known
  Expectation read(Fields fields, Optional<Kind> kind) {
    if (fields.map().entries().keySet().stream().allMatch("purpose"::equals)) {
      names.report.add(
          DiagnosticCode.EXAMPLE_EMPTY,
          fields.map(),
          "the example expects nothing yet",
          "read the law and write what it says, such as `status: valid` or `through: 2021-12-31`");
    }
    Optional<Reading> reading = fields.word("reading").flatMap(names.readings::look);
    return new Expectation(
        purpose(fields, kind),
        fields.get("status").flatMap(this::status),
        fields.get("cover").flatMap(node -> names.shapes.oneOf(node, COVERS, Optional::of)),
        from(fields),
        end(fields, "through"),
        fields.get("provisional").flatMap(names.shapes::yesNo),
        end(fields, "safe-through"),
        end(fields, "arguable-through"),
        reading.map(Reading::id),
        readings(fields, reading),
        missing(fields),
        fields.word("right").flatMap(this::right),
        acts(fields),
        duties(fields),
        fields.get("confidence").flatMap(node -> ReadGrounds.confidence(node, names.shapes)));
  }

  private Optional<Status> status(Node node) {
    Status[] all = Status.values();
    List<String> words = Arrays.stream(all).map(Status::id).toList();
    return names.shapes.oneOf(node, words, word -> Optional.of(all[words.indexOf(word)]));
  }

  private Optional<Purpose> purpose(Fields fields, Optional<Kind> kind) {
    List<String> words = Arrays.stream(Purpose.values()).map(Purpose::id).toList();
    Optional<Purpose> purpose =
        fields.get("purpose").flatMap(node -> names.shapes.oneOf(node, words, Purpose::parse));
    if (purpose.isPresent() && kind.isPresent() && !kind.get().purposes().contains(purpose.get())) {
      List<String> has = kind.get().purposes().stream().map(Purpose::id).toList();
      names.report.add(
          DiagnosticCode.UNKNOWN_PURPOSE,
          fields.get("purpose").orElse(fields.map()),
          "`%s` is not for `%s`".formatted(kind.get().id(), purpose.get().id()),
          "it is for %s".formatted(Wording.list(has)));
    }
    return purpose;
  }

  private OptionalInt from(Fields fields) {
    return fields.word("from").map(names.dates::anyDay).orElse(OptionalInt.empty());
  }

  private Optional<ExpectedEnd> end(Fields fields, String key) {
    return fields.word(key).map(this::end);
  }

  private ExpectedEnd end(Node.Scalar word) {
    return NO_DAYS.contains(word.text())
        ? ExpectedEnd.parse(word.text())
        : new ExpectedEnd.OnDay(names.dates.anyDay(word).orElse(0));
  }

  private Map<String, ExpectedEnd> readings(Fields fields, Optional<Reading> reading) {
    Map<String, ExpectedEnd> ends = new LinkedHashMap<>();
    if (fields.get("readings").isPresent() != fields.get("reading").isPresent()) {
      names.report.add(
          DiagnosticCode.EXAMPLE_EMPTY,
          fields.map(),
          "`reading` and `readings` stand together or not at all",
          "write `reading: ID` and `readings: {option: DAY, option: DAY}`");
    }
    for (Node.Entry entry : fields.entries("readings")) {
      reading.ifPresent(it -> checkOption(it, entry.key()));
      names.shapes.word(entry.value()).ifPresent(word -> ends.put(entry.key().text(), end(word)));
    }
    return ends;
  }

  private void checkOption(Reading reading, Node.Scalar option) {
    if (reading.indexOf(option.text()) < 0) {
      names.report.add(
          DiagnosticCode.UNKNOWN_OPTION,
          option,
          "reading `%s` has no option %s".formatted(reading.id(), Wording.quote(option.text())),
          Wording.suggest(
              option.text(), reading.options().stream().map(Reading.Option::code).toList()));
    }
  }

  private List<String> missing(Fields fields) {
    List<String> missing = new ArrayList<>();
    for (Node.Scalar word : fields.words("missing")) {
      if (word.text().equals("printed") || names.facts.look(word).isPresent()) {
        missing.add(word.text());
      }
    }
    return missing;
  }

  private Optional<RightId> right(Node.Scalar word) {
    return names.rights.look(word).map(right -> right.id());
  }

  private Map<ProvisionId, ExpectedEnd> duties(Fields fields) {
    Map<ProvisionId, ExpectedEnd> duties = new LinkedHashMap<>();
    for (Node.Entry entry : fields.entries("duties")) {
      Optional<ProvisionId> duty = names.rules.any(entry.key());
      Optional<Node.Scalar> by = names.shapes.word(entry.value());
      if (duty.isPresent() && by.isPresent()) {
        duties.put(duty.get(), end(by.get()));
      }
    }
    return duties;
  }

  private List<ProvisionId> acts(Fields fields) {
    return fields.words("acts").stream().flatMap(word -> names.rules.any(word).stream()).toList();
  }
}
