package org.sojourn.bench.peers;

import org.sojourn.kernel.CellKernel;
import org.sojourn.kernel.Tiles;

/// Ours: the kernel with the rule as a table of six cells, columns in and columns out.
final class KernelPeer implements AutoCloseable {

  private final PeerRows rows;
  private final CellKernel kernel = CellKernel.of(PeerRule.table());
  private final int[] ruleByRun = PeerRule.ruleByRun();
  private final Tiles tiles;
  private final int[] through;
  private final short[] provenance;

  KernelPeer(PeerRows rows, int threads) {
    this.rows = rows;
    tiles = new Tiles(threads);
    through = new int[rows.size()];
    provenance = new short[rows.size()];
  }

  /// Answers all papers.
  void run() {
    tiles.run(
        rows.size(),
        (first, end) ->
            kernel.run(rows.days, rows.kinds, through, provenance, (int) first, (int) end));
  }

  /// Returns the form that the kernel chose.
  String form() {
    return kernel.form().toString();
  }

  /// Returns the new last day of a paper, as the last run left it.
  int through(int row) {
    return through[row];
  }

  /// Returns the rule that acted on a paper.
  int rule(int row) {
    return ruleByRun[provenance[row] & 0xffff];
  }

  @Override
  public void close() {
    tiles.close();
  }
}
