package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reading;
import org.sojourn.time.Days;

/// Evaluates a document in every case that missing facts and open readings leave possible.
///
/// Coded facts are tried once for each group of values that the rules treat alike. Days are
/// explored by their traces: every comparison of an evaluation is monotone in a day, so if two days
/// give the same signs of all comparisons, so does every day between; where they differ, the range
/// is halved. The result is exact, not a sample.
final class ExploreCases {

  /// Evaluations after which a question counts as too wide to be settled.
  static final int BUDGET = 200_000;

  private final KnownLaw law;
  private final Rules rules;
  private final int asOf;
  private final int[] authority;
  private final boolean[] forked;

  /// The authority's options, but for a reading that is taken another way on purpose.
  private int[] settled;

  private int evaluations;

  /// Prepares.
  ///
  /// @param law the law as known
  /// @param kind the kind of document
  /// @param purpose the purpose
  /// @param asOf epoch day asked
  ExploreCases(KnownLaw law, Kind kind, Purpose purpose, int asOf) {
    this.law = law;
    this.rules = law.rules(kind, purpose);
    this.asOf = asOf;
    this.authority = authority(law.law());
    this.forked = new boolean[authority.length];
    this.settled = authority;
  }

  /// Returns for each reading the option that its authority applies, or [Fact#UNKNOWN].
  static int[] authority(PackLaw law) {
    int[] options = new int[law.readings().size()];
    for (Reading reading : law.readings()) {
      options[reading.slot()] = reading.authority().orElse(Fact.UNKNOWN);
    }
    return options;
  }

  /// Explores with every reading taken as its authority takes it; where none is known, every way.
  CaseTree asAuthorityReads(int[] values) {
    Arrays.fill(forked, false);
    return tree(values.clone());
  }

  /// Explores with every reading taken every way.
  CaseTree everyReading(int[] values) {
    Arrays.fill(forked, true);
    return tree(values.clone());
  }

  /// Explores with one reading taken one way, the others as [#asAuthorityReads(int[])] takes them.
  CaseTree under(int[] values, Reading reading, int option) {
    Arrays.fill(forked, false);
    int[] fixed = values.clone();
    fixed[rules.slots().of(reading)] = option;
    settled = authority.clone();
    settled[reading.slot()] = Fact.UNKNOWN;
    CaseTree tree = tree(fixed);
    settled = authority;
    return tree;
  }

  boolean isExhausted() {
    return evaluations > BUDGET;
  }

  private CaseTree tree(int[] values) {
    List<ReadingOutcome> outcomes = new ArrayList<>(2);
    int needed = readings(values, outcomes);
    if (needed == Run.NOTHING) {
      return new CaseTree.Leaf(FullAnswer.of(outcomes, settled, asOf), outcomes);
    }
    return new CaseTree.Fork(needed, branches(values, needed));
  }

  /// Evaluates under every combination of the forked readings that turns out to matter.
  ///
  /// @return the fact that one of them needs, or [Run#NOTHING]
  private int readings(int[] values, List<ReadingOutcome> outcomes) {
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
    if (!forked[reading] && authority[reading] != Fact.UNKNOWN) {
      values[slot] = authority[reading];
      int needed = readings(values, outcomes);
      values[slot] = Fact.UNKNOWN;
      return needed;
    }
    int options = law.law().readings().get(reading).options().size();
    for (int option = 0; option < options; option++) {
      values[slot] = option;
      int needed = readings(values, outcomes);
      values[slot] = Fact.UNKNOWN;
      if (needed != Run.NOTHING) {
        return needed;
      }
    }
    return Run.NOTHING;
  }

  private int[] options(int[] values) {
    return Arrays.copyOfRange(values, rules.slots().printed() + 1, values.length);
  }

  private List<CaseTree.Branch> branches(int[] values, int slot) {
    List<CaseTree.Branch> branches = new ArrayList<>();
    Fact fact = slot == rules.slots().printed() ? null : law.law().facts().get(slot);
    if (fact != null && fact.mayBeAbsent()) {
      branches.add(branch(values, slot, new ValueClasses.Group(new int[] {Fact.ABSENT}, false)));
    }
    if (fact == null || fact.type() instanceof FactType.Day) {
      days(values, slot, branches);
    } else {
      for (ValueClasses.Group group : rules.classes().groups(fact)) {
        branches.add(branch(values, slot, group));
      }
    }
    return branches;
  }

  private CaseTree.Branch branch(int[] values, int slot, ValueClasses.Group group) {
    return new CaseTree.Branch(group, at(values, slot, group.representative()), null);
  }

  private CaseTree at(int[] values, int slot, int value) {
    values[slot] = value;
    CaseTree tree = tree(values);
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
      if (joins && traceOf(before.atLast) == traceOf(next.atFirst)) {
        regions.removeLast();
        regions.add(new Region(before.first, before.atFirst, next.last, next.atLast));
        return;
      }
    }
    regions.add(next);
  }

  /// Folds the traces of all leaves into one.
  private static long traceOf(CaseTree tree) {
    return switch (tree) {
      case CaseTree.Leaf leaf -> {
        long trace = 7;
        for (ReadingOutcome each : leaf.outcomes()) {
          trace = trace * 31 + each.outcome().trace();
        }
        yield trace * 31 + leaf.answer().shape();
      }
      case CaseTree.Fork fork -> {
        long trace = 11L + fork.slot();
        for (CaseTree.Branch branch : fork.branches()) {
          trace = trace * 31 + traceOf(branch.tree());
        }
        yield trace;
      }
    };
  }

  /// A range of days with what follows at both ends.
  private record Region(int first, CaseTree atFirst, int last, CaseTree atLast) {

    boolean isUniform() {
      return first == last || traceOf(atFirst) == traceOf(atLast);
    }

    CaseTree.Branch branch() {
      @Nullable CaseTree atEnd = first == last ? null : atLast;
      return new CaseTree.Branch(
          new ValueClasses.Group(new int[] {first, last}, true), atFirst, atEnd);
    }
  }
}
