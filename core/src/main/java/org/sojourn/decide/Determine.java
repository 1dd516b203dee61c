package org.sojourn.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Puts a determination together: every case is evaluated, the cases are compared, and the one that
/// ends first is explained.
final class Determine {

  private final KnownLaw law;
  private final Document document;
  private final Question question;
  private final Kind kind;
  private final Purpose purpose;
  private final int asOf;
  private final int[] values;
  private final AllCases cases;

  private Determine(KnownLaw law, Document document, Question question) {
    this.law = law;
    this.document = document;
    this.question = question;
    ReadDocument read = law.documents();
    this.kind = read.kind(document);
    this.purpose = question.purpose().orElse(kind.mainPurpose());
    this.asOf = ReadDocument.inRange(question.asOf(), "as-of");
    this.values = read.values(document, kind);
    this.cases = new AllCases(law, kind, purpose, asOf, values);
  }

  static Determination of(KnownLaw law, Document document, Question question) {
    return new Determine(law, document, question).determine();
  }

  private Determination determine() {
    CaseTree.Leaf explained = cases.endsFirst();
    ReadingOutcome outcome = endsFirst(explained, asOf);
    Explain explain = new Explain(law, outcome, values);
    Status status = cases.status();
    Answer through = cases.through();
    Rights rights =
        new Rights(law, kind, values, outcome.outcome(), asOf, unsettled(cases.missing()));
    return new Determination(
        law.law().id(),
        law.law().hash(),
        Days.date(law.law().knownThrough()),
        document,
        kind,
        purpose,
        question.asOf(),
        question.knownOn(),
        status,
        Optional.ofNullable(cases.cover()),
        end(through),
        validAgain(),
        end(cases.safe()),
        end(cases.arguable()),
        validity(explained),
        explain.steps(),
        explain.considered(),
        new CompareCases(law).missing(cases),
        status == Status.NOT_COVERED ? List.of() : readings(),
        explain.papers(),
        rights.obligations(through),
        rights.granted(),
        explain.remarks(),
        explain.assumptions(document),
        Optional.ofNullable(outcome.outcome().unclear()),
        outcome.outcome().confidence());
  }

  /// The missing facts on which the good days hang.
  private Set<Fact> unsettled(AllCases.Missing missing) {
    if (missing.end().isEmpty()) {
      return Set.of();
    }
    Set<Fact> facts = new LinkedHashSet<>();
    for (int slot : missing.end()) {
      if (slot != law.slots().printed()) {
        facts.add(law.law().facts().get(slot));
      }
    }
    return facts;
  }

  private Optional<LocalDate> validAgain() {
    int again = cases.again();
    return again == Days.NEVER ? Optional.empty() : Optional.of(Days.date(again));
  }

  private static Optional<Ending> end(@Nullable Answer answer) {
    return answer == null ? Optional.empty() : answer.end();
  }

  private List<ReadingSplit> readings() {
    return new CompareReadings(law, kind, purpose, asOf, values).splits(cases.full());
  }

  /// Among readings of which none is settled, the one that ends first is explained: it is the day
  /// that the answer follows.
  static ReadingOutcome endsFirst(CaseTree.Leaf leaf, int asOf) {
    return endsFirst(leaf.outcomes(), asOf, new Trace());
  }

  /// Finds the one that ends first, reckoning with days in another way.
  static ReadingOutcome endsFirst(List<ReadingOutcome> outcomes, int asOf, Reckoning reckoning) {
    ReadingOutcome first = outcomes.getFirst();
    for (ReadingOutcome each : outcomes.subList(1, outcomes.size())) {
      int through = through(each, asOf, reckoning);
      if (reckoning.sign(through, through(first, asOf, reckoning)) < 0) {
        first = each;
      }
    }
    return first;
  }

  private static int through(ReadingOutcome outcome, int asOf, Reckoning reckoning) {
    return Answer.of(outcome.outcome().pieces(), asOf, Status.NOT_VALID, reckoning).sureThrough();
  }

  private List<PurposeValidity> validity(CaseTree.Leaf explained) {
    List<PurposeValidity> all = new ArrayList<>();
    for (Purpose each : kind.purposes()) {
      CaseTree.Leaf leaf = law.sameRules(kind, each, purpose) ? explained : explore(each);
      all.add(
          new PurposeValidity(
              each, Explain.intervals(pieces(leaf)), Silence.days(leaf.outcomes())));
    }
    return all;
  }

  private CaseTree.Leaf explore(Purpose other) {
    ReadingPolicy policy = ReadingPolicy.asAuthorityReads(law.law());
    ExploreCases explore = new ExploreCases(law, kind, other, asOf, policy);
    return AllCases.endsFirst(explore.tree(values).leaves());
  }

  private static List<Piece> pieces(CaseTree.Leaf leaf) {
    List<Piece> pieces = leaf.outcomes().getFirst().outcome().pieces();
    for (ReadingOutcome each : leaf.outcomes().subList(1, leaf.outcomes().size())) {
      pieces = Timeline.intersection(pieces, each.outcome().pieces(), new Trace());
    }
    return pieces;
  }
}
