package org.sojourn.bench;

import java.util.ArrayList;
import java.util.List;

/// Times contenders in turn: first of all, second of all …, then again, so that whatever else the
/// machine does falls on all of them.
public final class InTurn {

  /// A piece of work that is timed.
  @FunctionalInterface
  public interface Work {

    /// Does it once.
    ///
    /// @throws Exception if it cannot be done
    void run() throws Exception;
  }

  private InTurn() {}

  /// Times contenders.
  ///
  /// @param warmUps rounds that do not count
  /// @param runs rounds that count, 1 or more
  /// @param contenders what is timed
  /// @return for each contender its seconds, round by round
  /// @throws Exception if a contender fails
  public static List<Runs> seconds(int warmUps, int runs, List<? extends Work> contenders)
      throws Exception {
    List<List<Double>> times = new ArrayList<>();
    contenders.forEach(_ -> times.add(new ArrayList<>()));
    for (int round = -warmUps; round < runs; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        long begin = System.nanoTime();
        contenders.get(i).run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (round >= 0) {
          times.get(i).add(seconds);
        }
      }
    }
    return times.stream().map(Runs::new).toList();
  }
}
