package org.sojourn.cli.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.law.Grounds;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Source;
import org.sojourn.law.Source.Standing;
import org.sojourn.time.Days;

/// A pack whose law has not been checked for long.
///
/// @param law the pack
/// @param age days since the day through which its law is known
/// @param sources the official sources to look at again, those with an address
public record Stale(PackLaw law, long age, List<Source> sources) {

  /// Copies the list.
  public Stale {
    sources = List.copyOf(sources);
  }

  /// Finds what has become stale.
  ///
  /// @param packs the packs
  /// @param since a pack whose law is known through this day or a later one is not stale
  /// @param asOf the day from which the age is counted
  /// @return the stale ones, the oldest first
  public static List<Stale> among(List<PackEntry> packs, LocalDate since, LocalDate asOf) {
    return packs.stream()
        .filter(PackEntry.Sound.class::isInstance)
        .map(pack -> ((PackEntry.Sound) pack).law())
        .filter(law -> law.knownThrough() < Days.of(since))
        .map(law -> of(law, asOf))
        .sorted((a, b) -> Integer.compare(a.law().knownThrough(), b.law().knownThrough()))
        .toList();
  }

  private static Stale of(PackLaw law, LocalDate asOf) {
    long age = ChronoUnit.DAYS.between(Days.date(law.knownThrough()), asOf);
    return new Stale(law, age, List.copyOf(official(law)));
  }

  private static Set<Source> official(PackLaw law) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Measure measure : law.measures()) {
      measure.provisions().forEach(rule -> add(sources, rule.grounds()));
      measure.entitlements().forEach(rule -> add(sources, rule.grounds()));
      measure.duties().forEach(rule -> add(sources, rule.grounds()));
    }
    law.events().forEach(event -> add(sources, event.sources()));
    return sources;
  }

  private static void add(Set<Source> sources, Grounds grounds) {
    add(sources, grounds.sources());
  }

  private static void add(Set<Source> sources, List<Source> more) {
    more.stream()
        .filter(source -> source.standing() == Standing.OFFICIAL && source.url().isPresent())
        .forEach(sources::add);
  }
}
