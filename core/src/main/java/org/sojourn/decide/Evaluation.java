package org.sojourn.decide;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Condition;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Provision;
import org.sojourn.time.Days;

/// The reference evaluation: one document, all its facts and readings fixed, the rules in order,
/// each seeing the last day as the earlier ones left it.
///
/// It stops at the first rule that cannot be settled without a value that is not given; whoever
/// called then tries every value that it could have.
final class Evaluation {

  private final Rules rules;
  private final Run run;
  private final Conditions conditions;
  private final Effects effects;

  private Evaluation(Rules rules, int[] values, int known, Reckoning reckoning) {
    this.rules = rules;
    this.run = new Run(rules.slots(), known, values, reckoning);
    Moments moments = new Moments(run);
    this.conditions = new Conditions(run, moments);
    this.effects = new Effects(run, moments);
  }

  /// Evaluates.
  ///
  /// @param rules the rules of the kind for the purpose, in order
  /// @param values a value for each slot; [Fact#UNKNOWN] where there is none
  /// @param known last day of which anything is known
  /// @return what came out, or the slot that is needed first
  static Outcome of(Rules rules, int[] values, int known) {
    return of(rules, values, known, new Trace());
  }

  /// Evaluates, reckoning with days in another way.
  static Outcome of(Rules rules, int[] values, int known, Reckoning reckoning) {
    return new Evaluation(rules, values, known, reckoning).evaluate();
  }

  private Outcome evaluate() {
    if (!begin()) {
      return Outcome.needs(run);
    }
    List<Rule> ordered = rules.ordered();
    for (int place = 0; place < ordered.size(); place++) {
      Act act = visit(ordered.get(place), place);
      if (act == null) {
        return Outcome.needs(run);
      }
      run.acts.add(act);
      run.needed = Run.NOTHING;
    }
    return Outcome.done(run);
  }

  private boolean begin() {
    Kind kind = rules.kind();
    if (kind.paper() == Kind.PrintedDay.NONE) {
      return true;
    }
    int printed = run.slot(run.slots.printed());
    if (printed == Fact.UNKNOWN) {
      return false;
    }
    run.printed = printed;
    run.running = printed;
    run.starts = kind.starts().orElse(null);
    int first = Days.NEVER;
    if (run.starts != null && Run.isDay(run.values[run.starts.slot()])) {
      first = run.values[run.starts.slot()];
    }
    if (run.sign(first, printed) <= 0) {
      run.timeline.add(new Piece(first, printed, Cover.VALID, Piece.PAPER, null));
    }
    return true;
  }

  private @Nullable Act visit(Rule rule, int place) {
    if (rule.idle().isPresent()) {
      Rule.Idle idle = rule.idle().get();
      return new Act.Idle(rule, idle.why(), null, run.running, idle.by());
    }
    conditions.failed = null;
    try {
      return tested(rule, place);
    } catch (DateTimeException e) {
      run.unclear(rule, String.valueOf(e.getMessage()));
      return new Act.Idle(
          rule, Considered.Why.DAY_ABSENT, null, run.running, String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Act tested(Rule rule, int place) {
    Condition when = rule.provision().when();
    return switch (conditions.test(when)) {
      case UNKNOWN -> null;
      case FALSE ->
          new Act.Idle(
              rule, Considered.Why.CONDITION_FAILED, conditions.failing(when), run.running, "");
      case TRUE ->
          rule.prevailing().isEmpty() ? effects.apply(rule, place) : contested(rule, place);
    };
  }

  private @Nullable Act contested(Rule rule, int place) {
    for (Provision other : rule.prevailing()) {
      switch (conditions.test(other.when())) {
        case UNKNOWN -> {
          return null;
        }
        case TRUE -> {
          return new Act.Idle(
              rule, Considered.Why.PREVAILED_OVER, null, run.running, other.id().toString());
        }
        case FALSE -> {}
      }
    }
    return effects.apply(rule, place);
  }
}
