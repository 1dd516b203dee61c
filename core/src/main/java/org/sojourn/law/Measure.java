package org.sojourn.law;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A legal instrument: decree, notice, order of a court.
///
/// @param id its name
/// @param title its full title
/// @param shortTitle how it is called in a sentence
/// @param published epoch day of publication
/// @param appliesFrom epoch day from which it applies; earlier than `published` is retroactive
/// @param instrument how it is cited
/// @param url where its text stands
/// @param provisions its rules on days
/// @param entitlements the rights it grants
/// @param duties what it asks of holders
/// @param repeals what it takes away
public record Measure(
    MeasureId id,
    Text title,
    Text shortTitle,
    int published,
    OptionalInt appliesFrom,
    String instrument,
    Optional<String> url,
    List<Provision> provisions,
    List<Entitlement> entitlements,
    List<Duty> duties,
    List<Repeal> repeals) {

  /// Copies the lists.
  public Measure {
    provisions = List.copyOf(provisions);
    entitlements = List.copyOf(entitlements);
    duties = List.copyOf(duties);
    repeals = List.copyOf(repeals);
  }
}
