package org.sojourn.decide;

import org.sojourn.law.Fact;

/// An outcome and the readings under which it came out.
///
/// @param options for each reading the option taken, or [Fact#UNKNOWN] if it was not looked at
/// @param outcome the outcome
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out, compared by no one
record ReadingOutcome(int[] options, Outcome outcome) {

  /// Says whether every reading that was looked at is read as its authority reads it.
  ///
  /// @param authority for each reading the option its authority applies, or [Fact#UNKNOWN] where
  ///     none is known
  boolean follows(int[] authority) {
    for (int i = 0; i < options.length; i++) {
      boolean settled = options[i] != Fact.UNKNOWN && authority[i] != Fact.UNKNOWN;
      if (settled && options[i] != authority[i]) {
        return false;
      }
    }
    return true;
  }
}
