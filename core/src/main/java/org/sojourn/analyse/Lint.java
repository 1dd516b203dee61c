package org.sojourn.analyse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Validity;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;
import org.sojourn.time.MonthEnd;

/// Looks through a whole pack for what its law does and hardly means: exact, on the normal form,
/// with a document for each finding that the reference evaluator confirms.
public final class Lint {

  /// Days that neighbouring ends lie apart at least, for a cliff.
  public static final int STEEP = 30;

  /// Printed days that end on one day at least, for a crowded end.
  public static final int MANY = 90;

  private final Pack pack;
  private final PackLaw law;
  private final Optional<LocalDate> knownOn;
  private final NormalForm form;
  private final List<Diagram<Validity>> whole;
  private final List<NormalForm.NotCompiled> passedOver;
  private final Survey survey;
  private final Collect found = new Collect();

  /// What came of it.
  ///
  /// @param law the pack
  /// @param knownOn the day by which its law counted; empty for all that the pack knows
  /// @param findings what was found, gravest kind first, most days first
  /// @param unconfirmed what the normal form shows and the evaluator denies: mistakes of this
  ///     program, always empty as far as is known
  /// @param passedOver kinds and purposes that the normal form does not hold as a whole: of what it
  ///     leaves out nothing is said
  /// @param form its normal form
  /// @param first first of the days looked at, an epoch day
  /// @param last last of the days looked at, an epoch day
  public record Report(
      PackLaw law,
      Optional<LocalDate> knownOn,
      List<LintFinding> findings,
      List<LintFinding> unconfirmed,
      List<NormalForm.NotCompiled> passedOver,
      NormalForm form,
      int first,
      int last) {

    /// Copies the lists.
    public Report {
      findings = List.copyOf(findings);
      unconfirmed = List.copyOf(unconfirmed);
      passedOver = List.copyOf(passedOver);
    }
  }

  private Lint(
      Pack pack, Optional<LocalDate> knownOn, NormalForm form, List<Diagram<Validity>> diagrams) {
    this.pack = pack;
    this.law = pack.law();
    this.knownOn = knownOn;
    this.form = form;
    this.survey = new Survey(law, diagrams);
    this.passedOver = new ArrayList<>(form.notCompiled());
    this.passedOver.addAll(survey.passedOver());
    this.whole = new ArrayList<>(diagrams);
    this.whole.removeIf(each -> passedOver.stream().anyMatch(other -> isFor(other, each)));
  }

  private static boolean isFor(NormalForm.NotCompiled passed, Diagram<Validity> diagram) {
    return passed.kind().equals(diagram.kind()) && passed.purpose() == diagram.purpose();
  }

  /// Looks through a pack.
  ///
  /// @param pack the pack
  /// @param knownOn the known day, inclusive; empty for all that the pack knows
  /// @param purpose the only purpose looked at; empty for all
  /// @param worked the documents of its worked cases
  /// @return what was found
  public static Report of(
      Pack pack,
      Optional<LocalDate> knownOn,
      Optional<Purpose> purpose,
      List<WorkedDocument> worked) {
    NormalForm form = NormalForm.of(pack, knownOn);
    List<Diagram<Validity>> diagrams = new ArrayList<>(form.diagrams());
    diagrams.removeIf(each -> purpose.isPresent() && each.purpose() != purpose.get());
    return new Lint(pack, knownOn, form, diagrams).report(worked);
  }

  private Report report(List<WorkedDocument> worked) {
    look(worked);
    List<LintFinding> confirmed = new ArrayList<>();
    List<LintFinding> denied = new ArrayList<>();
    for (LintFinding finding : found.sorted()) {
      LintFinding full = supposed(finding);
      if (!isIdle(full)) {
        (isConfirmed(full) ? confirmed : denied).add(full);
      }
    }
    return new Report(
        law, knownOn, confirmed, denied, passedOver, form, survey.first(), survey.last());
  }

  private void look(List<WorkedDocument> worked) {
    int known = knownOn.map(Days::of).orElse(Days.LAST);
    StandingLaw standing = new StandingLaw(law, known, whole);
    FindActs acts = new FindActs(survey, standing, found);
    FindReadings readings = new FindReadings(survey, standing, found);
    FindUntested untested = new FindUntested(survey, found);
    worked.forEach(each -> note(each, untested));
    FindGaps gaps = new FindGaps(survey, found);
    FindNeighbours neighbours = new FindNeighbours(survey, found, STEEP);
    FindCrowds crowds = new FindCrowds(survey, found, MANY);
    FindEnds ends = new FindEnds(survey, found);
    FindMonths months = new FindMonths(survey, found);
    for (Survey.Group group : survey.groups()) {
      gaps.in(group);
      neighbours.in(group);
      crowds.in(group);
      ends.in(group);
      months.in(group);
      acts.in(group);
      readings.in(group);
      untested.in(group);
    }
    survey.areas().forEach(new FindUnequal(survey, found)::in);
    acts.dead(new Confirm(pack, knownOn));
    readings.idle();
    new FindDuplicates(survey, standing, found).all();
    new FindOrder(survey, standing, knownOn, found).all();
  }

  /// A case asked under other law counts only if its document gets the same days under this one.
  private void note(WorkedDocument worked, FindUntested untested) {
    Optional<Kind> kind = law.kind(worked.document().kind());
    if (kind.isEmpty()) {
      return;
    }
    Purpose purpose = worked.purpose().orElse(kind.get().mainPurpose());
    try {
      GoodDays then = days(worked.document(), purpose, Optional.of(worked.knownOn()));
      if (then.equals(days(worked.document(), purpose, knownOn))) {
        untested.note(
            new FindUntested.Worked(kind.get(), purpose, Curve.values(form, worked.document())));
      }
    } catch (DateTimeException e) {
      // a document that no term can be counted for is no example of one
    }
  }

  private GoodDays days(Document document, Purpose purpose, Optional<LocalDate> known) {
    Question question = new Question(Days.date(law.knownThrough()), known, Optional.of(purpose));
    return Confirm.goodDays(pack.determine(document, question));
  }

  /// Adds what the evaluator says of a law that counts months in the other way.
  private LintFinding supposed(LintFinding finding) {
    if (finding.kind() != LintKind.MONTH_POLICY || !finding.form().equals("plain")) {
      return finding;
    }
    Witness witness = finding.witnesses().getFirst();
    GoodDays changed = witness.good();
    for (MonthEnd policy : List.of(MonthEnd.LAST_DAY, MonthEnd.NEXT_DAY)) {
      Pack other = Pack.of(RewriteMonthEnds.of(law, policy));
      GoodDays days = new Confirm(other, knownOn).goodDays(witness);
      changed = days.equals(witness.good()) ? changed : days;
    }
    return finding.withWitnesses(List.of(witness.withChanged(changed)));
  }

  /// A policy that another rule makes up for does not matter.
  private static boolean isIdle(LintFinding finding) {
    return finding.kind() == LintKind.MONTH_POLICY
        && finding.form().equals("plain")
        && finding.witnesses().getFirst().changed().equals(finding.witnesses().getFirst().good());
  }

  private boolean isConfirmed(LintFinding finding) {
    Confirm confirm = new Confirm(pack, knownOn);
    for (Witness witness : finding.witnesses()) {
      Determination answer = confirm.determine(witness);
      boolean same = Confirm.goodDays(answer).equals(witness.good());
      boolean settled = finding.kind() != LintKind.IDLE_READING || answer.readings().isEmpty();
      if (!same || !settled || !answer.missing().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
