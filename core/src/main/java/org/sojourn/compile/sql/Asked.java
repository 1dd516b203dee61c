package org.sojourn.compile.sql;

import java.util.Optional;
import org.sojourn.law.Purpose;

/// For what the documents are asked about.
///
/// @param purpose one purpose for all; empty where each document names its own
record Asked(Optional<Purpose> purpose) {

  static Asked each() {
    return new Asked(Optional.empty());
  }

  static Asked all(Purpose purpose) {
    return new Asked(Optional.of(purpose));
  }

  boolean ofEach() {
    return purpose.isEmpty();
  }

  String words() {
    return purpose
        .map(Purpose::id)
        .orElse("as each document says; the main one of its kind if it does not");
  }
}
