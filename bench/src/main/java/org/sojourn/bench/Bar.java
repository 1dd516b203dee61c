package org.sojourn.bench;

import java.util.Locale;

/// What a figure must reach.
///
/// @param way whether more is better
/// @param bound the number to reach, itself good enough
/// @param of what is held against it
/// @param unit what follows the number, for example ` x` or ` ms`; may be empty
public record Bar(Way way, double bound, Of of, String unit) {

  /// Which side of the bound is good.
  public enum Way {
    /// The bound or more.
    AT_LEAST,
    /// The bound or less.
    AT_MOST
  }

  /// What is held against a bound.
  public enum Of {
    /// Ours divided by theirs.
    RATIO,
    /// Our own figure.
    OURS
  }

  /// Returns a bar for the ratio to another contender.
  ///
  /// @param bound the least ratio
  /// @return the bar
  public static Bar ratioAtLeast(double bound) {
    return new Bar(Way.AT_LEAST, bound, Of.RATIO, " x");
  }

  /// Returns a bar for the ratio to another contender.
  ///
  /// @param bound the greatest ratio
  /// @return the bar
  public static Bar ratioAtMost(double bound) {
    return new Bar(Way.AT_MOST, bound, Of.RATIO, " x");
  }

  /// Returns a bar for our own figure.
  ///
  /// @param bound the greatest value
  /// @param unit what follows the number, with its blank
  /// @return the bar
  public static Bar oursAtMost(double bound, String unit) {
    return new Bar(Way.AT_MOST, bound, Of.OURS, unit);
  }

  /// Says how a figure stands to the bar.
  ///
  /// @param reached the median
  /// @return `yes`, or `no` with the share that is missing
  String verdict(double reached) {
    boolean good = way == Way.AT_LEAST ? reached >= bound : reached <= bound;
    double missing = way == Way.AT_LEAST ? 1 - reached / bound : reached / bound - 1;
    return good ? "yes" : String.format(Locale.ROOT, "no, by %.0f %%", Math.ceil(missing * 100));
  }

  /// Returns the bar as the table shows it.
  @Override
  public String toString() {
    return (way == Way.AT_LEAST ? "≥ " : "≤ ") + Table.number(bound) + unit;
  }
}
