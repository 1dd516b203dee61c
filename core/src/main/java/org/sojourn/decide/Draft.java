package org.sojourn.decide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// A document at an edge of a provision, and what to ask of it: a worked case without its answer,
/// which a person finds by reading the law.
///
/// @param kind the kind of document
/// @param purpose what it should be good for
/// @param printed epoch day on the paper; empty if the kind has none
/// @param facts code of a fact to its value as text, in the order of the pack
/// @param asOf epoch day asked about
/// @param knownOn epoch day by which the law was known
/// @param edge which edge it lies at
public record Draft(
    Kind kind,
    Purpose purpose,
    OptionalInt printed,
    Map<String, String> facts,
    int asOf,
    int knownOn,
    Edge edge) {

  /// Copies the facts.
  public Draft {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /// What a draft is there for, the most telling first.
  public enum Sort {
    /// A plain case that the provision reaches.
    PLAIN,
    /// The day on the paper lies at an edge; `value` is that day.
    PRINTED,
    /// The day asked about lies at an edge of what is given; `value` is that day.
    ASKED,
    /// A day among the facts lies at an edge; `of` is the fact, `value` the day.
    FACT_DAY,
    /// One of a group of values that the provision treats alike; `of` is the fact.
    VALUE,
    /// The law was or was not published yet; `value` is the known day.
    KNOWN,
    /// A fact is not given; `of` is the fact.
    MISSING,
    /// Another purpose of the kind; `value` is the purpose.
    PURPOSE,
    /// A reading decides; `of` is the reading, `value` its options.
    READING,
    /// The day on the paper lies at the end of a month, and months are counted.
    MONTH_END,
    /// Another kind that the provision reaches; `value` is the kind.
    KIND
  }

  /// An edge.
  ///
  /// @param sort what varies
  /// @param of the fact or reading that varies; may be empty
  /// @param value what it is here; may be empty
  public record Edge(Sort sort, String of, String value) {}

  /// Says whether two drafts ask the same, whatever their edges. One about a reading expects
  /// several ends, and so is never the same as another.
  boolean sameQuestion(Draft other) {
    boolean readings = edge.sort == Sort.READING || other.edge.sort == Sort.READING;
    return !readings
        && kind.equals(other.kind)
        && purpose == other.purpose
        && printed.equals(other.printed)
        && facts.equals(other.facts)
        && asOf == other.asOf
        && knownOn == other.knownOn;
  }
}
