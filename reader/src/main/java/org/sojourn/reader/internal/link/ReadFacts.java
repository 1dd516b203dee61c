package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Fact;
import org.sojourn.law.FactId;
import org.sojourn.law.FactType;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads what may be known of a document and its holder.
record ReadFacts(Vocabulary names) {

  /// Names that mean something else wherever a fact could stand.
  private static final List<String> RESERVED = reserved();

  private static final List<String> TYPES = List.of("day", "boolean", "choice", "state", "number");

  /// Defines the facts of a pack.
  void define(Fields pack) {
    int slot = 0;
    for (Node.Entry entry : pack.entries("facts")) {
      int place = slot++;
      names.facts.define(entry.key(), () -> read(entry, place));
    }
  }

  private Optional<Fact> read(Node.Entry entry, int slot) {
    if (isStandard(entry.value())) {
      return Optional.empty();
    }
    Optional<Node.Mapping> map = names.shapes.map(entry.value());
    if (!names.shapes.isCode(entry.key()) || isReserved(entry.key()) || map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), names.shapes);
    Text title = names.texts.need(fields, "title");
    Text question = names.texts.need(fields, "question");
    FactId id = new FactId(entry.key().text());
    Optional<FactType> type = type(fields);
    return type.map(
        it -> {
          // `none` is always a value that may be assumed; whether it is one at all hangs on that.
          Fact probe = new Fact(id, slot, it, title, question, OptionalInt.of(Fact.ABSENT));
          return new Fact(id, slot, it, title, question, assumed(fields, probe));
        });
  }

  /// A fact that the format's list does not have, and that was reported.
  static boolean isStandard(Node value) {
    return value instanceof Node.Scalar word && word.text().equals("standard");
  }

  private boolean isReserved(Node.Scalar name) {
    boolean reserved = RESERVED.contains(name.text());
    if (reserved) {
      String message = "%s cannot be the name of a fact".formatted(Wording.quote(name.text()));
      names.report.add(
          DiagnosticCode.RESERVED_WORD,
          name,
          message,
          "the format needs the words %s itself".formatted(String.join(", ", RESERVED)));
    }
    return reserved;
  }

  private OptionalInt assumed(Fields fields, Fact probe) {
    return fields
        .word("assume")
        .map(word -> new FactValues(names.report).read(probe, word))
        .orElse(OptionalInt.empty());
  }

  private Optional<FactType> type(Fields fields) {
    Optional<String> type =
        fields.need("type").flatMap(node -> names.shapes.oneOf(node, TYPES, Optional::of));
    type.ifPresent(it -> reportForeign(fields, it));
    return type.map(
        it ->
            switch (it) {
              case "day" -> new FactType.Day();
              case "boolean" -> new FactType.YesNo();
              case "choice" -> choice(fields);
              case "state" -> new FactType.State(names.states);
              default -> number(fields);
            });
  }

  /// Reports fields that belong to another type of fact.
  private void reportForeign(Fields fields, String type) {
    List<String> foreign =
        new ArrayList<>(List.of("values", "values-of", "ignore-suffix", "least", "most", "unit"));
    if (type.equals("choice")) {
      foreign.removeAll(List.of("values", "values-of", "ignore-suffix"));
    } else if (type.equals("number")) {
      foreign.removeAll(List.of("least", "most", "unit"));
    }
    for (Node.Entry entry : fields.map().entries().values()) {
      if (foreign.contains(entry.key().text())) {
        names.report.add(
            DiagnosticCode.UNKNOWN_FIELD,
            entry.key(),
            "a fact of type `%s` has no field `%s`".formatted(type, entry.key().text()));
      }
    }
  }

  private FactType choice(Fields fields) {
    Optional<FactType.Choice> same = sameValues(fields);
    if (same.isPresent()) {
      FactType.Choice other = same.get();
      return new FactType.Choice(
          other.codes(), other.titles(), suffix(fields).or(other::ignoredSuffix));
    }
    Map<String, Text> titles = new LinkedHashMap<>();
    for (Node.Entry entry : fields.entries("values")) {
      titles.put(entry.key().text(), names.texts.read(entry.value()));
      checkValue(entry.key());
    }
    if (titles.size() < 2 && fields.get("values-of").isEmpty()) {
      names.report.add(
          DiagnosticCode.NOTHING_INSIDE,
          fields.map(),
          "a choice needs two values at least, found %d".formatted(titles.size()),
          "add `values: {code: {en: …}, …}`");
    }
    return new FactType.Choice(List.copyOf(titles.keySet()), titles, suffix(fields));
  }

  /// The values of another choice, which this one shares.
  private Optional<FactType.Choice> sameValues(Fields fields) {
    Optional<Node.Scalar> word = fields.word("values-of");
    Optional<Fact> other = word.flatMap(names.facts::use);
    if (other.isPresent() && !(other.get().type() instanceof FactType.Choice)) {
      String message =
          "`%s` has no values to share: it holds %s"
              .formatted(other.get().id(), FactValues.sort(other.get()));
      names.report.addShape(DiagnosticCode.WRONG_SHAPE, word.get(), message);
    }
    return other
        .map(Fact::type)
        .filter(FactType.Choice.class::isInstance)
        .map(FactType.Choice.class::cast);
  }

  private Optional<String> suffix(Fields fields) {
    Optional<Node.Scalar> word = fields.word("ignore-suffix");
    if (word.isPresent() && !word.get().text().matches("[A-Za-z0-9-]+")) {
      names.report.add(
          DiagnosticCode.MISSPELLED_CODE,
          word.get(),
          "%s cannot be the ending of a value".formatted(Wording.quote(word.get().text())),
          "write letters, digits and hyphens: `ignore-suffix: P`");
    }
    return word.map(Node.Scalar::text);
  }

  private void checkValue(Node.Scalar code) {
    String text = code.text();
    if (List.of(FactValues.NONE, FactValues.GIVEN, "unknown").contains(text)) {
      names.report.add(
          DiagnosticCode.RESERVED_WORD,
          code,
          "%s cannot be a value".formatted(Wording.quote(text)),
          "where the fact may be absent, say `assume: none`");
    } else if (!text.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
      names.report.add(
          DiagnosticCode.MISSPELLED_CODE,
          code,
          "%s is not a code".formatted(Wording.quote(text)),
          "write letters and digits, joined by hyphens: `student`, `C26`");
    }
  }

  private FactType number(Fields fields) {
    int least = whole(fields, "least");
    int most = whole(fields, "most");
    if (least > most) {
      String message = "`least` is %d and `most` is %d".formatted(least, most);
      names.report.add(DiagnosticCode.NUMBER_OUT_OF_RANGE, fields.map(), message);
    }
    return new FactType.Quantity(
        least, most, fields.word("unit").map(Node.Scalar::text).orElse(""));
  }

  private int whole(Fields fields, String key) {
    Optional<Node.Scalar> word = fields.word(key);
    if (word.isEmpty()) {
      String message = "a number needs `%s`".formatted(key);
      names.report.add(DiagnosticCode.FIELD_MISSING, fields.map(), message);
      return 0;
    }
    if (word.get().text().matches("-?\\d{1,9}")) {
      return Integer.parseInt(word.get().text());
    }
    String message = "%s is no whole number".formatted(Wording.quote(word.get().text()));
    names.report.addShape(DiagnosticCode.WRONG_SHAPE, word.get(), message);
    return 0;
  }

  private static List<String> reserved() {
    List<String> words = new ArrayList<>(ReadConditions.WORDS);
    words.addAll(List.of("known", "event", "earliest", "latest", "given", "unknown"));
    return words;
  }
}
