package org.sojourn.bench.peers;

import java.io.IOException;
import java.sql.SQLException;
import org.sojourn.bench.Bar;

/// Another engine with the rule loaded and the papers at hand.
interface Peer extends AutoCloseable {

  /// Returns what it is and how it is used.
  String title();

  /// Returns how many times faster the kernel must be, on as many threads.
  Bar bar();

  /// Returns on how many threads it runs.
  int threads();

  /// Returns how many papers, from the first, it answers in one timed run.
  int rows();

  /// Answers the first papers and hands the answers over, to be checked.
  ///
  /// @param days where the new last days are put; as long as papers are wanted
  /// @param rules where the rules that acted are put
  void answer(int[] days, byte[] rules) throws Exception;

  /// Answers the first [#rows] papers; this is what is timed.
  void run() throws Exception;

  @Override
  default void close() throws IOException, SQLException {}
}
