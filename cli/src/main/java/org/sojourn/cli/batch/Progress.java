package org.sojourn.cli.batch;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;

/// A line that says how far a batch is, and how fast. Only for a person who watches.
public final class Progress {

  private static final long PAUSE = 500_000_000; // nanoseconds between two lines

  private final Out err;
  private final Words words;
  private final LongSupplier nanoseconds;
  private final boolean shown;
  private final long began;
  private long told;
  private long firstRows;
  private double firstShare;

  private Progress(Out err, Words words, LongSupplier nanoseconds, boolean shown) {
    this.err = err;
    this.words = words;
    this.nanoseconds = nanoseconds;
    this.shown = shown;
    this.began = nanoseconds.getAsLong();
    this.told = began;
  }

  /// Shows progress.
  ///
  /// @param err where
  /// @param words the language
  /// @return the line
  public static Progress shown(Out err, Words words) {
    return new Progress(err, words, System::nanoTime, true);
  }

  /// Shows nothing.
  ///
  /// @param err where it would be shown
  /// @param words the language
  /// @return no line
  public static Progress hidden(Out err, Words words) {
    return new Progress(err, words, () -> 0, false);
  }

  /// Returns whether anybody watches.
  ///
  /// @return true if a line is shown
  public boolean isShown() {
    return shown;
  }

  /// Says how far a run is that was begun before: what was done then says nothing of the speed.
  ///
  /// @param rows rows that are done
  /// @param share share of all that is done
  public synchronized void from(long rows, double share) {
    firstRows = rows;
    firstShare = share;
  }

  /// Says how many rows have been read. May be said from another thread than the one that reads.
  ///
  /// @param rows the number
  /// @param share share of all that is done, from 0 to 1; 0 if that is not known
  public synchronized void rows(long rows, double share) {
    if (shown) {
      long now = nanoseconds.getAsLong();
      if (now - told >= PAUSE) {
        told = now;
        tell(rows, share, now - began);
      }
    }
  }

  /// Takes the line away.
  public synchronized void end() {
    if (shown && told != began) {
      err.write("\r\u001b[K");
      err.flush();
    }
  }

  private void tell(long rows, double share, long elapsed) {
    long rate = (rows - firstRows) * 1000 / Math.max(1, elapsed / 1_000_000);
    String line = words.text(Subject.REPORT, "batch.progress", grouped(rows), grouped(rate));
    if (share > firstShare) {
      double left = elapsed * (1 - share) / (share - firstShare);
      line += words.text(Subject.REPORT, "batch.left", clock(Math.round(left / 1e9)));
    }
    err.write("\r\u001b[K" + line);
    err.flush();
  }

  /// Minutes and seconds, with hours before them if there are any.
  private static String clock(long seconds) {
    long minutes = seconds / 60;
    String end = "%02d:%02d".formatted(minutes % 60, seconds % 60);
    return minutes < 60 ? end : minutes / 60 + ":" + end;
  }

  /// Returns a number with its thousands apart.
  ///
  /// @param number the number
  /// @return for example `1,000,000`
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
