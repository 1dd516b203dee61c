package org.sojourn.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sojourn.bench.Figure;

/// Every engine answers the same few papers alike, and each gets its line.
final class PeersRowTest {

  @Test
  void everyEngineAgreesOnAFewPapers() throws Exception {
    PeersRow row = new PeersRow(new PeersRow.Size(20_000, 2_000, 2_000, 2_000));
    assertThat(row.measure())
        .hasSize(7)
        .allSatisfy(figure -> assertThat(figure.ours().median()).isPositive())
        .extracting(Figure::work)
        .contains("the same rule, 1 thread", "the same rule, 2 threads");
  }
}
