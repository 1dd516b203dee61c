package org.sojourn.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.compile.Finding;

/// The places of the findings of a form.
final class FindingIds {

  private final Map<Finding, Integer> places = new HashMap<>();

  FindingIds(List<Finding> findings) {
    for (int place = 0; place < findings.size(); place++) {
      places.put(findings.get(place), place);
    }
  }

  /// Returns the place of a finding.
  ///
  /// @throws IllegalArgumentException if the form does not have it
  int of(Finding finding) {
    Integer place = places.get(finding);
    if (place == null) {
      throw new IllegalArgumentException("a leaf that is not among the findings of the form");
    }
    return place;
  }
}
