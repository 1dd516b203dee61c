package org.sojourn.compile;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Fact;

/// A decision diagram: tests of one document's facts and days, and what follows from them. Equal
/// parts are one object, so a diagram is a graph without cycles, and a test that does not matter is
/// not there. The set is closed.
///
/// @param <L> what stands at the leaves
public sealed interface Node<L> {

  /// The end of every path.
  ///
  /// @param value what follows
  /// @param <L> what stands at the leaves
  record Leaf<L>(L value) implements Node<L> {}

  /// A coded fact chooses.
  ///
  /// @param slot the slot of the fact
  /// @param branch by code of the fact, the place of its branch
  /// @param absent the place of the branch if the fact is absent; -1 if it cannot be
  /// @param branches what follows
  /// @param <L> what stands at the leaves
  record Choice<L>(int slot, List<Integer> branch, int absent, List<Node<L>> branches)
      implements Node<L> {

    /// Copies the lists.
    public Choice {
      branch = List.copyOf(branch);
      branches = List.copyOf(branches);
    }
  }

  /// Whether there is a day or a number. Every comparison of it stands below such a test.
  ///
  /// @param slot the slot of a fact whose values are days or numbers, or that of the day on the
  /// paper
  /// @param absent what follows if it is known to be absent
  /// @param present what follows if it is a day
  /// @param <L> what stands at the leaves
  record Presence<L>(int slot, Node<L> absent, Node<L> present) implements Node<L> {}

  /// Two days are compared.
  ///
  /// The left one is never a constant. Where the right one is, the left one is the plain day of a
  /// slot, for maps were inverted; where both are days of slots, the left one is plain.
  ///
  /// @param left a day
  /// @param right another
  /// @param less what follows if the left one is earlier
  /// @param equal what follows if they are one day
  /// @param greater what follows if the left one is later
  /// @param <L> what stands at the leaves
  record Compare<L>(Term left, Term right, Node<L> less, Node<L> equal, Node<L> greater)
      implements Node<L> {}

  /// Whether a term of months has a clear last day: the law names no policy for a month that lacks
  /// the day.
  ///
  /// @param term the term, with a map of months
  /// @param clear what follows if it has
  /// @param unclear what follows if the month reached lacks the day
  /// @param <L> what stands at the leaves
  record Clear<L>(Term.Mapped term, Node<L> clear, Node<L> unclear) implements Node<L> {}

  /// The end of a path that is not compiled: the evaluator answers.
  ///
  /// @param why what is too much for the compiled form
  /// @param <L> what stands at the leaves
  record Left<L>(String why) implements Node<L> {}

  /// Returns what may follow this test.
  ///
  /// @return the nodes, in the order of the components; none for a leaf
  default List<Node<L>> children() {
    return switch (this) {
      case Leaf<L> _, Left<L> _ -> List.of();
      case Choice<L> choice -> choice.branches();
      case Presence<L> presence -> List.of(presence.absent(), presence.present());
      case Compare<L> compare -> List.of(compare.less(), compare.equal(), compare.greater());
      case Clear<L> clear -> List.of(clear.clear(), clear.unclear());
    };
  }

  /// Finds the leaf of a document.
  ///
  /// @param values a value by slot: the epoch day or the place of the code, [Fact#ABSENT] or
  ///     [Fact#UNKNOWN]
  /// @return what follows, or nothing if a value is unknown that matters here, or the path is not
  /// compiled
  default Optional<L> find(int[] values) {
    return Walk.find(this, values);
  }
}
