package org.sojourn.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.decide.SymbolicRun.LiveRule;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;

/// What is left of the rules once something is known of a document: which can still act and under
/// what, which facts and days of the calendar they still hang on, and a text that is the same for
/// two documents of which the same is left.
final class Remainder {

  private final List<LiveRule> rules = new ArrayList<>();
  private final Map<Integer, Integer> wanted = new TreeMap<>();
  private final Map<Integer, TreeSet<Integer>> cuts = new TreeMap<>();
  private final TreeSet<Integer> days = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();
  private final Names names;
  private final Facts facts;
  private final Simplify simplify;
  private final PartialTruth cutting;

  /// Numbers for the parts of rules, each object one.
  static final class Names {

    private static final int RESERVED = 256;

    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

    char of(Object part) {
      int number = numbers.computeIfAbsent(part, _ -> numbers.size());
      if (number > Character.MAX_VALUE - RESERVED) {
        throw new NotCompiledException("more different parts of rules than the form has room for");
      }
      return (char) (number + RESERVED);
    }
  }

  private Remainder(Facts facts, Names names) {
    this.facts = facts;
    this.names = names;
    this.simplify = new Simplify(facts);
    this.cutting = new PartialTruth(facts, this::cut);
  }

  private void cut(int slot, int day) {
    cuts.computeIfAbsent(slot, _ -> new TreeSet<>()).add(day);
  }

  /// Finds what is left.
  ///
  /// @param rules the rules that can act, in order
  /// @param facts what is known
  /// @param names numbers for the parts of these rules
  static Remainder of(List<LiveRule> rules, Facts facts, Names names) {
    Remainder left = new Remainder(facts, names);
    rules.forEach(left::note);
    return left;
  }

  /// The rules that can still act, each under what is still open.
  List<LiveRule> rules() {
    return rules;
  }

  /// The same for two documents of which the same is left.
  String text() {
    return rules.isEmpty() ? "" : text + facts.ranges(days);
  }

  /// How many days of the document the rules still look at, beside the one on the paper.
  int days() {
    return days.size();
  }

  /// Returns the slot of the fact on which most hangs, or -1 if nothing hangs on facts any more.
  int mostWanted() {
    int most = -1;
    for (Map.Entry<Integer, Integer> each : wanted.entrySet()) {
      most = most < 0 || each.getValue() > wanted.getOrDefault(most, 0) ? each.getKey() : most;
    }
    return most;
  }

  /// Returns the slot of the day that is compared with most days of the calendar, or -1.
  int mostCut() {
    int most = -1;
    for (Map.Entry<Integer, TreeSet<Integer>> each : cuts.entrySet()) {
      boolean more = most < 0 || each.getValue().size() > cuts(most).size();
      most = more ? each.getKey() : most;
    }
    return most;
  }

  /// Returns the days after which something changes, for the day at a slot; rising.
  List<Integer> cuts(int slot) {
    return List.copyOf(cuts.getOrDefault(slot, new TreeSet<>()));
  }

  private void note(LiveRule rule) {
    Provision provision = rule.provision();
    Condition when = simplify.of(provision.when());
    if (when.equals(Simplify.NEVER)) {
      return;
    }
    text.append((char) 1).append(names.of(provision.id()));
    condition(when);
    effect(provision.effect());
    List<Provision> prevailing = new ArrayList<>();
    for (Provision other : rule.prevailing()) {
      Condition still = simplify.of(other.when());
      if (!still.equals(Simplify.NEVER)) {
        text.append((char) 2);
        condition(still);
        prevailing.add(under(other, still));
      }
    }
    rules.add(new LiveRule(rule.place(), under(provision, when), prevailing));
  }

  private static Provision under(Provision provision, Condition when) {
    return new Provision(
        provision.id(),
        provision.reach(),
        when,
        provision.effect(),
        provision.cover(),
        provision.papers(),
        provision.words(),
        provision.grounds(),
        provision.force(),
        provision.precedence());
  }

  /// Notes what a condition hangs on that is still open.
  private void condition(Condition condition) {
    switch (condition) {
      case Condition.All(var parts) -> parts('a', parts);
      case Condition.Any(var parts) -> parts('o', parts);
      case Condition.NoneOf(var parts) -> parts('x', parts);
      case Condition.OneOf(Fact fact, _) -> leaf(condition, fact);
      case Condition.OtherThan(Fact fact, _) -> leaf(condition, fact);
      case Condition.Absent(Fact fact) -> leaf(condition, fact);
      case Condition.Present(Fact fact) -> leaf(condition, fact);
      case Condition.Between(Fact fact, _, _) -> leaf(condition, fact);
      case Condition.PendingOn pending -> {
        fact(pending.filed());
        fact(pending.decided());
        leaf(condition);
      }
      case Condition.Within _, Condition.OnOneOf _, Condition.ValidOn _, Condition.Under _ ->
          leaf(condition);
    }
  }

  private void parts(char sort, List<Condition> parts) {
    text.append(sort).append('(');
    parts.forEach(this::condition);
    text.append(')');
  }

  private void leaf(Condition condition, Fact fact) {
    fact(fact);
    leaf(condition);
  }

  private void leaf(Condition condition) {
    text.append(names.of(condition));
    cutting.of(condition);
    new Mentions(_ -> {}, this::moment, Mentions.Events.BY_NAME).in(condition);
  }

  private void effect(Effect effect) {
    new Mentions(_ -> {}, this::moment, Mentions.Events.BY_NAME).in(effect);
    switch (effect) {
      case Effect.Continue cont -> {
        fact(cont.filed());
        fact(cont.decided());
      }
      case Effect.Suspend suspend -> suspend.starts().ifPresent(this::fact);
      case Effect.ExtendThrough _,
          Effect.ExtendBy _,
          Effect.Revive _,
          Effect.TreatAsValid _,
          Effect.Undetermined _,
          Effect.Limit _,
          Effect.End _,
          Effect.Withhold _ -> {}
    }
  }

  private void moment(Moment moment) {
    if (moment instanceof Moment.OfFact(Fact fact)) {
      fact(fact);
    } else if (moment instanceof Moment.OfEvent of) {
      of.key()
          .ifPresentOrElse(key -> row(of, key), () -> of.event().fallback().ifPresent(this::inRow));
    }
  }

  /// A row of the table of an event: only which day it holds is of interest.
  private void row(Moment.OfEvent of, Fact key) {
    int value = facts.value(key);
    if (value == Fact.UNKNOWN) {
      fact(key);
      of.event().values().values().forEach(this::inRow);
      of.event().fallback().ifPresent(this::inRow);
      return;
    }
    Optional<Moment> row = value == Fact.ABSENT ? Optional.empty() : of.event().at(value);
    if (row.isEmpty()) {
      text.append('-');
      return;
    }
    text.append(names.of(row.get()));
    inRow(row.get());
  }

  private void inRow(Moment row) {
    new Mentions(_ -> {}, this::moment, Mentions.Events.BY_NAME).in(row);
  }

  /// A fact on which something hangs; of a day that is there or not, which of them.
  private void fact(Fact fact) {
    int value = facts.value(fact);
    if (value == Fact.UNKNOWN) {
      wanted.merge(fact.slot(), 1, Integer::sum);
      text.append('?');
    } else if (value == Fact.ABSENT) {
      text.append('0');
    } else if (fact.type() instanceof FactType.Day) {
      days.add(fact.slot());
      text.append('1');
    } else {
      text.append('[').append(value).append(']');
    }
  }
}
