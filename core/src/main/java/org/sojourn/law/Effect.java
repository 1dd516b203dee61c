package org.sojourn.law;

import java.util.List;
import java.util.Optional;

/// What a provision does to the days on which a document is good. The set is closed, so a new kind
/// breaks the build in every place that must learn it.
public sealed interface Effect {

  /// Moves the last day to a day; never earlier.
  ///
  /// @param through last valid day, inclusive
  record ExtendThrough(Moment through) implements Effect {}

  /// Moves the last day to the end of a term; never earlier.
  ///
  /// @param from where the term runs from
  /// @param count how long, and how counted
  /// @param notBeyond a ceiling, inclusive
  record ExtendBy(Moment from, Count count, Optional<Moment> notBeyond) implements Effect {}

  /// Stops the clock in a window of days: those days do not count against the term.
  ///
  /// @param from first day of the window, inclusive
  /// @param through last day of the window, inclusive
  /// @param on which last day is moved
  /// @param starts the fact that says when the term began; with it, a term that began inside the
  ///     window moves only by its overlap; without it, every term that runs into the window moves
  ///     by the window's whole length
  record Suspend(Moment from, Moment through, Base on, Optional<Fact> starts) implements Effect {}

  /// Goes on while an application is pending.
  ///
  /// @param filed day of filing; without it nothing happens
  /// @param decided day of the decision, which is the last good day
  /// @param atMost a cap, inclusive
  record Continue(Fact filed, Fact decided, Optional<Moment> atMost) implements Effect {}

  /// Is good again in a window; an earlier gap stays a gap.
  ///
  /// @param from first day, inclusive
  /// @param through last day, inclusive
  record Revive(Moment from, Moment through) implements Effect {}

  /// Counts as good in a window without a change of the term.
  ///
  /// @param from first day, inclusive
  /// @param through last day, inclusive
  record TreatAsValid(Moment from, Moment through) implements Effect {}

  /// Never beyond a day.
  ///
  /// @param through last possible day, inclusive
  /// @param of the provisions whose gift is cut; empty for every extension, now and later
  record Limit(Moment through, List<ProvisionId> of) implements Effect {

    /// Copies the list.
    public Limit {
      of = List.copyOf(of);
    }
  }

  /// Ends on a day, even below the printed one.
  ///
  /// @param day last valid day, inclusive
  record End(Moment day) implements Effect {}

  /// Says that the law, as far as the pack's authors could follow it, does not settle whether a
  /// document is good in a window of days. It speaks only of days that no provision gives; it gives
  /// nothing, takes nothing and moves nothing.
  ///
  /// @param from first day, inclusive
  /// @param through last day, inclusive
  record Undetermined(Moment from, Moment through) implements Effect {}

  /// Says that the measure does not reach the purposes it names. Changes nothing; it is shown, so
  /// that nobody believes the contrary.
  record Withhold() implements Effect {}

  /// Which last day an effect reads.
  enum Base {
    /// The last day as earlier provisions left it.
    RUNNING,
    /// The day on the paper.
    PRINTED
  }
}
