package org.sojourn.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Splits rows among threads, tile by tile: whoever is free takes the next.
public final class Tiles implements AutoCloseable {

  /// Rows of a tile.
  public static final int ROWS = 1 << 16;

  private final int threads;
  private final ExecutorService pool;

  /// Starts threads that wait for work and do not keep the Java machine alive.
  ///
  /// @param threads how many, 1 or more; one alone is the caller's own
  public Tiles(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, got " + threads);
    }
    this.threads = threads;
    this.pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("sojourn-kernel-", 0).factory());
  }

  /// What is done with one tile.
  @FunctionalInterface
  public interface Work {

    /// Works on rows that no other thread has.
    ///
    /// @param first first row
    /// @param end row after the last
    void on(long first, long end);
  }

  /// Does the work on all rows and returns when it is done.
  ///
  /// @param rows how many there are
  /// @param work what is done with each tile; called from several threads at once
  /// @throws IllegalStateException if the work failed on a tile; the cause says why
  public void run(long rows, Work work) {
    AtomicLong next = new AtomicLong();
    if (threads == 1) {
      take(next, rows, work);
      return;
    }
    List<Future<?>> parts = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      parts.add(pool.submit(() -> take(next, rows, work)));
    }
    for (Future<?> part : parts) {
      await(part);
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }

  private static void take(AtomicLong next, long rows, Work work) {
    for (long at = next.getAndAdd(ROWS); at < rows; at = next.getAndAdd(ROWS)) {
      work.on(at, Math.min(rows, at + ROWS));
    }
  }

  private static void await(Future<?> part) {
    try {
      part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rows were worked on", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work failed on a tile", e.getCause());
    }
  }
}
