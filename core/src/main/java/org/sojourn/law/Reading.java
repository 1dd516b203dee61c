package org.sojourn.law;

import java.util.List;
import java.util.OptionalInt;

/// A question on which lawyers differ, with its defensible answers.
///
/// @param id its name
/// @param slot its place among the readings of the pack, from 0
/// @param question what is in doubt
/// @param options the answers, two or more
/// @param authority the place of the answer that the competent authority itself applies; empty if
///     none is known
public record Reading(
    ReadingId id, int slot, Text question, List<Option> options, OptionalInt authority) {

  /// One answer.
  ///
  /// @param code kebab-case
  /// @param title what it holds, in plain words
  /// @param sources who reads it so
  public record Option(String code, Text title, List<Source> sources) {

    /// Copies the list.
    public Option {
      Codes.requireKebab(code);
      sources = List.copyOf(sources);
    }
  }

  /// Checks the options.
  ///
  /// @throws IllegalArgumentException if there are fewer than two
  public Reading {
    options = List.copyOf(options);
    if (options.size() < 2) {
      throw new IllegalArgumentException("a reading needs two options at least");
    }
  }

  /// Finds an option.
  ///
  /// @param code its code
  /// @return its place, or -1
  public int indexOf(String code) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
