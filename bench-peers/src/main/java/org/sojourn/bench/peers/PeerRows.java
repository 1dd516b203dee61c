package org.sojourn.bench.peers;

import java.time.LocalDate;
import java.util.SplittableRandom;

/// Seeded papers: a kind and a printed day, uniform over ten years around the rule.
final class PeerRows {

  private static final long SEED = 20_200_315;
  private static final int FIRST = Math.toIntExact(LocalDate.of(2016, 1, 1).toEpochDay());
  private static final int DAYS = 3653;

  /// Place of the kind in [PeerRule#KINDS], by row.
  final short[] kinds;

  /// Printed epoch day, by row.
  final int[] days;

  PeerRows(int size) {
    kinds = new short[size];
    days = new int[size];
    SplittableRandom random = new SplittableRandom(SEED);
    for (int row = 0; row < size; row++) {
      kinds[row] = (short) random.nextInt(PeerRule.KINDS.size());
      days[row] = FIRST + random.nextInt(DAYS);
    }
  }

  /// Returns how many there are.
  int size() {
    return days.length;
  }

  /// Returns the kind of a row in words.
  String kind(int row) {
    return PeerRule.KINDS.get(kinds[row]);
  }
}
