package org.sojourn.compile;

import java.util.List;

/// The good days of all documents that take one way through the law, whatever the day asked.
///
/// @param main good days as the authority reads the law, where it is known; else under every
///     reading; in order, gaps kept
/// @param cases what comes out under each combination of the readings that were looked at, one at
///     least
public record Validity(List<Span> main, List<ReadingCase> cases) {

  /// Copies the lists.
  public Validity {
    main = List.copyOf(main);
    cases = List.copyOf(cases);
  }
}
