package org.sojourn.reader.internal.standard;

import java.time.LocalDate;

/// A day that a made sentence can say.
sealed interface SaidDay {

  /// The two days that every document has.
  enum End {
    /// The day on the paper.
    PRINTED,
    /// The last day as earlier provisions left it.
    RUNNING;

    /// Returns the word of the format.
    String word() {
      return this == PRINTED ? "printed" : "running";
    }
  }

  /// A day of the calendar.
  record Calendar(LocalDate day) implements SaidDay {}

  /// One of the days that every document has.
  record OfDocument(End end) implements SaidDay {}

  /// A term after one of them.
  ///
  /// @param end the day that the term runs from
  /// @param term its length
  record After(End end, SaidTerm term) implements SaidDay {}

  /// No end.
  record Endless() implements SaidDay {}
}
