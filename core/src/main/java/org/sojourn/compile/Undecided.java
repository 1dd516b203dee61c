package org.sojourn.compile;

/// Stops an evaluation at a comparison that the way so far leaves open. Thrown for control alone,
/// so without a stack trace.
final class Undecided extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What is open: how one term stands to another, or whether a term has a clear day.
  private final transient Open open;

  /// What is open. The set is closed.
  sealed interface Open {

    /// How a symbol less another stands to a number of days.
    ///
    /// @param i place of a symbol
    /// @param j place of another; 0 for none
    /// @param c days
    record Sign(int i, int j, int c) implements Open {}

    /// Whether a term has a clear last day.
    ///
    /// @param term the term
    record Clear(Term.Mapped term) implements Open {}
  }

  Undecided(Open open) {
    super(null, null, false, false);
    this.open = open;
  }

  Open open() {
    return open;
  }
}
