package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Finds the next fact whose value can still change the answer.
final class Interview {

  private final PackLaw law;
  private final ExploreCases explore;
  private final Set<String> skipped;

  /// @param skipped codes of facts that are not asked, `printed` for the day on the paper
  Interview(PackLaw law, ExploreCases explore, Set<String> skipped) {
    this.law = law;
    this.explore = explore;
    this.skipped = skipped;
  }

  /// Returns the next question.
  ///
  /// The fact needed first is asked if it matters. If it does not, any value will do for it; if it
  /// is not to be asked, all its values are tried.
  Optional<NextQuestion> next(int[] given) {
    int[] values = given.clone();
    while (true) {
      int slot = explore.evaluate(values, new ArrayList<>());
      if (slot == Run.NOTHING) {
        return Optional.empty();
      }
      NextQuestion question = question(slot);
      if (skipped.contains(question.code())) {
        return amongAll(values);
      }
      if (matters(values, slot)) {
        return Optional.of(question);
      }
      values[slot] = representative(slot);
    }
  }

  private NextQuestion question(int slot) {
    return new NextQuestion(
        slot == law.facts().size() ? Optional.empty() : Optional.of(law.facts().get(slot)));
  }

  private int representative(int slot) {
    return explore.isDay(slot) ? Days.FIRST : explore.fixedGroups(slot).getFirst().representative();
  }

  /// Values far apart are compared first: that settles the matter for nearly every fact.
  private boolean matters(int[] values, int slot) {
    SeekDifference seek = new SeekDifference(explore, AllCases::sameFull);
    List<Integer> apart = new ArrayList<>();
    explore.fixedGroups(slot).forEach(group -> apart.add(group.representative()));
    if (explore.isDay(slot)) {
      apart.add(Days.FIRST);
      apart.add(Days.LAST);
    }
    for (int value : apart) {
      if (seek.differ(with(values, slot, apart.getFirst()), with(values, slot, value))) {
        return true;
      }
    }
    return explore.isDay(slot)
        && new FindMissing(explore, seek, AllCases::sameFull, Set.of())
            .matters(explore.fork(values, slot), values);
  }

  private static int[] with(int[] values, int slot, int value) {
    int[] changed = values.clone();
    changed[slot] = value;
    return changed;
  }

  private Optional<NextQuestion> amongAll(int[] values) {
    CaseTree tree = explore.tree(values);
    SeekDifference seek = new SeekDifference(explore, AllCases::sameFull);
    for (int slot : new FindMissing(explore, seek, AllCases::sameFull, Set.of()).in(tree, values)) {
      if (!skipped.contains(question(slot).code())) {
        return Optional.of(question(slot));
      }
    }
    return Optional.empty();
  }
}
