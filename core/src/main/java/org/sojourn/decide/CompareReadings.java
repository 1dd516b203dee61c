package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.law.Reading;

/// Says which readings change the answer, and what each option of them gives.
final class CompareReadings {

  private final KnownLaw law;
  private final ExploreCases explore;
  private final int[] values;

  CompareReadings(KnownLaw law, ExploreCases explore, int[] values) {
    this.law = law;
    this.explore = explore;
    this.values = values;
  }

  List<ReadingSplit> splits(CaseTree full) {
    boolean[] looked = looked(full);
    List<ReadingSplit> splits = new ArrayList<>();
    for (Reading reading : law.law().readings()) {
      if (looked[reading.slot()]) {
        ReadingSplit split = split(reading);
        if (split.options().stream().map(this::answer).distinct().count() > 1) {
          splits.add(split);
        }
      }
    }
    return splits;
  }

  private List<Object> answer(ReadingSplit.OptionAnswer option) {
    return List.of(option.status(), option.through());
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

  private ReadingSplit split(Reading reading) {
    List<ReadingSplit.OptionAnswer> options = new ArrayList<>();
    for (int option = 0; option < reading.options().size(); option++) {
      options.add(answer(reading, option));
    }
    return new ReadingSplit(reading, options);
  }

  private ReadingSplit.OptionAnswer answer(Reading reading, int option) {
    List<CaseTree.Leaf> leaves = explore.under(values, reading, option).leaves();
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
