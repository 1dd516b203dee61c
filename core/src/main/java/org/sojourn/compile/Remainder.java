package org.sojourn.compile;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.sojourn.decide.SymbolicRun.LiveRule;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;

/// What is left of the rules once some facts are known: which can still act, which facts they still
/// hang on, and a text that is the same for two documents of which the same is left.
final class Remainder {

  private final List<Integer> places = new ArrayList<>();
  private final int[] wanted;
  private final StringBuilder text = new StringBuilder();
  private final Names names;
  private final int[] values;
  private final CodedTruth truth;

  /// Numbers for the parts of rules, each object one.
  static final class Names {

    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

    char of(Object part) {
      int number = numbers.computeIfAbsent(part, _ -> numbers.size());
      if (number > Character.MAX_VALUE - 256) {
        throw new NotCompiledException("more different parts of rules than the form has room for");
      }
      return (char) (number + 256);
    }
  }

  private Remainder(int[] values, Names names) {
    this.values = values;
    this.names = names;
    this.truth = new CodedTruth(values);
    this.wanted = new int[values.length];
  }

  /// Finds what is left.
  ///
  /// @param rules the rules that can act, in order
  /// @param values a value for each fact by slot; of a day that is there, [CodedTruth#THERE]
  /// @param names numbers for the parts of these rules
  static Remainder of(List<LiveRule> rules, int[] values, Names names) {
    Remainder left = new Remainder(values, names);
    rules.forEach(left::note);
    return left;
  }

  /// The places of the rules that can still act.
  List<Integer> places() {
    return places;
  }

  /// The same for two documents of which the same is left.
  String text() {
    return text.toString();
  }

  /// Returns the slot of the fact on which most hangs, or -1 if nothing hangs on facts any more.
  int mostWanted() {
    int most = -1;
    for (int slot = 0; slot < wanted.length; slot++) {
      if (wanted[slot] > 0 && (most < 0 || wanted[slot] > wanted[most])) {
        most = slot;
      }
    }
    return most;
  }

  private void note(LiveRule rule) {
    if (truth.of(rule.provision().when()) == CodedTruth.Truth.NO) {
      return;
    }
    places.add(rule.place());
    text.append((char) 1).append(names.of(rule.provision()));
    condition(rule.provision().when());
    effect(rule.provision().effect());
    for (Provision other : rule.prevailing()) {
      if (truth.of(other.when()) != CodedTruth.Truth.NO) {
        text.append((char) 2);
        condition(other.when());
      }
    }
  }

  private void condition(Condition condition) {
    CodedTruth.Truth known = truth.of(condition);
    if (known != CodedTruth.Truth.OPEN) {
      text.append(known == CodedTruth.Truth.YES ? 'y' : 'n');
      return;
    }
    switch (condition) {
      case Condition.All all -> parts('a', all.parts());
      case Condition.Any any -> parts('o', any.parts());
      case Condition.NoneOf none -> parts('x', none.parts());
      case Condition.OneOf(Fact fact, _) -> part(condition, fact);
      case Condition.OtherThan(Fact fact, _) -> part(condition, fact);
      case Condition.Absent(Fact fact) -> part(condition, fact);
      case Condition.Present(Fact fact) -> part(condition, fact);
      case Condition.Between(Fact fact, _, _) -> part(condition, fact);
      case Condition.Within _, Condition.OnOneOf _, Condition.ValidOn _ -> {
        text.append(names.of(condition));
        new Mentions(_ -> {}, this::moment, Mentions.Events.BY_NAME).in(condition);
      }
      case Condition.PendingOn pending -> {
        text.append(names.of(condition));
        fact(pending.filed());
        fact(pending.decided());
        new Mentions(_ -> {}, this::moment, Mentions.Events.BY_NAME).in(condition);
      }
      case Condition.Under _ -> text.append(names.of(condition));
    }
  }

  private void parts(char sort, List<Condition> parts) {
    text.append(sort).append('(');
    CodedTruth.Truth idle = sort == 'a' ? CodedTruth.Truth.YES : CodedTruth.Truth.NO;
    for (Condition part : parts) {
      if (truth.of(part) != idle) {
        condition(part);
      }
    }
    text.append(')');
  }

  private void part(Condition condition, Fact fact) {
    text.append(names.of(condition));
    fact(fact);
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
          .ifPresentOrElse(key -> row(of, key), () -> of.event().fallback().ifPresent(this::row));
    }
  }

  /// A row of the table of an event: only which day it holds is of interest.
  private void row(Moment.OfEvent of, Fact key) {
    int value = values[key.slot()];
    if (value == Fact.UNKNOWN) {
      fact(key);
      of.event().values().values().forEach(this::row);
      of.event().fallback().ifPresent(this::row);
      return;
    }
    Optional<Moment> row = value == Fact.ABSENT ? Optional.empty() : of.event().at(value);
    if (row.isEmpty()) {
      text.append('-');
      return;
    }
    text.append(names.of(row.get()));
    row(row.get());
  }

  private void row(Moment row) {
    new Mentions(_ -> {}, this::moment, Mentions.Events.BY_NAME).in(row);
  }

  /// A fact on which something hangs; of a day that is there or not, which of them.
  private void fact(Fact fact) {
    int value = values[fact.slot()];
    if (value == Fact.UNKNOWN) {
      wanted[fact.slot()]++;
      text.append('?');
    } else if (value == Fact.ABSENT) {
      text.append('0');
    } else if (fact.type() instanceof FactType.Day) {
      text.append('1');
    } else {
      text.append((char) (3 + (value & 0x7F))).append((char) (3 + ((value >> 7) & 0x7F)));
    }
  }
}
