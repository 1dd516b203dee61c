package org.sojourn.compile;

/// How far a law is compiled; what lies beyond is left to the evaluator ([Node.Left]).
///
/// @param days days of one document, with the one on the paper: how more of them can lie to each
///     other is soon beyond counting, and few documents name as many
/// @param ways ways through the rules that hang on the same facts and ranges of days
public record Limits(int days, int ways) {

  /// What compiles every built-in pack in a moment.
  public static final Limits USUAL = new Limits(3, 1_000);

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException if one is below 1
  public Limits {
    if (days < 1 || ways < 1) {
      throw new IllegalArgumentException(
          "limits are 1 or more, got %d days and %d ways".formatted(days, ways));
    }
  }
}
