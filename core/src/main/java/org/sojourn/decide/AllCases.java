package org.sojourn.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A question about a document in all the cases that missing facts and readings leave, and what
/// they have in common.
final class AllCases {

  private final KnownLaw law;
  private final int[] values;
  private final boolean covered;
  private final ExploreCases followed;
  private final ExploreCases every;
  private final CaseTree main;
  private final CaseTree full;
  private final List<CaseTree.Leaf> leaves;

  /// Whether there were too many cases to look at all: then nothing is sure.
  private final boolean exhausted;

  private @Nullable Missing missing;

  AllCases(KnownLaw law, Kind kind, Purpose purpose, int asOf, int[] values) {
    this.law = law;
    this.values = values;
    this.covered = kind.purposes().contains(purpose);
    this.followed =
        new ExploreCases(law, kind, purpose, asOf, ReadingPolicy.asAuthorityReads(law.law()));
    this.main = followed.tree(values);
    this.leaves = main.leaves();
    if (readingsWereLookedAt()) {
      this.every =
          new ExploreCases(law, kind, purpose, asOf, ReadingPolicy.everyReading(law.law()));
      this.full = every.tree(values);
    } else {
      this.every = followed;
      this.full = main;
    }
    this.exhausted = followed.isExhausted() || every.isExhausted();
  }

  /// Two answers that a person would take for the same: same status, same cover, same end.
  static boolean sameMain(FullAnswer a, FullAnswer b) {
    return sameStatus(a, b) && a.main().cover() == b.main().cover() && a.main().sameEnd(b.main());
  }

  /// The same, with the safe and the arguable end.
  static boolean sameFull(FullAnswer a, FullAnswer b) {
    return sameMain(a, b) && a.safe().sameEnd(b.safe()) && a.arguable().sameEnd(b.arguable());
  }

  private static boolean sameStatus(FullAnswer a, FullAnswer b) {
    return a.main().status().isLike(b.main().status());
  }

  private boolean readingsWereLookedAt() {
    int first = law.slots().printed() + 1;
    for (CaseTree.Leaf leaf : leaves) {
      for (ReadingOutcome each : leaf.outcomes()) {
        boolean[] consulted = each.outcome().consulted();
        for (int slot = first; slot < consulted.length; slot++) {
          if (consulted[slot]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// All cases under every reading.
  CaseTree full() {
    return full;
  }

  /// All cases as the authority reads the law.
  List<CaseTree.Leaf> leaves() {
    return leaves;
  }

  Status status() {
    if (!covered) {
      return Status.NOT_COVERED;
    }
    if (agree((a, b) -> a.status() == b.status())) {
      return first().status();
    }
    return agree((a, b) -> a.status().isLike(b.status())) ? Status.NOT_VALID : Status.UNDETERMINED;
  }

  private Answer first() {
    return leaves.getFirst().answer().main();
  }

  /// Says whether the answers of all cases are the same.
  private boolean agree(BiPredicate<Answer, Answer> same) {
    for (CaseTree.Leaf leaf : leaves) {
      if (!same.test(first(), leaf.answer().main())) {
        return false;
      }
    }
    return !exhausted;
  }

  /// Returns the cover that all cases share on the day asked, or null.
  @Nullable Cover cover() {
    boolean one = status() == Status.VALID && agree((a, b) -> a.cover() == b.cover());
    return one ? first().cover() : null;
  }

  /// Returns the first day of the next run that all cases share, or [Days#NEVER].
  int again() {
    boolean one = status() == Status.NOT_VALID && agree((a, b) -> a.again() == b.again());
    return one ? first().again() : Days.NEVER;
  }

  /// Returns an answer with the end that all cases share, or null.
  @Nullable Answer through() {
    boolean one = covered && agree(Answer::sameEnd);
    return one && first().through() != Days.NEVER ? first() : null;
  }

  /// Returns the answer that ends first under every reading, by the day that is sure.
  @Nullable Answer safe() {
    Answer found = null;
    for (CaseTree.Leaf leaf : full.leaves()) {
      Answer answer = leaf.answer().safe();
      found = found == null || endsBefore(answer, found) ? answer : found;
    }
    return covered && !exhausted ? found : null;
  }

  /// Of two that are sure through the same day, one that ends on it ends first.
  private static boolean endsBefore(Answer a, Answer b) {
    int sure = Integer.compare(a.sureThrough(), b.sureThrough());
    return sure < 0 || (sure == 0 && a.ending() == null && b.ending() != null);
  }

  /// Returns the answer that ends last under some reading.
  @Nullable Answer arguable() {
    Answer found = null;
    for (CaseTree.Leaf leaf : full.leaves()) {
      Answer answer = leaf.answer().arguable();
      found = found == null || answer.through() > found.through() ? answer : found;
    }
    return covered && !exhausted ? found : null;
  }

  /// Returns the case that ends first.
  CaseTree.Leaf endsFirst() {
    return endsFirst(leaves);
  }

  static CaseTree.Leaf endsFirst(List<CaseTree.Leaf> leaves) {
    CaseTree.Leaf first = leaves.getFirst();
    for (CaseTree.Leaf leaf : leaves) {
      if (leaf.answer().main().sureThrough() < first.answer().main().sureThrough()) {
        first = leaf;
      }
    }
    return first;
  }

  /// The slots without a value that can change something.
  ///
  /// @param status those that can change the status
  /// @param end those that can change the answer or its end
  /// @param readings those that can change anything at all
  record Missing(Set<Integer> status, Set<Integer> end, Set<Integer> readings) {

    static final Missing NONE = new Missing(Set.of(), Set.of(), Set.of());

    /// Returns them all, those first that matter most.
    Set<Integer> all() {
      Set<Integer> all = new LinkedHashSet<>(status);
      all.addAll(end);
      all.addAll(readings);
      return all;
    }
  }

  /// Found once: to look again would spend the budget of evaluations again.
  Missing missing() {
    Missing known = missing;
    if (known == null) {
      known = findMissing();
      missing = known;
    }
    return known;
  }

  private Missing findMissing() {
    if (!covered || full instanceof CaseTree.Leaf) {
      return Missing.NONE;
    }
    Set<Integer> status = missing(followed, main, AllCases::sameStatus, Set.of());
    Set<Integer> end = missing(followed, main, AllCases::sameMain, status);
    return new Missing(status, end, missing(every, full, AllCases::sameFull, end));
  }

  private Set<Integer> missing(
      ExploreCases explore,
      CaseTree tree,
      BiPredicate<FullAnswer, FullAnswer> same,
      Set<Integer> found) {
    return new FindMissing(explore, new SeekDifference(explore, same), same, found)
        .in(tree, values);
  }

  /// Returns the cases of one fact, as the authority reads the law.
  CaseTree.Fork cases(int slot) {
    return main instanceof CaseTree.Fork fork && fork.slot() == slot
        ? fork
        : followed.fork(values, slot);
  }
}
