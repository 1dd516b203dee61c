package org.sojourn.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The states that a fact may name: the ISO 3166-1 codes and the places that the pack adds, because
/// an instrument it cites names them.
public final class StateList {

  private final List<String> codes;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Text> titles;

  /// Makes a list.
  ///
  /// @param codes codes in a fixed order
  /// @param aliases other spellings (alpha-3) to code
  /// @param titles what the pack calls the places it adds
  public StateList(List<String> codes, Map<String, String> aliases, Map<String, Text> titles) {
    this.codes = List.copyOf(codes);
    this.titles = Map.copyOf(titles);
    for (int i = 0; i < this.codes.size(); i++) {
      index.put(this.codes.get(i), i);
    }
    aliases.forEach(
        (alias, code) -> {
          Integer at = index.get(code);
          if (at != null) {
            index.putIfAbsent(alias, at);
          }
        });
  }

  /// Returns the codes in their fixed order.
  ///
  /// @return for example `[AD, AE, …]`
  public List<String> codes() {
    return codes;
  }

  /// Finds a state.
  ///
  /// @param codeOrAlias a code or another spelling of it
  /// @return its place in [#codes()], or -1
  public int indexOf(String codeOrAlias) {
    return index.getOrDefault(codeOrAlias, -1);
  }

  /// Returns the other spellings of a code.
  ///
  /// @param code a code
  /// @return in alphabetical order, without the code itself
  public List<String> aliases(String code) {
    int at = indexOf(code);
    return index.entrySet().stream()
        .filter(entry -> entry.getValue() == at && !entry.getKey().equals(code))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Returns what the pack calls a place that it adds.
  ///
  /// @param code a code
  /// @return the words, or nothing for an ISO state
  public Optional<Text> title(String code) {
    return Optional.ofNullable(titles.get(code));
  }
}
