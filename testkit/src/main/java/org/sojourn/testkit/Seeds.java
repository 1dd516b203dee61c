package org.sojourn.testkit;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Runs a law on many samples, each drawn from a seed of its own.
///
/// The seeds are the same on every run. A failure names its seed, and `-Dsojourn.seed=N` makes that
/// sample the first one drawn.
public final class Seeds {

  private static final long START = 20_200_315;

  private Seeds() {}

  /// Checks a law on samples.
  ///
  /// @param samples how many to draw
  /// @param law draws one sample and throws if the law does not hold
  /// @throws AssertionError if one does not; it names the seed
  public static void check(int samples, Consumer<RandomGenerator> law) {
    long start = Long.getLong("sojourn.seed", START);
    for (long seed = start; seed < start + samples; seed++) {
      try {
        law.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "seed %s, again with -Dsojourn.seed=%s: %s".formatted(seed, seed, failure.getMessage()),
            failure);
      }
    }
  }

  /// Draws a number from a range.
  ///
  /// @param random where it is drawn from
  /// @param least the smallest number drawn
  /// @param most the largest number drawn, itself included
  /// @return the number
  public static int between(RandomGenerator random, int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /// Draws one of some numbers.
  ///
  /// @param random where it is drawn from
  /// @param choices the numbers, at least one
  /// @return one of them
  public static int among(RandomGenerator random, int... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
