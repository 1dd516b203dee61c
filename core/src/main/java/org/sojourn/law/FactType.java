package org.sojourn.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What values a fact can have. The set is closed.
public sealed interface FactType {

  /// A day.
  record Day() implements FactType {}

  /// Yes or no.
  record YesNo() implements FactType {}

  /// One of the codes that the pack lists.
  ///
  /// @param codes the codes in the pack's order
  /// @param titles what each is called
  /// @param ignoredSuffix an ending that makes no difference: where it is `P`, `C09P` counts as
  ///     `C09` if it is not a code itself
  record Choice(List<String> codes, Map<String, Text> titles, Optional<String> ignoredSuffix)
      implements FactType {

    /// Copies the lists.
    public Choice {
      codes = List.copyOf(codes);
      titles = Map.copyOf(titles);
    }

    /// Finds the code that a value given counts as.
    ///
    /// @param text the value as it was given
    /// @return the place of the code, or -1 if it is none
    public int indexOf(String text) {
      int exact = codes.indexOf(text);
      if (exact >= 0 || ignoredSuffix.isEmpty() || !text.endsWith(ignoredSuffix.get())) {
        return exact;
      }
      return codes.indexOf(text.substring(0, text.length() - ignoredSuffix.get().length()));
    }
  }

  /// A state or a like place, by code.
  ///
  /// @param states all states of the pack
  record State(StateList states) implements FactType {}

  /// A whole number.
  ///
  /// @param least the smallest allowed
  /// @param most the greatest allowed
  /// @param unit what is counted, for example `years`
  record Quantity(int least, int most, String unit) implements FactType {}

  /// Returns the codes a coded fact can have, in order; a yes-or-no fact has `no` and `yes`.
  ///
  /// @return the codes, or nothing for days and numbers
  default Optional<List<String>> codeList() {
    return switch (this) {
      case Choice choice -> Optional.of(choice.codes());
      case State state -> Optional.of(state.states().codes());
      case YesNo _ -> Optional.of(List.of("no", "yes"));
      case Day _, Quantity _ -> Optional.empty();
    };
  }
}
