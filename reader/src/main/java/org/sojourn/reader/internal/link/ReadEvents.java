package org.sojourn.reader.internal.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Event;
import org.sojourn.law.EventId;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Source;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.node.Node;

/// Reads what an end may wait for.
record ReadEvents(Vocabulary names) {

  private static final String AWAITED = "awaited";

  /// Defines the events of a pack.
  void define(Fields pack) {
    for (Node.Entry entry : pack.entries("events")) {
      names.events.define(entry.key(), () -> read(entry));
    }
  }

  private Optional<Event> read(Node.Entry entry) {
    Optional<Node.Mapping> map = names.shapes.map(entry.value());
    if (!names.shapes.isCode(entry.key()) || map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), names.shapes);
    Text title = names.texts.need(fields, "title");
    List<Source> sources = names.sources(fields);
    Optional<Fact> by = fields.word("by").flatMap(this::key);
    ReadMoments moments = new ReadMoments(names, names.days);
    Optional<Moment> fallback = fields.get("default").map(day -> day(day, moments));
    Map<Integer, Moment> values = values(fields, by, moments);
    if (fields.get("default").isEmpty() && fields.get("values").isEmpty()) {
      names.report.add(
          DiagnosticCode.NOTHING_INSIDE,
          fields.map(),
          "the event has no day",
          "add `default: DAY`, or a table with `by` and `values`");
    }
    EventId id = new EventId(entry.key().text());
    return Optional.of(new Event(id, title, by, values, fallback, sources));
  }

  /// Reads the day of an event, which may be awaited still: no publication has dated it.
  private static Moment day(Node node, ReadMoments moments) {
    return node instanceof Node.Scalar word && word.text().equals(AWAITED)
        ? new Moment.NotYetKnown(Optional.empty())
        : moments.end(node);
  }

  private Optional<Fact> key(Node.Scalar word) {
    Optional<Fact> fact = names.facts.use(word);
    if (fact.isPresent() && fact.get().type().codeList().isEmpty()) {
      names.report.add(
          DiagnosticCode.EVENT_KEY,
          word,
          "a table cannot be by `%s`, which holds %s"
              .formatted(fact.get().id(), FactValues.sort(fact.get())),
          "key the table by a state, a choice or a yes-or-no fact");
      return Optional.empty();
    }
    return fact;
  }

  private Map<Integer, Moment> values(Fields fields, Optional<Fact> by, ReadMoments moments) {
    Map<Integer, Moment> values = new HashMap<>();
    if (fields.get("by").isEmpty() && fields.get("values").isPresent()) {
      names.report.add(
          DiagnosticCode.EVENT_KEY,
          fields.map(),
          "the table does not say by which fact it goes",
          "add `by: nationality`");
    }
    for (Node.Entry entry : fields.entries("values")) {
      Moment day = day(entry.value(), moments);
      by.map(fact -> new FactValues(names.report).read(fact, entry.key()))
          .ifPresent(place -> place.ifPresent(it -> values.put(it, day)));
    }
    return values;
  }
}
