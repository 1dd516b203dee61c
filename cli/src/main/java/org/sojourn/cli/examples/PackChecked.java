package org.sojourn.cli.examples;

import java.util.List;
import java.util.Optional;
import org.sojourn.cli.examples.Checked.Verdict;

/// What became of the cases of one pack.
///
/// @param pack how it is called
/// @param broken what keeps it from being used; empty if nothing does
/// @param cases what became of each; none if the pack cannot be used
public record PackChecked(String pack, Optional<String> broken, List<Checked> cases) {

  /// Copies the list.
  public PackChecked {
    cases = List.copyOf(cases);
  }

  /// Makes the result of a pack that can be used.
  ///
  /// @param pack how it is called
  /// @param cases what became of each
  /// @return the result
  public static PackChecked of(String pack, List<Checked> cases) {
    return new PackChecked(pack, Optional.empty(), cases);
  }

  /// Makes the result of a pack that cannot be used.
  ///
  /// @param pack how it is called
  /// @param findings how many errors and warnings it has
  /// @return the result
  public static PackChecked broken(String pack, String findings) {
    return new PackChecked(pack, Optional.of(findings), List.of());
  }

  /// Counts its cases of a verdict.
  ///
  /// @param verdict the verdict
  /// @return the number
  public long count(Verdict verdict) {
    return cases.stream().filter(one -> one.verdict() == verdict).count();
  }
}
