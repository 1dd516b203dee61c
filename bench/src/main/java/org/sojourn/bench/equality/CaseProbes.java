package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.law.Fact;
import org.sojourn.law.FactValueException;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.reader.example.Case;

/// The worked cases of a pack as documents, for every purpose of their kind.
final class CaseProbes {

  private CaseProbes() {}

  /// What one set of documents is asked.
  ///
  /// @param knownOn epoch day by which the law was known
  /// @param asOf epoch day asked about
  record Day(int knownOn, int asOf) implements Comparable<Day> {
    @Override
    public int compareTo(Day other) {
      int known = Integer.compare(knownOn, other.knownOn);
      return known != 0 ? known : Integer.compare(asOf, other.asOf);
    }
  }

  /// Returns the cases by the days they ask about.
  static Map<Day, List<Probe>> of(PackLaw law, List<Case> cases) {
    Map<Day, List<Probe>> probes = new TreeMap<>();
    for (Case one : cases) {
      law.kind(one.kind())
          .ifPresent(
              kind ->
                  probes
                      .computeIfAbsent(new Day(one.knownOn(), one.asOf()), _ -> new ArrayList<>())
                      .addAll(probes(law, kind, one)));
    }
    return probes;
  }

  private static List<Probe> probes(PackLaw law, Kind kind, Case one) {
    int[] values = new int[law.facts().size() + 1];
    Arrays.fill(values, Fact.UNKNOWN);
    try {
      for (Fact fact : law.facts()) {
        String text = one.facts().get(fact.id().code());
        values[fact.slot()] = text == null ? fact.assumed().orElse(Fact.UNKNOWN) : fact.parse(text);
      }
    } catch (FactValueException e) {
      // a case about a value that is refused
      return List.of();
    }
    values[law.facts().size()] = one.printed().orElse(Fact.UNKNOWN);
    List<Probe> probes = new ArrayList<>();
    for (Purpose purpose : kind.purposes()) {
      probes.add(new Probe(kind, purpose, values));
    }
    return probes;
  }
}
