package org.sojourn.batch;

import org.sojourn.law.Fact;

/// What a column of a list holds. The set is closed.
public sealed interface Target {

  /// The row's own name, passed through.
  record Id() implements Target {}

  /// The kind of document.
  record KindOf() implements Target {}

  /// The day on the paper.
  record Printed() implements Target {}

  /// The day asked about, where it differs from row to row.
  record AsOf() implements Target {}

  /// The purpose, where it differs from row to row.
  record PurposeOf() implements Target {}

  /// A fact.
  ///
  /// @param fact the fact
  record Of(Fact fact) implements Target {}

  /// Nothing to this pack.
  record Ignored() implements Target {}
}
