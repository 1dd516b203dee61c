package org.sojourn.decide;

import java.util.Arrays;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Reading;

/// Where the values of one evaluation stand in its array: first the facts, then the day on the
/// paper, then the readings.
///
/// @param facts how many facts the pack has
/// @param readings how many readings the pack has
record Slots(int facts, int readings) {

  static Slots of(PackLaw law) {
    return new Slots(law.facts().size(), law.readings().size());
  }

  int size() {
    return facts + 1 + readings;
  }

  int printed() {
    return facts;
  }

  int of(Reading reading) {
    return facts + 1 + reading.slot();
  }

  boolean isReading(int slot) {
    return slot > facts;
  }

  int reading(int slot) {
    return slot - facts - 1;
  }

  int[] unknown() {
    int[] values = new int[size()];
    Arrays.fill(values, Fact.UNKNOWN);
    return values;
  }
}
