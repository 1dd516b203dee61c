package org.sojourn.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that a pack says: the temporary law of one jurisdiction.
///
/// @param id its code, for example `ru`
/// @param title what it covers
/// @param languages the languages in which every text of it is given
/// @param knownThrough epoch day through which its authors followed the law
/// @param counting how the authority counts days and months, in words
/// @param hash SHA-256 of its files, in hexadecimal
/// @param kinds its kinds, by place
/// @param facts its facts, by place
/// @param events its events
/// @param readings its readings, by place
/// @param measures its measures, by day of publication
public record PackLaw(
    String id,
    Text title,
    List<String> languages,
    int knownThrough,
    Text counting,
    String hash,
    List<Kind> kinds,
    List<Fact> facts,
    List<Event> events,
    List<Reading> readings,
    List<Measure> measures) {

  /// Copies the lists.
  public PackLaw {
    languages = List.copyOf(languages);
    kinds = List.copyOf(kinds);
    facts = List.copyOf(facts);
    events = List.copyOf(events);
    readings = List.copyOf(readings);
    measures = List.copyOf(measures);
  }

  /// Finds a kind.
  ///
  /// @param code its code
  /// @return the kind, or nothing
  public Optional<Kind> kind(String code) {
    for (Kind kind : kinds) {
      if (kind.id().code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// Finds a fact.
  ///
  /// @param code its code
  /// @return the fact, or nothing
  public Optional<Fact> fact(String code) {
    for (Fact fact : facts) {
      if (fact.id().code().equals(code)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /// Finds a measure.
  ///
  /// @param id its name
  /// @return the measure, or nothing
  public Optional<Measure> measure(MeasureId id) {
    for (Measure measure : measures) {
      if (measure.id().equals(id)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /// Returns every provision by name, in the order of the measures and of their files.
  ///
  /// @return name to provision, in order
  public Map<ProvisionId, Provision> provisions() {
    Map<ProvisionId, Provision> byId = new LinkedHashMap<>();
    measures.stream()
        .map(Measure::provisions)
        .flatMap(Collection::stream)
        .forEach(provision -> byId.put(provision.id(), provision));
    return byId;
  }
}
