package org.sojourn.reader.internal.standard;

import java.util.List;
import java.util.Optional;
import org.sojourn.reader.internal.node.Node;

/// A length of time in one unit, as a made sentence can say it.
///
/// @param unit `days`, `weeks`, `months` or `years`
/// @param number how many
record SaidTerm(String unit, int number) {

  private static final List<String> UNITS = List.of("days", "weeks", "months", "years");

  /// Reads the term of a map, if it has one unit and its first day is not counted.
  static Optional<SaidTerm> read(Node.Mapping map) {
    List<String> units = UNITS.stream().filter(map::has).toList();
    boolean counted = word(map, "first-day").filter("counted"::equals).isPresent();
    if (units.size() != 1 || counted) {
      return Optional.empty();
    }
    String unit = units.getFirst();
    return word(map, unit)
        .filter(text -> text.matches("\\d{1,5}"))
        .map(text -> new SaidTerm(unit, Integer.parseInt(text)));
  }

  private static Optional<String> word(Node.Mapping map, String key) {
    return map.get(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text());
  }
}
