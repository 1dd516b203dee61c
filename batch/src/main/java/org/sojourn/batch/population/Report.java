package org.sojourn.batch.population;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What a draft would do to a population, as it may be shown: no number in it, and no sum or
/// difference of numbers of one of its tables, lies between 1 and the least number shown.
///
/// A number that is empty is hidden, because a group behind it is too small.
///
/// @param documents documents asked about
/// @param notAsked documents of kinds that are not meant for the purpose asked
/// @param hideBelow the least number shown, beside 0
/// @param ends documents by what happens to their last good day
/// @param onDay documents by what happens on the day asked
/// @param validBefore documents valid on the day asked without the draft
/// @param validAfter documents valid on that day with the draft
/// @param gains documents by the number of days that their last good day moves, in order
/// @param curve documents valid on the day asked by their last good day, in order; empty if hidden
/// @param breakdowns the same numbers by kind and by the values of facts
public record Report(
    long documents,
    long notAsked,
    int hideBelow,
    Map<EndChange, OptionalLong> ends,
    Map<DayChange, OptionalLong> onDay,
    OptionalLong validBefore,
    OptionalLong validAfter,
    List<Gain> gains,
    List<Ending> curve,
    List<Breakdown> breakdowns) {

  /// Copies the collections.
  public Report {
    ends = Map.copyOf(ends);
    onDay = Map.copyOf(onDay);
    gains = List.copyOf(gains);
    curve = List.copyOf(curve);
    breakdowns = List.copyOf(breakdowns);
  }

  /// Documents whose last good day moves by so many days.
  ///
  /// @param least the least number of days, negative for earlier; [org.sojourn.time.Days#OPEN]
  ///     where there is no number, because there is no day before or after
  /// @param most the greatest number of days; [org.sojourn.time.Days#OPEN] where those without a
  ///     number are among them
  /// @param later whether the day moves to a later one, or to one at all
  /// @param documents how many
  public record Gain(int least, int most, boolean later, long documents) {}

  /// Documents whose last good day lies in a run of days; one day unless counts are small.
  ///
  /// @param first first day, as epoch day; [org.sojourn.time.Days#OPEN] where no end is fixed,
  ///     [org.sojourn.time.Days#NEVER] where the end is not clear
  /// @param last last day, inclusive, marked as `first`: those without a fixed end stand behind all
  ///     days, those whose end is not clear behind these
  /// @param before how many without the draft
  /// @param after how many with it
  public record Ending(int first, int last, long before, long after) {}

  /// The numbers by kind or by the values of one fact.
  ///
  /// @param fact the code of the fact; empty for kinds
  /// @param rows one for each value or group of values, those most concerned first
  public record Breakdown(String fact, List<Group> rows) {

    /// Copies the list.
    public Breakdown {
      rows = List.copyOf(rows);
    }
  }

  /// The numbers of documents with one value, or with several that are too few each.
  ///
  /// @param values the values as the pack writes them: `none` where it is known that there is no
  ///     such thing, `unknown` where nothing is known
  /// @param documents how many
  /// @param ends the same by what happens to the last good day
  /// @param onDay the same by what happens on the day asked
  public record Group(
      List<String> values,
      long documents,
      Map<EndChange, OptionalLong> ends,
      Map<DayChange, OptionalLong> onDay) {

    /// Copies the collections.
    public Group {
      values = List.copyOf(values);
      ends = Map.copyOf(ends);
      onDay = Map.copyOf(onDay);
    }
  }
}
