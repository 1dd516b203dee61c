package org.sojourn.cli.interview;

/// What a person typed. The set is closed.
sealed interface Reply {

  /// A value.
  ///
  /// @param text the value as the pack writes it
  record Value(String text) implements Reply {}

  /// "I do not know."
  record Unknown() implements Reply {}

  /// Back to the question before.
  record Back() implements Reply {}
}
