package org.sojourn.analyse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reading;
import org.sojourn.time.DaySet;

/// Something that lint found, with documents that show it. Equal ones are one finding: the same
/// kind of finding on the same provisions, of which the one with most days is shown.
///
/// @param kind what it is
/// @param level how much it asks for
/// @param form which sentence tells it, among those of its kind; `plain` where there is one
/// @param provisions the provisions that make it, in order
/// @param fact the fact along which, or in which, documents differ
/// @param reading the reading it is about
/// @param days how many days it is about; empty if they have no number
/// @param printed the printed days concerned, within the window looked at; empty if the paper has
///     none, or none in particular
/// @param equal how many situations show it, this one counted
/// @param kinds the kinds of document that show it
/// @param witnesses documents that show it, the telling one first; none for what no document shows
public record LintFinding(
    LintKind kind,
    LintKind.Level level,
    String form,
    List<ProvisionId> provisions,
    Optional<Fact> fact,
    Optional<Reading> reading,
    OptionalInt days,
    DaySet printed,
    int equal,
    List<Kind> kinds,
    List<Witness> witnesses) {

  /// Copies the lists.
  public LintFinding {
    provisions = List.copyOf(provisions);
    kinds = List.copyOf(kinds);
    witnesses = List.copyOf(witnesses);
  }

  /// Says whether it asks for as much as a level, or more.
  ///
  /// @param least the level
  /// @return true if it does
  public boolean isAtLeast(LintKind.Level least) {
    return level.compareTo(least) <= 0;
  }

  LintFinding withWitnesses(List<Witness> others) {
    return new LintFinding(
        kind, level, form, provisions, fact, reading, days, printed, equal, kinds, others);
  }
}
