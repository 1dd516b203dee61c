package org.sojourn.cli.whatif;

import java.time.LocalDate;
import org.sojourn.batch.population.Population;
import org.sojourn.batch.population.Report;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;

/// A question about a draft, and the answer.
///
/// @param law the pack without the draft
/// @param draft the draft
/// @param asOf the day asked about
/// @param knownOn the known day
/// @param population the documents
/// @param report what the draft would do to them
public record DraftAnswer(
    PackLaw law,
    Measure draft,
    LocalDate asOf,
    LocalDate knownOn,
    Population population,
    Report report) {

  /// Says whether the documents are made up.
  ///
  /// @return true for a synthetic population
  public boolean isMadeUp() {
    return population.made().startsWith("synthetic");
  }
}
