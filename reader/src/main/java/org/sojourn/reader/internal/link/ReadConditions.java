package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Reading;
import org.sojourn.law.ValueSet;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads when a rule acts.
///
/// @param conditions the named conditions that are known here
record ReadConditions(Vocabulary names, ReadMoments moments, Names<Condition> conditions) {

  /// Keys of a condition that are no facts, and names that a fact therefore cannot have.
  static final List<String> WORDS =
      List.of(
          "printed", "running", "valid-on", "pending-on", "reading", "meets", "all", "any", "none");

  /// Fields of a rule that are easily taken for conditions.
  private static final List<String> FIELDS =
      List.of("kind", "purpose", "purposes", "published", "in-force");

  private static final Condition STAND_IN = new Condition.All(List.of());

  /// Reads the condition of a rule; without one it always holds.
  Condition when(Fields rule) {
    return rule.get("when").map(this::read).orElse(STAND_IN);
  }

  /// Reads a condition: all entries of the map must hold.
  Condition read(Node node) {
    List<Condition> parts = new ArrayList<>();
    names
        .shapes
        .map(node)
        .ifPresent(map -> map.entries().values().forEach(entry -> parts.add(entry(entry))));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition entry(Node.Entry entry) {
    Node value = entry.value();
    return switch (entry.key().text()) {
      case "printed" -> range(new Moment.Printed(), value);
      case "running" -> range(new Moment.Running(), value);
      case "valid-on" -> new Condition.ValidOn(moments.day(value));
      case "pending-on" -> pending(value);
      case "reading" -> reading(value);
      case "meets" -> meets(value);
      case "all" -> new Condition.All(several(value));
      case "any" -> new Condition.Any(several(value));
      case "none" -> new Condition.NoneOf(several(value));
      default -> fact(entry);
    };
  }

  /// Defines conditions by name, and reports names that no code can be.
  void define(List<Node.Entry> named) {
    for (Node.Entry entry : named) {
      if (names.shapes.isCode(entry.key())) {
        conditions.define(entry.key(), () -> Optional.of(read(entry.value())));
      }
    }
  }

  private Condition meets(Node value) {
    List<Condition> parts = new ArrayList<>();
    names.shapes.words(value).forEach(word -> conditions.use(word).ifPresent(parts::add));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition fact(Node.Entry entry) {
    String name = entry.key().text();
    if (FIELDS.contains(name) && !names.facts.has(name)) {
      names.report.add(
          DiagnosticCode.UNKNOWN_FACT,
          entry.key(),
          "there is no fact %s".formatted(Wording.quote(name)),
          "`%s` is a field of the rule itself, beside `when`".formatted(name));
      return STAND_IN;
    }
    Optional<Fact> fact = names.facts.use(entry.key());
    return fact.map(it -> new ReadFactTests(names, moments).read(it, entry)).orElse(STAND_IN);
  }

  private Condition range(Moment day, Node value) {
    return names
        .shapes
        .map(value)
        .map(map -> new ReadRanges(names, moments).read(day, new Fields(map, names.shapes)))
        .orElse(STAND_IN);
  }

  private List<Condition> several(Node value) {
    List<Node> items = names.shapes.list(value);
    if (items.isEmpty()) {
      String message = "this list of conditions is empty";
      names.report.addShape(DiagnosticCode.NOTHING_INSIDE, value, message);
    }
    return items.stream().map(this::read).toList();
  }

  private Condition pending(Node value) {
    Optional<Fields> fields = names.shapes.map(value).map(map -> new Fields(map, names.shapes));
    if (fields.isEmpty()) {
      return STAND_IN;
    }
    Moment day = fields.get().need("day").map(moments::day).orElse(ReadMoments.standIn());
    Optional<Fact> filed = fields.get().needWord("filed").flatMap(names::dayFact);
    Optional<Fact> decided = fields.get().needWord("decided").flatMap(names::endingFact);
    return filed.isPresent() && decided.isPresent()
        ? new Condition.PendingOn(day, filed.get(), decided.get())
        : STAND_IN;
  }

  private Condition reading(Node value) {
    List<Condition> parts = new ArrayList<>();
    names
        .shapes
        .map(value)
        .ifPresent(
            map -> map.entries().values().forEach(entry -> under(entry).ifPresent(parts::add)));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Optional<Condition> under(Node.Entry entry) {
    return names
        .readings
        .use(entry.key())
        .map(
            reading ->
                new Condition.Under(
                    reading,
                    ValueSet.of(
                        names.shapes.words(entry.value()).stream()
                            .flatMapToInt(word -> option(reading, word)))));
  }

  private IntStream option(Reading reading, Node.Scalar word) {
    int place = reading.indexOf(word.text());
    if (place < 0) {
      names.report.add(
          DiagnosticCode.UNKNOWN_OPTION,
          word,
          "reading `%s` has no option %s".formatted(reading.id(), Wording.quote(word.text())),
          Wording.suggest(
              word.text(), reading.options().stream().map(Reading.Option::code).toList()));
      return IntStream.empty();
    }
    return IntStream.of(place);
  }
}
