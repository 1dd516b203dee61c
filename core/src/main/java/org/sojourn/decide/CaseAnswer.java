package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Cover;

/// The answer for one group of values of a missing fact.
///
/// @param values codes in the group, `…` standing for every value not named in another group; for a
///     day two texts, the first and the last day of the group
/// @param rest whether the group holds every value that no other group names
/// @param status the status on the day asked about; undetermined if further facts are missing
/// @param cover how strong the protection is on that day; empty unless valid and the same in all of
///     the group
/// @param through the end; empty if it depends on further facts, or if there is no good day
public record CaseAnswer(
    List<String> values,
    Rest rest,
    Status status,
    Optional<Cover> cover,
    Optional<Ending> through) {

  /// Whether a group is the remainder.
  public enum Rest {
    /// The group names all its values.
    NAMED,
    /// The group holds every value that no other group names.
    ALL_OTHERS,
    /// The group is a range of days or numbers, first and last given.
    RANGE
  }

  /// Copies the list.
  public CaseAnswer {
    values = List.copyOf(values);
  }
}
