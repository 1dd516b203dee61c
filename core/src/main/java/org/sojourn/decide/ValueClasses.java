package org.sojourn.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sojourn.law.Condition;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;
import org.sojourn.law.ValueSet;

/// Groups the values of a fact that a list of rules treats alike, so that one of each group stands
/// for all when the fact is not given.
final class ValueClasses {

  /// A group of values.
  ///
  /// @param values the values; of a number the first and the last
  /// @param range whether they are the ends of a range
  @SuppressWarnings("ArrayRecordComponent") // written once, compared by its elements
  record Group(int[] values, boolean range) {

    int representative() {
      return values[0];
    }
  }

  private final Map<Integer, List<ValueSet>> sets = new HashMap<>();
  private final Map<Integer, List<Event>> tables = new HashMap<>();
  private final Map<Integer, TreeSet<Integer>> thresholds = new HashMap<>();
  private final Map<Integer, List<Group>> groups = new HashMap<>();

  ValueClasses(List<Rule> rules) {
    Mentions mentions = new Mentions(this::note, this::note);
    for (Rule rule : rules) {
      if (rule.canAct()) {
        mentions.in(rule.provision());
        for (Provision other : rule.prevailing()) {
          mentions.in(other);
        }
      }
    }
  }

  /// Returns the groups of a fact that is coded or a number; days are explored otherwise.
  synchronized List<Group> groups(Fact fact) {
    return groups.computeIfAbsent(fact.slot(), _ -> compute(fact));
  }

  private List<Group> compute(Fact fact) {
    Optional<List<String>> codes = fact.type().codeList();
    if (codes.isPresent()) {
      return coded(fact, codes.get().size());
    }
    return fact.type() instanceof FactType.Quantity number ? ranges(fact, number) : List.of();
  }

  private List<Group> coded(Fact fact, int size) {
    Map<List<Object>, List<Integer>> bySignature = new LinkedHashMap<>();
    for (int value = 0; value < size; value++) {
      bySignature.computeIfAbsent(signature(fact, value), _ -> new ArrayList<>()).add(value);
    }
    return bySignature.values().stream()
        .map(values -> new Group(values.stream().mapToInt(Integer::intValue).toArray(), false))
        .toList();
  }

  private List<Object> signature(Fact fact, int value) {
    List<Object> signature = new ArrayList<>();
    for (ValueSet set : sets.getOrDefault(fact.slot(), List.of())) {
      signature.add(set.contains(value));
    }
    for (Event table : tables.getOrDefault(fact.slot(), List.of())) {
      signature.add(table.at(value));
    }
    return signature;
  }

  private List<Group> ranges(Fact fact, FactType.Quantity number) {
    TreeSet<Integer> starts = new TreeSet<>(thresholds.getOrDefault(fact.slot(), new TreeSet<>()));
    starts.removeIf(start -> start <= number.least() || start > number.most());
    List<Group> ranges = new ArrayList<>();
    int first = number.least();
    for (int start : starts) {
      ranges.add(new Group(new int[] {first, start - 1}, true));
      first = start;
    }
    ranges.add(new Group(new int[] {first, number.most()}, true));
    return ranges;
  }

  private void note(Condition condition) {
    switch (condition) {
      case Condition.OneOf one -> add(one.fact(), one.values());
      case Condition.OtherThan other -> add(other.fact(), other.values());
      case Condition.Between between -> {
        TreeSet<Integer> known =
            thresholds.computeIfAbsent(between.fact().slot(), _ -> new TreeSet<>());
        known.add(between.least());
        known.add(between.most() + 1);
      }
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.Absent _,
          Condition.Present _,
          Condition.Within _,
          Condition.OnOneOf _,
          Condition.ValidOn _,
          Condition.PendingOn _,
          Condition.Under _ -> {}
    }
  }

  private void note(Moment moment) {
    if (moment instanceof Moment.OfEvent of && of.key().isPresent()) {
      tables.computeIfAbsent(of.key().get().slot(), _ -> new ArrayList<>()).add(of.event());
    }
  }

  private void add(Fact fact, ValueSet set) {
    List<ValueSet> known = sets.computeIfAbsent(fact.slot(), _ -> new ArrayList<>());
    if (!known.contains(set)) {
      known.add(set);
    }
  }
}
