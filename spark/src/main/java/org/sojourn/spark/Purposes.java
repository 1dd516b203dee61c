package org.sojourn.spark;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Purpose;

/// Purposes by place.
final class Purposes {

  /// All of them, in order.
  static final List<Purpose> ALL = List.of(Purpose.values());

  private Purposes() {}

  /// Returns the place of a purpose.
  static int place(Purpose purpose) {
    return ALL.indexOf(purpose);
  }

  /// Returns the place of the purpose of a word, if there is one.
  static Optional<Integer> place(String word) {
    return Purpose.parse(word).map(Purposes::place);
  }
}
