package org.sojourn.reader.internal.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.node.Node;

/// The fields of a map whose keys the format gives.
record Fields(Node.Mapping map, Shapes shapes) {

  /// Returns a field.
  Optional<Node> get(String key) {
    return map.get(key);
  }

  /// Returns a field that must be there.
  Optional<Node> need(String key) {
    Optional<Node> value = map.get(key);
    if (value.isEmpty()) {
      shapes.report().addShape(DiagnosticCode.FIELD_MISSING, map, "`%s` is missing".formatted(key));
    }
    return value;
  }

  /// Returns a field that holds a single value.
  Optional<Node.Scalar> word(String key) {
    return get(key).flatMap(shapes::word);
  }

  /// Returns a field that must be there and holds a single value.
  Optional<Node.Scalar> needWord(String key) {
    return need(key).flatMap(shapes::word);
  }

  /// Returns the single values of a field that holds one or a list of them.
  List<Node.Scalar> words(String key) {
    return get(key).map(shapes::words).orElse(List.of());
  }

  /// Returns the fields of a map in a field.
  Optional<Fields> fields(String key) {
    return get(key).flatMap(shapes::map).map(inner -> new Fields(inner, shapes));
  }

  /// Returns the entries of a list in a field.
  List<Node> list(String key) {
    return get(key).map(shapes::list).orElse(List.of());
  }

  /// Returns the entries of a map in a field whose keys the pack gives.
  List<Node.Entry> entries(String key) {
    return get(key)
        .flatMap(shapes::map)
        .map(inner -> List.copyOf(inner.entries().values()))
        .orElse(List.of());
  }

  /// Does something with each map of a list in a field.
  void forEachMap(String key, Consumer<Fields> action) {
    for (Node item : list(key)) {
      shapes.map(item).ifPresent(inner -> action.accept(new Fields(inner, shapes)));
    }
  }
}
