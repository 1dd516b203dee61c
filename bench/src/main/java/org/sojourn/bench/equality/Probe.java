package org.sojourn.bench.equality;

import java.util.Arrays;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// One document and what is asked of it, as the engines take it.
///
/// @param kind the kind
/// @param purpose for what
/// @param values a value by slot of the fact, [Fact#ABSENT] or [Fact#UNKNOWN], then the day on the
///     paper; not to be changed
/// The engines take arrays; two probes are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Probe(Kind kind, Purpose purpose, int[] values) {

  /// Returns the same with one value changed.
  ///
  /// @param slot the slot of the fact, or the one after all facts for the day on the paper
  /// @param value the new value
  /// @return a changed copy
  public Probe with(int slot, int value) {
    int[] changed = values.clone();
    changed[slot] = value;
    return new Probe(kind, purpose, changed);
  }

  /// Returns the day on the paper.
  ///
  /// @return epoch day, or [Fact#UNKNOWN]
  public int printed() {
    return values[values.length - 1];
  }

  /// Returns the values of the facts alone.
  int[] facts() {
    return Arrays.copyOf(values, values.length - 1);
  }

  /// Says whether every fact is given or assumed, and the day on the paper where the kind has one.
  boolean isComplete() {
    boolean hasDay = kind.paper() == Kind.PrintedDay.NONE || printed() != Fact.UNKNOWN;
    return hasDay && Arrays.stream(facts()).noneMatch(value -> value == Fact.UNKNOWN);
  }

  /// Returns the words that ask the command line about this document.
  String command(PackLaw law, int asOf, int knownOn) {
    StringBuilder words = new StringBuilder("check " + law.id() + " " + kind.id().code());
    if (printed() != Fact.UNKNOWN) {
      words.append(' ').append(Days.text(printed()));
    }
    words.append(" --purpose ").append(purpose.id());
    for (Fact fact : law.facts()) {
      int value = values[fact.slot()];
      boolean told = value == fact.assumed().orElse(Fact.UNKNOWN);
      if (!told) {
        words.append(" --fact ").append(fact.id().code()).append('=').append(fact.text(value));
      }
    }
    words.append(" --as-of ").append(Days.text(asOf));
    return words.append(" --known-on ").append(Days.text(knownOn)).toString();
  }
}
