package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// Counts documents by kind, facts and days.
final class CountSorts {

  private final PackLaw law;
  private final boolean[] isDay;
  private final Map<Key, Sort> sorts = new LinkedHashMap<>();
  private final int[] shared;

  /// What the documents of a combination share.
  private static final class Key {

    private final int kind;
    private final int[] values;

    Key(int kind, int[] values) {
      this.kind = kind;
      this.values = values;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && kind == key.kind && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(values) + kind;
    }
  }

  /// A combination that is being counted.
  private static final class Sort {

    private final Kind kind;
    private final int[] slots;
    private final PackTuples tuples;

    Sort(Kind kind, int[] slots) {
      this.kind = kind;
      this.slots = slots;
      this.tuples = new PackTuples(slots.length);
    }
  }

  CountSorts(PackLaw law) {
    this.law = law;
    this.isDay = new boolean[law.facts().size() + 1];
    this.shared = new int[law.facts().size() + 1];
    for (Fact fact : law.facts()) {
      isDay[fact.slot()] = fact.type() instanceof FactType.Day;
    }
    isDay[law.facts().size()] = true;
  }

  /// Counts documents.
  ///
  /// @param kind their kind
  /// @param values a value by slot, the day on the paper last
  /// @param count how many
  void add(Kind kind, int[] values, long count) {
    for (int slot = 0; slot < shared.length; slot++) {
      boolean given = isDay[slot] && Combination.isGiven(values[slot]);
      shared[slot] = given ? Combination.GIVEN : values[slot];
    }
    Sort sort = sorts.get(new Key(kind.slot(), shared));
    if (sort == null) {
      sort = sort(kind, values);
      sorts.put(new Key(kind.slot(), shared.clone()), sort);
    }
    sort.tuples.add(values, sort.slots, count);
  }

  private Sort sort(Kind kind, int[] values) {
    List<Integer> slots = new ArrayList<>();
    for (int slot = 0; slot < values.length; slot++) {
      if (isDay[slot] && Combination.isGiven(values[slot])) {
        slots.add(slot);
      }
    }
    // The day on the paper first: most tuples differ in it, and it is the one in every table.
    if (!slots.isEmpty() && slots.getLast() == law.facts().size()) {
      slots.addFirst(slots.removeLast());
    }
    return new Sort(kind, slots.stream().mapToInt(Integer::intValue).toArray());
  }

  /// Returns what was counted.
  ///
  /// @return the combinations in the order in which they were first met
  List<Combination> combinations() {
    List<Combination> all = new ArrayList<>();
    sorts.forEach(
        (key, sort) ->
            all.add(new Combination(sort.kind, key.values, sort.slots, sort.tuples.pack())));
    return all;
  }
}
