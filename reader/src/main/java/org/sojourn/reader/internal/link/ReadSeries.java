package org.sojourn.reader.internal.link;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Confidence;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.Series;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.time.Days;

/// Reads values that publications moved.
record ReadSeries(Vocabulary names) {

  /// How one value is read, and what becomes of it if it is provisional.
  private record Reading<T>(Function<Node, T> value, UnaryOperator<T> provisional) {}

  /// Reads a series of days, of which some may be provisional.
  ///
  /// @param node a map from day of publication to day, or to a map of `is`, `by`, `confidence` and
  ///     `provisional`
  /// @param day reads one day
  /// @return the series, or nothing if there is no entry that can be read
  Optional<Series<Moment>> days(Node node, Function<Node, Moment> day) {
    return read(node, day, Moment.Provisional::new);
  }

  /// Reads a series.
  ///
  /// @param node a map from day of publication to value, or to a map of `is`, `by`, `confidence`
  /// @param value reads one value
  /// @return the series, or nothing if there is no entry that can be read
  <T> Optional<Series<T>> read(Node node, Function<Node, T> value) {
    return read(node, value, UnaryOperator.identity());
  }

  private <T> Optional<Series<T>> read(
      Node node, Function<Node, T> value, UnaryOperator<T> provisional) {
    Reading<T> reading = new Reading<>(value, provisional);
    TreeMap<Integer, Series.Entry<T>> entries = new TreeMap<>();
    names
        .shapes
        .map(node)
        .ifPresent(map -> map.entries().values().forEach(entry -> add(entry, reading, entries)));
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series<>(entries.values().stream().toList()));
  }

  private <T> void add(
      Node.Entry entry, Reading<T> reading, TreeMap<Integer, Series.Entry<T>> entries) {
    OptionalInt day = names.dates.read(entry.key());
    int published = day.orElse(0);
    Series.Entry<T> read = entry(published, entry.value(), reading);
    if (day.isPresent()) {
      checkOrder(entry.key(), published, entries);
      entries.putIfAbsent(published, read);
    }
  }

  private <T> void checkOrder(
      Node.Scalar key, int published, TreeMap<Integer, Series.Entry<T>> entries) {
    Map.Entry<Integer, Series.Entry<T>> last = entries.lastEntry();
    if (last != null && last.getKey() > published) {
      names.report.add(
          DiagnosticCode.SERIES_UNORDERED,
          key,
          "%s stands after %s".formatted(Wording.quote(key.text()), Days.text(last.getKey())),
          "order the entries by day of publication");
    }
  }

  private <T> Series.Entry<T> entry(int published, Node node, Reading<T> reading) {
    if (node instanceof Node.Mapping map && map.has("is")) {
      Fields fields = new Fields(map, names.shapes);
      T is = reading.value.apply(fields.need("is").orElse(node));
      boolean provisional = fields.get("provisional").flatMap(names.shapes::yesNo).orElse(false);
      is = provisional ? reading.provisional.apply(is) : is;
      Optional<MeasureId> by = fields.word("by").flatMap(word -> mover(word, published));
      return new Series.Entry<>(published, is, by, confidence(fields));
    }
    T is = reading.value.apply(node);
    return new Series.Entry<>(published, is, Optional.empty(), Optional.empty());
  }

  private Optional<Confidence> confidence(Fields fields) {
    return fields.get("confidence").flatMap(node -> ReadGrounds.confidence(node, names.shapes));
  }

  private Optional<MeasureId> mover(Node.Scalar word, int published) {
    Optional<MeasureHead> measure = names.measures.use(word);
    if (measure.isPresent() && measure.get().published() > published) {
      String message =
          "this is known from %s, but `%s` was published on %s"
              .formatted(Days.text(published), word.text(), Days.text(measure.get().published()));
      names.report.add(DiagnosticCode.KNOWN_TOO_EARLY, word, message);
    }
    return measure.map(MeasureHead::id);
  }
}
