package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Evaluates a document in every case that missing facts and open readings leave possible.
///
/// Coded facts are tried once for each group of values that the rules treat alike. Days are
/// explored by their traces: every comparison of an evaluation is monotone in a day, so if two days
/// give the same signs of all comparisons, so does every day between; where they differ, the range
/// is halved. The result is exact, not a sample, but for laws that compare two days that hang on
/// one missing day and do not move with it alike: two terms of months, months with days, working
/// days or the next 1 April with the day itself.
final class ExploreCases {

  /// Evaluations after which a question counts as too wide to be settled.
  static final int BUDGET = 200_000;

  private final KnownLaw law;
  private final Rules rules;
  private final int asOf;
  private final ReadingPolicy policy;
  private int evaluations;

  /// Prepares.
  ///
  /// @param law the law as known
  /// @param kind the kind of document
  /// @param purpose the purpose
  /// @param asOf epoch day asked
  /// @param policy how readings are taken
  ExploreCases(KnownLaw law, Kind kind, Purpose purpose, int asOf, ReadingPolicy policy) {
    this.law = law;
    this.rules = law.rules(kind, purpose);
    this.asOf = asOf;
    this.policy = policy;
  }

  /// Explores every case that the missing values leave.
  CaseTree tree(int[] values) {
    return grow(start(values));
  }

  /// Takes every reading beforehand that is taken one way only, so that no evaluation stops for it.
  private int[] start(int[] values) {
    int[] start = values.clone();
    int first = rules.slots().printed() + 1;
    for (int slot = first; slot < start.length; slot++) {
      if (start[slot] == Fact.UNKNOWN) {
        start[slot] = policy.only(slot - first);
      }
    }
    return start;
  }

  /// Explores every case, one fact looked at before all others.
  CaseTree.Fork fork(int[] values, int slot) {
    return new CaseTree.Fork(slot, branches(start(values), slot));
  }

  /// Says whether the budget is spent: then what was found is not all there is.
  boolean isExhausted() {
    return evaluations > BUDGET;
  }

  private CaseTree grow(int[] values) {
    List<ReadingOutcome> outcomes = new ArrayList<>(2);
    int needed = evaluate(values, outcomes);
    if (needed == Run.NOTHING) {
      return new CaseTree.Leaf(answer(outcomes), outcomes);
    }
    return new CaseTree.Fork(needed, branches(values, needed));
  }

  /// Evaluates under every combination of the readings looked at that turns out to matter.
  ///
  /// @return the fact that one of them needs, or [Run#NOTHING]
  int evaluate(int[] values, List<ReadingOutcome> outcomes) {
    evaluations++;
    Outcome outcome = Evaluation.of(rules, values, law.known());
    if (outcome.isDone()) {
      outcomes.add(new ReadingOutcome(options(values), outcome));
      return Run.NOTHING;
    }
    int slot = outcome.needed();
    if (!rules.slots().isReading(slot)) {
      return slot;
    }
    int reading = rules.slots().reading(slot);
    int only = policy.only(reading);
    int options = law.law().readings().get(reading).options().size();
    for (int option = 0; option < options; option++) {
      if (only == Fact.UNKNOWN || only == option) {
        values[slot] = option;
        int needed = evaluate(values, outcomes);
        values[slot] = Fact.UNKNOWN;
        if (needed != Run.NOTHING) {
          return needed;
        }
      }
    }
    return Run.NOTHING;
  }

  /// Reads the answer off the outcomes of one case.
  FullAnswer answer(List<ReadingOutcome> outcomes) {
    return FullAnswer.of(outcomes, policy.settled(), asOf);
  }

  private int[] options(int[] values) {
    return Arrays.copyOfRange(values, rules.slots().printed() + 1, values.length);
  }

  private List<CaseTree.Branch> branches(int[] values, int slot) {
    List<CaseTree.Branch> branches = new ArrayList<>();
    for (ValueClasses.Group group : fixedGroups(slot)) {
      branches.add(new CaseTree.Branch(group, at(values, slot, group.representative()), null));
    }
    if (isDay(slot)) {
      days(values, slot, branches);
    }
    return branches;
  }

  /// Returns the groups of values of a fact that can be told beforehand: all but days.
  List<ValueClasses.Group> fixedGroups(int slot) {
    List<ValueClasses.Group> groups = new ArrayList<>();
    Fact fact = slot == rules.slots().printed() ? null : law.law().facts().get(slot);
    if (fact != null && fact.mayBeAbsent()) {
      groups.add(new ValueClasses.Group(new int[] {Fact.ABSENT}, false));
    }
    if (fact != null && !isDay(slot)) {
      groups.addAll(rules.classes().groups(fact));
    }
    return groups;
  }

  /// Says whether the values of a slot are days.
  boolean isDay(int slot) {
    return slot == rules.slots().printed()
        || law.law().facts().get(slot).type() instanceof FactType.Day;
  }

  private CaseTree at(int[] values, int slot, int value) {
    values[slot] = value;
    CaseTree tree = grow(values);
    values[slot] = Fact.UNKNOWN;
    return tree;
  }

  private void days(int[] values, int slot, List<CaseTree.Branch> branches) {
    List<Region> regions = new ArrayList<>();
    CaseTree first = at(values, slot, Days.FIRST);
    CaseTree last = at(values, slot, Days.LAST);
    split(values, slot, new Region(Days.FIRST, first, Days.LAST, last), regions);
    for (Region region : regions) {
      branches.add(region.branch());
    }
  }

  private void split(int[] values, int slot, Region region, List<Region> regions) {
    if (region.isUniform() || isExhausted()) {
      add(regions, region);
    } else if (region.first + 1 == region.last) {
      add(regions, new Region(region.first, region.atFirst, region.first, region.atFirst));
      add(regions, new Region(region.last, region.atLast, region.last, region.atLast));
    } else {
      int middle = region.first + (region.last - region.first) / 2;
      CaseTree atMiddle = at(values, slot, middle);
      split(values, slot, new Region(region.first, region.atFirst, middle, atMiddle), regions);
      split(values, slot, new Region(middle, atMiddle, region.last, region.atLast), regions);
    }
  }

  /// Adds a region; one that goes on where the last ended, with the same trace, is joined to it.
  private static void add(List<Region> regions, Region next) {
    if (!regions.isEmpty()) {
      Region before = regions.getLast();
      boolean joins = next.first <= before.last + 1;
      if (joins && before.atLast.trace() == next.atFirst.trace()) {
        regions.removeLast();
        regions.add(new Region(before.first, before.atFirst, next.last, next.atLast));
        return;
      }
    }
    regions.add(next);
  }

  /// A range of days with what follows at both ends.
  private record Region(int first, CaseTree atFirst, int last, CaseTree atLast) {

    boolean isUniform() {
      return first == last || atFirst.trace() == atLast.trace();
    }

    CaseTree.Branch branch() {
      @Nullable CaseTree atEnd = first == last ? null : atLast;
      return new CaseTree.Branch(
          new ValueClasses.Group(new int[] {first, last}, true), atFirst, atEnd);
    }
  }
}
