package org.sojourn.bench.peers;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.bench.Figure;
import org.sojourn.bench.InTurn;
import org.sojourn.bench.Row;
import org.sojourn.bench.Runs;

/// The same rule in other engines: KIE DMN, Drools, feel-scala, DuckDB, PostgreSQL, and the kernel
/// on as many threads. Every engine first answers the same papers, and each answer is checked
/// against the rule written plainly.
public final class PeersRow implements Row {

  private static final int WARM_UPS = 3;
  private static final int RUNS = 7;

  private final Size size;

  /// How many papers each engine answers.
  ///
  /// @param kernel the kernel and DuckDB, in one run
  /// @param session Drools and PostgreSQL, in one run
  /// @param single the engines for single papers, in one run
  /// @param checked compared with the rule written plainly
  record Size(int kernel, int session, int single, int checked) {}

  /// Makes the row at its full size.
  public PeersRow() {
    this(new Size(20_000_000, 2_000_000, 200_000, 200_000));
  }

  PeersRow(Size size) {
    this.size = size;
  }

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public List<Figure> measure() throws Exception {
    PeerRows rows = new PeerRows(size.kernel());
    List<Peer> peers = new ArrayList<>();
    try (KernelPeer one = new KernelPeer(rows, 1);
        KernelPeer two = new KernelPeer(rows, 2)) {
      peers.add(new DmnPeer(rows, size.single()));
      peers.add(new DroolsPeer(rows, size.session()));
      peers.add(new FeelPeer(rows, size.single()));
      peers.add(new DuckDbPeer(rows, 1, DuckDbPeer.Use.SUMS));
      peers.add(new DuckDbPeer(rows, 2, DuckDbPeer.Use.SUMS));
      peers.add(new DuckDbPeer(rows, 2, DuckDbPeer.Use.TABLE));
      peers.add(new PostgresPeer(rows, size.session()));
      check(rows, one);
      check(rows, two);
      for (Peer peer : peers) {
        check(rows, peer);
      }
      return figures(peers, one, two);
    } finally {
      for (Peer peer : peers) {
        peer.close();
      }
    }
  }

  private List<Figure> figures(List<Peer> peers, KernelPeer one, KernelPeer two) throws Exception {
    List<InTurn.Work> works = new ArrayList<>(List.of(one::run, two::run));
    peers.forEach(peer -> works.add(peer::run));
    List<Runs> seconds = InTurn.seconds(WARM_UPS, RUNS, works);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < peers.size(); i++) {
      Peer peer = peers.get(i);
      Runs ours = seconds.get(peer.threads() - 1).rateOf(size.kernel() / 1e6);
      Runs theirs = seconds.get(2 + i).rateOf(peer.rows() / 1e6);
      String work = "the same rule, %d thread%s".formatted(peer.threads(), s(peer.threads()));
      figures.add(
          Figure.of(work, "M/s", ours, peer.title(), theirs, peer.bar())
              .withNote("kernel " + one.form()));
    }
    return figures;
  }

  private static String s(int count) {
    return count == 1 ? "" : "s";
  }

  private void check(PeerRows rows, KernelPeer kernel) {
    kernel.run();
    for (int row = 0; row < rows.size(); row++) {
      check(rows, row, kernel.through(row), kernel.rule(row), "the kernel");
    }
  }

  private void check(PeerRows rows, Peer peer) throws Exception {
    int[] days = new int[Math.min(size.checked(), peer.rows())];
    byte[] rules = new byte[days.length];
    peer.answer(days, rules);
    for (int row = 0; row < days.length; row++) {
      check(rows, row, days[row], rules[row], peer.title());
    }
  }

  private static void check(PeerRows rows, int row, int day, int rule, String who) {
    int wanted = PeerRule.rule(rows.kinds[row], rows.days[row]);
    int through = PeerRule.through(wanted, rows.days[row]);
    if (rule != wanted || day != through) {
      throw new IllegalStateException(
          "%s answers paper %d (%s, day %d) with day %d by rule %d, expected day %d by rule %d"
              .formatted(who, row, rows.kind(row), rows.days[row], day, rule, through, wanted));
    }
  }
}
