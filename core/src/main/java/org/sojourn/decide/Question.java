package org.sojourn.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.law.Purpose;

/// What is asked of a document.
///
/// @param asOf the day validity is asked about
/// @param knownOn only law published by this day counts; empty means all that the pack knows
/// @param purpose what it should be good for; empty means the main purpose of its kind
public record Question(LocalDate asOf, Optional<LocalDate> knownOn, Optional<Purpose> purpose) {

  /// Asks about a day, under all the law that the pack knows.
  ///
  /// @param day the day
  /// @return the question
  public static Question asOf(LocalDate day) {
    return new Question(day, Optional.empty(), Optional.empty());
  }

  /// Asks under the law published by a day.
  ///
  /// @param day the known day, inclusive
  /// @return a changed copy
  public Question knownOn(LocalDate day) {
    return new Question(asOf, Optional.of(day), purpose);
  }

  /// Asks for a purpose.
  ///
  /// @param wanted the purpose
  /// @return a changed copy
  public Question purpose(Purpose wanted) {
    return new Question(asOf, knownOn, Optional.of(wanted));
  }
}
