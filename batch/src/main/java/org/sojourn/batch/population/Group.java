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

  private final Object before;
  private final Object after;

  private Group(boolean byDay, Object before, Object after) {
    this.byDay = byDay;
    this.before = before;
    this.after = after;
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
  @SuppressWarnings("ReferenceEquality") // a combination that stands for itself
  static List<Group> of(List<Asked> asked, Answers before, Answers after) {
    Map<Sorts, Group> bySorts = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Asked each : asked) {
      if (each.combination().width() == 1) {
        first = Math.min(first, each.combination().firstDay());
        last = Math.max(last, each.combination().lastDay());
      }
    }
    for (Asked each : asked) {
      Combination combination = each.combination();
      Object was = sort(before, each, first, last);
      Object is = sort(after, each, first, last);
      boolean byDay = was != combination && is != combination;
      Group group =
          byDay
              ? bySorts.computeIfAbsent(
                  new Sorts(was, is, combination.daySlots()[0]), _ -> new Group(true, was, is))
              : new Group(false, was, is);
      if (group.asked.isEmpty()) {
        groups.add(group);
      }
      group.add(each);
    }
    return groups;
  }

  private static Object sort(Answers answers, Asked each, int first, int last) {
    Combination combination = each.combination();
    return combination.width() == 1
        ? answers.sort(combination, each.purpose(), first, last)
        : combination;
  }

  private void add(Asked each) {
    asked.add(each);
    first = Math.min(first, each.combination().firstDay());
    last = Math.max(last, each.combination().lastDay());
  }

  List<Asked> asked() {
    return asked;
  }

  /// What the answers without the draft hang on.
  Object before() {
    return before;
  }

  /// What the answers with the draft hang on.
  Object after() {
    return after;
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
