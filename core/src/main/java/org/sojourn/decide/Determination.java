package org.sojourn.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.Kind;
import org.sojourn.law.Paper;
import org.sojourn.law.Purpose;

/// The answer to a question about a document, with everything that led to it.
///
/// The same document, question and pack give the same determination, to the byte.
///
/// @param pack code of the pack
/// @param packHash SHA-256 of the pack's files
/// @param lawKnownThrough the last day through which the pack's authors followed the law
/// @param document what was described
/// @param kind its kind
/// @param purpose for what it was asked
/// @param asOf the day validity was asked about
/// @param knownOn only law published by this day counted; empty if all that the pack knows counted
/// @param status the short answer for the day asked about
/// @param cover how strong the protection is on that day; empty unless the status is valid and the
///     same in every case
/// @param through the end of the run of good days that holds the day asked about or, if none does,
///     of the last run before it; empty if there is none, or if it depends on a missing fact
/// @param validAgain first day of the next run of good days, if the document is not good on the day
///     asked about and a later run is known
/// @param safeThrough the same end under every reading and every missing fact
/// @param arguableThrough the same end under some reading and some missing fact
/// @param validity the runs of good days for each purpose of the kind, in the case that ends first
/// @param steps the provisions that acted, in order, in that case
/// @param considered the provisions in scope that did not act in that case, and why
/// @param missing what was not given and can change the answer, the first to ask first
/// @param readings the readings that change the answer
/// @param papers what to show together
/// @param obligations what to do, by when
/// @param rights rights beside the document
/// @param remarks what is uncertain about the rules that acted
/// @param assumptions facts taken as assumed
/// @param unclear why no day could be computed although all facts are there; empty as a rule
/// @param confidence the weakest of the rules that acted
public record Determination(
    String pack,
    String packHash,
    LocalDate lawKnownThrough,
    Document document,
    Kind kind,
    Purpose purpose,
    LocalDate asOf,
    Optional<LocalDate> knownOn,
    Status status,
    Optional<Cover> cover,
    Optional<Ending> through,
    Optional<LocalDate> validAgain,
    Optional<Ending> safeThrough,
    Optional<Ending> arguableThrough,
    List<PurposeValidity> validity,
    List<Step> steps,
    List<Considered> considered,
    List<MissingFact> missing,
    List<ReadingSplit> readings,
    List<Paper> papers,
    List<Obligation> obligations,
    List<GrantedRight> rights,
    List<Remark> remarks,
    List<Assumption> assumptions,
    Optional<Unclear> unclear,
    Confidence confidence) {

  /// Copies the lists.
  public Determination {
    validity = List.copyOf(validity);
    steps = List.copyOf(steps);
    considered = List.copyOf(considered);
    missing = List.copyOf(missing);
    readings = List.copyOf(readings);
    papers = List.copyOf(papers);
    obligations = List.copyOf(obligations);
    rights = List.copyOf(rights);
    remarks = List.copyOf(remarks);
    assumptions = List.copyOf(assumptions);
  }

  /// Returns the days of which the law does not say whether the document is good for the purpose
  /// asked about, in the case that ends first.
  ///
  /// @return the days with the provisions that say so
  public List<SilentDays> undetermined() {
    return validity.stream()
        .filter(each -> each.purpose() == purpose)
        .flatMap(each -> each.undetermined().stream())
        .toList();
  }

  /// Returns why the status is undetermined if the law itself does not settle it, whatever the
  /// facts.
  ///
  /// @return the days that hold the day asked about, with the provision that says so; nothing if
  ///     the status has another reason
  public Optional<SilentDays> lawNotKnown() {
    boolean asks = missing.stream().anyMatch(each -> each.matters() == MissingFact.Matters.STATUS);
    return status == Status.UNDETERMINED && !asks
        ? undetermined().stream().filter(days -> days.holds(asOf)).findFirst()
        : Optional.empty();
  }
}
