package org.sojourn.reader.example;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.Location;
import org.sojourn.law.ProvisionId;

/// A worked case of a pack.
///
/// @param id its name, unique in the pack
/// @param kind code of the kind of document
/// @param printed epoch day on the paper; empty if the kind has none or it is not known
/// @param facts code of a fact to its value as text, in the order written
/// @param asOf epoch day asked about
/// @param knownOn epoch day by which the law was known
/// @param expect the answer
/// @param covers the rules it is about
/// @param source where the answer was read, or how it was computed
/// @param row the id under which the case came from outside
/// @param note a remark
/// @param believedWrong why the pack's authors believe the expectation wrong; such a case is listed
///     and does not fail
/// @param location where it is written
public record Case(
    String id,
    String kind,
    OptionalInt printed,
    Map<String, String> facts,
    int asOf,
    int knownOn,
    Expectation expect,
    List<ProvisionId> covers,
    String source,
    Optional<String> row,
    Optional<String> note,
    Optional<String> believedWrong,
    Location location) {

  /// Copies the collections.
  public Case {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    covers = List.copyOf(covers);
  }
}
