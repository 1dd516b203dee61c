package org.sojourn.decide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A document as its holder or an office describes it.
///
/// @param kind code of its kind
/// @param printed the day on the paper, inclusive; empty if the kind has none or it is not known
/// @param facts code of a fact to its value as text
public record Document(String kind, Optional<LocalDate> printed, SortedMap<String, String> facts) {

  /// Copies the facts.
  public Document {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /// Starts a description.
  ///
  /// @param kind code of the kind, for example `residence-permit`
  /// @return a document of which nothing else is known
  public static Document of(String kind) {
    return new Document(kind, Optional.empty(), new TreeMap<>());
  }

  /// Adds the day on the paper.
  ///
  /// @param day last day, inclusive
  /// @return a changed copy
  public Document printed(LocalDate day) {
    return new Document(kind, Optional.of(day), facts);
  }

  /// Adds a fact.
  ///
  /// @param fact its code, for example `presence`
  /// @param value its value as text, for example `inside`
  /// @return a changed copy
  public Document with(String fact, String value) {
    SortedMap<String, String> more = new TreeMap<>(facts);
    more.put(fact, value);
    return new Document(kind, printed, more);
  }

  /// Takes a fact away.
  ///
  /// @param fact its code
  /// @return a changed copy
  public Document without(String fact) {
    SortedMap<String, String> fewer = new TreeMap<>(facts);
    fewer.remove(fact);
    return new Document(kind, printed, fewer);
  }
}
