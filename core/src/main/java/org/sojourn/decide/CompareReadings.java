package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reading;

/// Says which readings change the answer, and what each option of them gives.
final class CompareReadings {

  private final KnownLaw law;
  private final Kind kind;
  private final Purpose purpose;
  private final int asOf;
  private final int[] values;

  CompareReadings(KnownLaw law, Kind kind, Purpose purpose, int asOf, int[] values) {
    this.law = law;
    this.kind = kind;
    this.purpose = purpose;
    this.asOf = asOf;
    this.values = values;
  }

  List<ReadingSplit> splits(CaseTree full) {
    if (full instanceof CaseTree.Leaf leaf && isOne(leaf.answer())) {
      return List.of();
    }
    boolean[] looked = looked(full);
    List<ReadingSplit> splits = new ArrayList<>();
    for (Reading reading : law.law().readings()) {
      if (looked[reading.slot()]) {
        ReadingSplit split =
            full instanceof CaseTree.Leaf leaf ? inOneCase(reading, leaf) : inAllCases(reading);
        if (split != null) {
          splits.add(split);
        }
      }
    }
    return splits;
  }

  /// Where nothing is missing, the outcomes of all readings are there already.
  private @Nullable ReadingSplit inOneCase(Reading reading, CaseTree.Leaf leaf) {
    int[] settled = ReadingPolicy.leaving(law.law(), reading).settled();
    List<ReadingSplit.OptionAnswer> options = new ArrayList<>();
    FullAnswer first = null;
    boolean differ = false;
    for (int option = 0; option < reading.options().size(); option++) {
      FullAnswer answer = FullAnswer.of(under(leaf, reading, option, settled), settled, asOf);
      first = first == null ? answer : first;
      differ |= !AllCases.sameMain(first, answer);
      options.add(
          new ReadingSplit.OptionAnswer(
              reading.options().get(option),
              use(reading, option),
              answer.main().status(),
              answer.main().end()));
    }
    return differ ? new ReadingSplit(reading, options) : null;
  }

  private static List<ReadingOutcome> under(
      CaseTree.Leaf leaf, Reading reading, int option, int[] settled) {
    List<ReadingOutcome> outcomes = new ArrayList<>(leaf.outcomes().size());
    for (ReadingOutcome outcome : leaf.outcomes()) {
      int taken = outcome.options()[reading.slot()];
      if ((taken == Fact.UNKNOWN || taken == option) && outcome.follows(settled)) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private @Nullable ReadingSplit inAllCases(Reading reading) {
    ExploreCases explore =
        new ExploreCases(law, kind, purpose, asOf, ReadingPolicy.leaving(law.law(), reading));
    return matters(reading, explore) ? split(reading, explore) : null;
  }

  /// The days good under every reading lie within those of each, and these within the days good
  /// under some: where both ends of the scale give one answer, so does every reading.
  private static boolean isOne(FullAnswer answer) {
    Answer safe = answer.safe();
    Answer arguable = answer.arguable();
    return safe.status() == arguable.status()
        && safe.cover() == arguable.cover()
        && safe.sameEnd(arguable);
  }

  /// Says whether two options give different answers in any case.
  private boolean matters(Reading reading, ExploreCases explore) {
    SeekDifference seek = new SeekDifference(explore, AllCases::sameMain);
    for (int option = 1; option < reading.options().size(); option++) {
      if (seek.differ(under(reading, 0), under(reading, option))) {
        return true;
      }
    }
    return false;
  }

  private int[] under(Reading reading, int option) {
    int[] fixed = values.clone();
    fixed[law.slots().of(reading)] = option;
    return fixed;
  }

  private boolean[] looked(CaseTree full) {
    boolean[] looked = new boolean[law.law().readings().size()];
    for (CaseTree.Leaf leaf : full.leaves()) {
      for (ReadingOutcome outcome : leaf.outcomes()) {
        for (int i = 0; i < looked.length; i++) {
          looked[i] |= outcome.outcome().consulted()[law.slots().printed() + 1 + i];
        }
      }
    }
    return looked;
  }

  private ReadingSplit split(Reading reading, ExploreCases explore) {
    List<ReadingSplit.OptionAnswer> options = new ArrayList<>();
    for (int option = 0; option < reading.options().size(); option++) {
      options.add(answer(reading, option, explore));
    }
    return new ReadingSplit(reading, options);
  }

  private ReadingSplit.OptionAnswer answer(Reading reading, int option, ExploreCases explore) {
    List<CaseTree.Leaf> leaves = explore.tree(under(reading, option)).leaves();
    Answer first = leaves.getFirst().answer().main();
    boolean oneStatus = true;
    boolean oneEnd = true;
    for (CaseTree.Leaf leaf : leaves) {
      oneStatus &= leaf.answer().main().status() == first.status();
      oneEnd &= leaf.answer().main().sameEnd(first);
    }
    return new ReadingSplit.OptionAnswer(
        reading.options().get(option),
        use(reading, option),
        oneStatus ? first.status() : Status.UNDETERMINED,
        oneEnd ? first.end() : Optional.empty());
  }

  private static ReadingSplit.Use use(Reading reading, int option) {
    if (reading.authority().isEmpty()) {
      return ReadingSplit.Use.UNSETTLED;
    }
    return reading.authority().getAsInt() == option
        ? ReadingSplit.Use.AUTHORITY
        : ReadingSplit.Use.ARGUABLE;
  }
}
