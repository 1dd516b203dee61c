package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Reading;

/// A reading that changes the answer to this question.
///
/// @param reading the reading
/// @param options its options with what each would give, the others read as the answer reads them
public record ReadingSplit(Reading reading, List<OptionAnswer> options) {

  /// What one option gives.
  ///
  /// @param option the option
  /// @param use whether the answer follows it
  /// @param status the status on the day asked about
  /// @param through the end; empty if there is no good day or it depends on a missing fact
  public record OptionAnswer(
      Reading.Option option, Use use, Status status, Optional<Ending> through) {}

  /// How the answer treats an option.
  public enum Use {
    /// The competent authority applies it; `through` follows it.
    AUTHORITY,
    /// No authority is known; `through` is the day good under every option.
    UNSETTLED,
    /// It can be argued.
    ARGUABLE
  }

  /// Copies the list.
  public ReadingSplit {
    options = List.copyOf(options);
  }
}
