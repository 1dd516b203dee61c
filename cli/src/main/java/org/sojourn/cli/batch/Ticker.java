package org.sojourn.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/// Looks now and then how far a query has come, while the thread that runs it waits.
final class Ticker implements AutoCloseable {

  private static final long PAUSE = 250; // milliseconds

  private final CountDownLatch ended = new CountDownLatch(1);

  private Ticker() {}

  /// Begins to look.
  ///
  /// @param rows how many rows are done
  /// @param share share of all that is done
  static Ticker start(Progress progress, LongSupplier rows, DoubleSupplier share) {
    Ticker ticker = new Ticker();
    if (progress.isShown()) {
      Thread.ofVirtual().start(() -> ticker.look(progress, rows, share));
    }
    return ticker;
  }

  private void look(Progress progress, LongSupplier rows, DoubleSupplier share) {
    try {
      while (!ended.await(PAUSE, TimeUnit.MILLISECONDS)) {
        progress.rows(rows.getAsLong(), share.getAsDouble());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
