package org.sojourn.cli.batch;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;

/// A line that says how far a batch is, and how fast. Only for a person who watches.
public final class Progress {

  private static final int CLOSE_TO = 1 << 14; // rows between two looks at the time
  private static final long PAUSE = 500_000_000; // nanoseconds between two lines

  private final Out err;
  private final Words words;
  private final LongSupplier nanoseconds;
  private final boolean shown;
  private final long began;
  private long told;

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

  /// Says how many rows have been read.
  ///
  /// @param rows the number
  public void rows(long rows) {
    if (shown && (rows & (CLOSE_TO - 1)) == 0) {
      long now = nanoseconds.getAsLong();
      if (now - told >= PAUSE) {
        told = now;
        tell(rows, now - began);
      }
    }
  }

  /// Takes the line away.
  public void end() {
    if (shown && told != began) {
      err.write("\r\u001b[K");
      err.flush();
    }
  }

  private void tell(long rows, long elapsed) {
    long rate = rows * 1000 / Math.max(1, elapsed / 1_000_000);
    String line = words.text(Subject.REPORT, "batch.progress", grouped(rows), grouped(rate));
    err.write("\r\u001b[K" + line);
    err.flush();
  }

  /// Returns a number with its thousands apart.
  ///
  /// @param number the number
  /// @return for example `1,000,000`
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
