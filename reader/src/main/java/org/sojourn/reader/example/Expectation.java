package org.sojourn.reader.example;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.law.ReadingId;
import org.sojourn.law.RightId;

/// The answer that a case expects. What is empty is not checked.
///
/// @param purpose for what it is asked; empty for the main purpose of the kind
/// @param status the short answer
/// @param cover how strong the protection is: the word of a cover, or `none`
/// @param from first day of the right, an epoch day
/// @param through how the good days end; of the right, if one is named
/// @param provisional whether that end is a day that the authority itself calls a placeholder
/// @param safeThrough the same under every reading
/// @param arguableThrough the same under some reading
/// @param reading the reading that `readings` speaks of
/// @param readings how the good days end under each option, by code
/// @param missing what has to be asked, by code; every one, in any order
/// @param right the right that the case is about
/// @param acts provisions that act; others may too
/// @param duties by when each of some duties has to be done: a day, open where it is not fixed yet,
///     none where the duty is not asked
/// @param confidence the weakest of the rules that acted
public record Expectation(
    Optional<Purpose> purpose,
    Optional<Status> status,
    Optional<String> cover,
    OptionalInt from,
    Optional<ExpectedEnd> through,
    Optional<Boolean> provisional,
    Optional<ExpectedEnd> safeThrough,
    Optional<ExpectedEnd> arguableThrough,
    Optional<ReadingId> reading,
    Map<String, ExpectedEnd> readings,
    List<String> missing,
    Optional<RightId> right,
    List<ProvisionId> acts,
    Map<ProvisionId, ExpectedEnd> duties,
    Optional<Confidence> confidence) {

  /// Copies the collections.
  public Expectation {
    readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    missing = List.copyOf(missing);
    acts = List.copyOf(acts);
    duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
  }

  /// Returns the day on which the good days are expected to end.
  ///
  /// @return epoch day, or nothing if another end or none is expected
  public OptionalInt lastDay() {
    return through.isPresent() && through.get() instanceof ExpectedEnd.OnDay on
        ? OptionalInt.of(on.day())
        : OptionalInt.empty();
  }
}
