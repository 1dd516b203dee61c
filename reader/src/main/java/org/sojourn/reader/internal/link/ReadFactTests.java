package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Moment;
import org.sojourn.law.ValueSet;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads what a condition asks of a fact.
record ReadFactTests(Vocabulary names, ReadMoments moments) {

  private static final Condition STAND_IN = new Condition.All(List.of());

  /// Reads the entry of one fact.
  Condition read(Fact fact, Node.Entry entry) {
    Node value = entry.value();
    if (value instanceof Node.Scalar word && asksPresence(fact, word)) {
      return presence(fact, word);
    }
    if (fact.type().codeList().isPresent()) {
      return valueTest(fact, value);
    }
    return fact.type() instanceof FactType.Day ? dayTest(fact, value) : numberTest(fact, value);
  }

  private static boolean asksPresence(Fact fact, Node.Scalar word) {
    boolean isValue =
        fact.type().codeList().map(codes -> codes.contains(word.text())).orElse(false);
    return !isValue
        && (word.text().equals(FactValues.NONE) || word.text().equals(FactValues.GIVEN));
  }

  private Condition presence(Fact fact, Node.Scalar word) {
    if (!fact.mayBeAbsent()) {
      new FactValues(names.report).reportNeverAbsent(fact, word);
    }
    return word.text().equals(FactValues.NONE)
        ? new Condition.Absent(fact)
        : new Condition.Present(fact);
  }

  private Condition dayTest(Fact fact, Node value) {
    return bounds(fact, value, ReadRanges.BOUNDS)
        .map(fields -> new ReadRanges(names, moments).read(new Moment.OfFact(fact), fields))
        .orElse(STAND_IN);
  }

  private Condition numberTest(Fact fact, Node value) {
    return bounds(fact, value, List.of("least", "most"))
        .<Condition>map(
            fields ->
                new Condition.Between(
                    fact,
                    number(fields, "least", Integer.MIN_VALUE),
                    number(fields, "most", Integer.MAX_VALUE)))
        .orElse(STAND_IN);
  }

  private int number(Fields fields, String key, int otherwise) {
    Optional<Node.Scalar> word = fields.word(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    if (word.get().text().matches("-?\\d{1,9}")) {
      return Integer.parseInt(word.get().text());
    }
    String message = "%s is no whole number".formatted(Wording.quote(word.get().text()));
    names.report.addShape(DiagnosticCode.WRONG_SHAPE, word.get(), message);
    return otherwise;
  }

  /// Takes a value for a map of bounds, or says that it compares something else.
  private Optional<Fields> bounds(Fact fact, Node value, List<String> allowed) {
    if (value instanceof Node.Mapping map) {
      List<Node.Entry> others =
          map.entries().values().stream()
              .filter(entry -> !allowed.contains(entry.key().text()))
              .toList();
      others.forEach(entry -> reportType(fact, entry.key()));
      return others.isEmpty() ? Optional.of(new Fields(map, names.shapes)) : Optional.empty();
    }
    reportType(fact, value);
    return Optional.empty();
  }

  private Condition valueTest(Fact fact, Node value) {
    if (!(value instanceof Node.Mapping map)) {
      return oneOf(fact, names.shapes.words(value));
    }
    List<Node.Entry> others =
        map.entries().values().stream().filter(entry -> !entry.key().text().equals("not")).toList();
    others.forEach(entry -> reportType(fact, entry.key()));
    List<Node.Scalar> words = map.get("not").map(names.shapes::words).orElse(List.of());
    return new Condition.OtherThan(fact, values(fact, words));
  }

  private Condition oneOf(Fact fact, List<Node.Scalar> words) {
    List<Node.Scalar> named = new ArrayList<>(words);
    boolean orAbsent = named.removeIf(word -> asksPresence(fact, word) && fact.mayBeAbsent());
    Condition values = new Condition.OneOf(fact, values(fact, named));
    return orAbsent ? new Condition.Any(List.of(values, new Condition.Absent(fact))) : values;
  }

  private ValueSet values(Fact fact, List<Node.Scalar> words) {
    return ValueSet.of(
        words.stream()
            .flatMap(word -> expand(word).stream())
            .map(word -> new FactValues(names.report).read(fact, word))
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .filter(place -> place >= 0));
  }

  private List<Node.Scalar> expand(Node.Scalar word) {
    return word.text().startsWith("$")
        ? names.lists.use(word, word.text().substring(1)).orElse(List.of())
        : List.of(word);
  }

  private void reportType(Fact fact, Node at) {
    String found = at instanceof Node.Scalar word ? Wording.quote(word.text()) : at.sort();
    names.report.add(
        DiagnosticCode.COMPARISON_TYPE,
        at,
        "`%s` holds %s, which %s cannot be asked of"
            .formatted(fact.id(), FactValues.sort(fact), found),
        "ask " + form(fact));
  }

  private static String form(Fact fact) {
    return switch (fact.type()) {
      case FactType.Day _ -> "`%s: {from: 2021-01-01, through: 2021-12-31}`".formatted(fact.id());
      case FactType.Quantity _ -> "`%s: {least: 18, most: 64}`".formatted(fact.id());
      case FactType.YesNo _ -> "`%s: yes` or `%s: no`".formatted(fact.id(), fact.id());
      case FactType.Choice _, FactType.State _ ->
          "`%s: CODE`, `%s: [CODE, CODE]` or `%s: {not: [CODE]}`"
              .formatted(fact.id(), fact.id(), fact.id());
    };
  }
}
