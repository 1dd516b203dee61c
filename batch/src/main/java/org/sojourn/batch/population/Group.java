package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.batch.population.CompareLaws.Asked;

/// Combinations that get the same answers, under both laws, on the same day; or one combination
/// that hangs on no day or on several.
final class Group {

  private final List<Asked> asked = new ArrayList<>();
  private final boolean byDay;
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;

  private Group(boolean byDay) {
    this.byDay = byDay;
  }

  /// What the answers hang on under each law; compared as objects, not by what they say.
  private static final class Sorts {

    private final Object before;
    private final Object after;
    private final int slot;

    Sorts(Object before, Object after, int slot) {
      this.before = before;
      this.after = after;
      this.slot = slot;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // sorts are the same object or not the same
    public boolean equals(Object other) {
      return other instanceof Sorts sorts
          && before == sorts.before
          && after == sorts.after
          && slot == sorts.slot;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * System.identityHashCode(before) + System.identityHashCode(after)) + slot;
    }
  }

  /// Puts combinations together.
  static List<Group> of(List<Asked> asked, Answers before, Answers after) {
    Map<Sorts, Group> bySorts = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (Asked each : asked) {
      Combination combination = each.combination();
      Group group;
      if (combination.width() == 1) {
        Sorts sorts =
            new Sorts(
                before.sort(combination, each.purpose()),
                after.sort(combination, each.purpose()),
                combination.daySlots()[0]);
        group =
            bySorts.computeIfAbsent(
                sorts,
                _ -> {
                  Group fresh = new Group(true);
                  groups.add(fresh);
                  return fresh;
                });
      } else {
        group = new Group(false);
        groups.add(group);
      }
      group.add(each);
    }
    return groups;
  }

  private void add(Asked each) {
    asked.add(each);
    first = Math.min(first, each.combination().firstDay());
    last = Math.max(last, each.combination().lastDay());
  }

  List<Asked> asked() {
    return asked;
  }

  boolean isByDay() {
    return byDay;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }
}
