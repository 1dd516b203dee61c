package org.sojourn.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sojourn.analyse.LintFinding;
import org.sojourn.diagnostic.Location;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.example.Case;

/// What lint looks through.
///
/// @param law the pack
/// @param cases its worked cases
/// @param measures the only measures whose findings are told; empty for all
/// @param folder the option that names the folder of the pack, with a space before; empty for a
///     built-in one
/// @param places finds where provisions are written
record LintTarget(
    PackLaw law,
    List<Case> cases,
    Set<MeasureId> measures,
    String folder,
    Supplier<Map<ProvisionId, Location>> places) {

  /// Copies the list and the set.
  LintTarget {
    cases = List.copyOf(cases);
    measures = Set.copyOf(measures);
  }

  /// Says whether a finding is one of those that are asked for.
  boolean tells(LintFinding finding) {
    return measures.isEmpty()
        || finding.provisions().stream().anyMatch(id -> measures.contains(id.measure()));
  }
}
