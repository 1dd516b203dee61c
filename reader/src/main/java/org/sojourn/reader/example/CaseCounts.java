package org.sojourn.reader.example;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.law.ProvisionId;

/// How many worked cases a pack has.
///
/// @param cases all of them
/// @param disputed those that expect one answer for each reading, without the believed wrong
/// @param believedWrong those that the pack's authors believe wrong
/// @param covering how many name a rule as one that they are about; a rule that none names is not
///     here
public record CaseCounts(
    int cases, int disputed, int believedWrong, Map<ProvisionId, Integer> covering) {

  /// Copies the map.
  public CaseCounts {
    covering = Map.copyOf(covering);
  }

  /// Counts cases.
  ///
  /// @param cases the cases
  /// @return how many there are
  public static CaseCounts of(List<Case> cases) {
    Map<ProvisionId, Integer> covering = new TreeMap<>();
    for (Case one : cases) {
      one.covers().stream().distinct().forEach(id -> covering.merge(id, 1, Integer::sum));
    }
    return new CaseCounts(
        cases.size(),
        (int) cases.stream().filter(CaseCounts::isDisputed).count(),
        (int) cases.stream().filter(one -> one.believedWrong().isPresent()).count(),
        covering);
  }

  private static boolean isDisputed(Case one) {
    return one.believedWrong().isEmpty() && !one.expect().readings().isEmpty();
  }
}
