package org.sojourn.decide;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.MentionedFacts;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.time.Days;

/// Looks for a plain document on which a provision acts, with the values that its words suggest.
final class FindReached {

  private static final int MONTH = 30; // days: well inside a window that has one end only

  /// Evaluations that the first search may cost.
  private static final int BUDGET = 20_000;

  private final KnownLaw law;
  private final Rules rules;
  private final Rule rule;
  private final List<Integer> slots = new ArrayList<>();
  private final Map<Integer, Set<Integer>> suggested = new HashMap<>();
  private int budget;
  private boolean changesNothing;

  FindReached(KnownLaw law, Rules rules, Rule rule) {
    this.law = law;
    this.rules = rules;
    this.rule = rule;
    MentionedFacts mentioned = MentionedFacts.in(rule.provision());
    mentioned.readings().forEach(reading -> slots.add(law.slots().of(reading)));
    mentioned.facts().stream().filter(fact -> !isDay(fact)).forEach(f -> slots.add(f.slot()));
    if (rules.kind().paper() == Kind.PrintedDay.DAY) {
      slots.add(law.slots().printed());
    }
    mentioned.facts().stream().filter(FindReached::isDay).forEach(f -> slots.add(f.slot()));
  }

  private static boolean isDay(Fact fact) {
    return fact.type() instanceof FactType.Day;
  }

  KnownLaw law() {
    return law;
  }

  Rules rules() {
    return rules;
  }

  Rule rule() {
    return rule;
  }

  /// Returns a value for each slot; [Fact#UNKNOWN] for those that make no difference. Where it
  /// finds no document that the provision changes, it tries what other rules ask as well, which may
  /// have to act before; then it takes one on which the condition holds.
  Optional<int[]> find() {
    Optional<int[]> found = start(BUDGET);
    if (found.isEmpty()) {
      List<Integer> own = List.copyOf(slots);
      rules.ordered().forEach(this::ask);
      found = start(BUDGET / 4);
      slots.retainAll(own);
    }
    if (found.isEmpty()) {
      changesNothing = true;
      found = start(BUDGET / 4);
    }
    return found;
  }

  private void ask(Rule other) {
    for (Fact fact : MentionedFacts.in(other.provision()).facts()) {
      if (!slots.contains(fact.slot())) {
        slots.add(fact.slot());
      }
    }
  }

  private Optional<int[]> start(int evaluations) {
    budget = evaluations;
    int[] values = law.slots().unknown();
    for (Fact fact : law.law().facts()) {
      if (!slots.contains(fact.slot())) {
        values[fact.slot()] = fact.assumed().orElse(Fact.UNKNOWN);
      }
    }
    return search(values, 0) ? Optional.of(values) : Optional.empty();
  }

  /// Evaluates a document; of a slot that it needs, nothing is tried.
  Outcome outcome(int[] values) {
    return Evaluation.of(rules, values, law.known());
  }

  private boolean search(int[] values, int place) {
    if (place == slots.size()) {
      return acts(values);
    }
    return tries(values, slots.get(place), place + 1);
  }

  private boolean tries(int[] values, int slot, int next) {
    for (int value : candidates(values, slot)) {
      values[slot] = value;
      if (budget > 0 && !fails(values) && search(values, next)) {
        return true;
      }
    }
    values[slot] = Fact.UNKNOWN;
    return false;
  }

  /// What the other rules need is tried as well.
  private boolean acts(int[] values) {
    budget--;
    Outcome outcome = outcome(values);
    if (!outcome.isDone()) {
      return tries(values, outcome.needed(), slots.size());
    }
    for (Act act : outcome.acts()) {
      if (act.rule().provision().id().equals(rule.provision().id())) {
        return act instanceof Act.Done
            || (changesNothing && act instanceof Act.Idle idle && holds(idle.why()));
      }
    }
    return false;
  }

  private static boolean holds(Considered.Why why) {
    return switch (why) {
      case NO_LATER_DAY, DAY_ABSENT, OUTSIDE_WINDOW, DOES_NOT_REACH -> true;
      case CONDITION_FAILED, NOT_IN_FORCE, REPLACED, REPEALED, PREVAILED_OVER -> false;
    };
  }

  /// Says whether the condition cannot hold any more, whatever the rest.
  private boolean fails(int[] values) {
    Run run = new Run(law.slots(), law.known(), values);
    run.daysUnsettled = true;
    int printed = values[law.slots().printed()];
    run.printed = Run.isDay(printed) ? printed : Days.NEVER;
    if (run.printed == Days.NEVER && rules.kind().paper() == Kind.PrintedDay.DAY) {
      return false;
    }
    try {
      return new Conditions(run, new Moments(run)).test(rule.provision().when()) == Truth.FALSE;
    } catch (DateTimeException e) {
      return true;
    }
  }

  private List<Integer> candidates(int[] values, int slot) {
    Set<Integer> candidates = new LinkedHashSet<>();
    Slots all = law.slots();
    if (all.isReading(slot)) {
      int options = law.law().readings().get(all.reading(slot)).options().size();
      for (int option = 0; option < options; option++) {
        candidates.add(option);
      }
    } else if (slot == all.printed()) {
      days(values, slot, candidates);
    } else {
      Fact fact = law.law().facts().get(slot);
      fact.assumed().ifPresent(candidates::add);
      if (isDay(fact)) {
        days(values, slot, candidates);
      } else {
        new Mentions(condition -> note(condition, fact, candidates), _ -> {}).in(rule.provision());
        rules.classes().groups(fact).forEach(group -> candidates.add(group.representative()));
      }
    }
    return new ArrayList<>(candidates);
  }

  /// Takes the values first that the provision asks for by name.
  private static void note(Condition condition, Fact fact, Set<Integer> candidates) {
    if (condition instanceof Condition.OneOf one && one.fact().equals(fact)) {
      one.values().stream().findFirst().ifPresent(candidates::add);
    }
  }

  /// Days inside the windows that the provision speaks of, the middle of the widest first; then
  /// days a month from their ends and from every other day that it names; then what other rules
  /// suggest.
  private void days(int[] values, int slot, Set<Integer> candidates) {
    List<Integer> edges = new DayEdges(rule.provision(), law.slots(), values, law.known()).of(slot);
    candidates.addAll(middles(edges));
    Set<Integer> named = new LinkedHashSet<>(edges);
    new Mentions(_ -> {}, moment -> note(moment, named)).in(rule.provision());
    for (int edge : named) {
      candidates.add(edge - MONTH);
      candidates.add(edge + MONTH);
    }
    candidates.addAll(edges);
    candidates.addAll(suggested.computeIfAbsent(slot, this::suggested));
    candidates.add(rule.provision().force().published());
    candidates.add(rule.provision().force().published() - MONTH);
    int printed = values[law.slots().printed()];
    if (Run.isDay(printed)) {
      candidates.add(printed - MONTH);
      candidates.add(printed + MONTH);
    }
    candidates.removeIf(day -> day != Fact.ABSENT && (day < Days.FIRST || day > Days.LAST));
  }

  /// Days at the edges of the other rules, where nothing is given.
  private Set<Integer> suggested(int slot) {
    Set<Integer> days = new LinkedHashSet<>();
    for (Rule other : rules.ordered()) {
      int[] nothing = law.slots().unknown();
      days.addAll(new DayEdges(other.provision(), law.slots(), nothing, law.known()).of(slot));
    }
    return days;
  }

  private static List<Integer> middles(List<Integer> edges) {
    List<Integer> sorted = edges.stream().sorted().toList();
    List<int[]> gaps = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      gaps.add(new int[] {sorted.get(i - 1), sorted.get(i) - sorted.get(i - 1)});
    }
    gaps.sort(Comparator.comparingInt(gap -> -gap[1]));
    return gaps.stream().map(gap -> gap[0] + gap[1] / 2).toList();
  }

  private static void note(Moment moment, Set<Integer> named) {
    if (moment instanceof Moment.Fixed fixed) {
      named.add(fixed.day());
    }
  }

  /// Returns the last day that the earlier rules leave to a document before this one acts, or
  /// [Days#NEVER].
  int running(int[] values) {
    for (Act act : outcome(values).acts()) {
      if (act.rule().provision().id().equals(rule.provision().id())) {
        return act instanceof Act.Done done ? done.before() : ((Act.Idle) act).running();
      }
    }
    return Days.NEVER;
  }

  /// Says whether the provision asks for the running day, which earlier rules may have moved.
  boolean asksForRunning() {
    boolean[] found = {false};
    new Mentions(
            condition -> found[0] |= condition instanceof Condition.ValidOn,
            moment -> found[0] |= moment instanceof Moment.Running)
        .in(rule.provision());
    return found[0];
  }
}
