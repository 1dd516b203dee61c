package org.sojourn.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.law.Cover;
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
  private final ExploreCases explore;

  private Determine(KnownLaw law, Document document, Question question) {
    this.law = law;
    this.document = document;
    this.question = question;
    ReadDocument read = new ReadDocument(law.law());
    this.kind = read.kind(document);
    this.purpose = question.purpose().orElse(kind.mainPurpose());
    this.asOf = ReadDocument.inRange(question.asOf(), "as-of");
    this.values = read.values(document, kind);
    this.explore = new ExploreCases(law, kind, purpose, asOf);
  }

  static Determination of(KnownLaw law, Document document, Question question) {
    return new Determine(law, document, question).determine();
  }

  /// Two answers that a person would take for the same: same status, same cover, same end.
  static boolean sameMain(FullAnswer a, FullAnswer b) {
    return sameWords(a.main(), b.main());
  }

  /// The same, with the safe and the arguable end.
  static boolean sameFull(FullAnswer a, FullAnswer b) {
    return sameMain(a, b) && a.safe().sameEnd(b.safe()) && a.arguable().sameEnd(b.arguable());
  }

  private static boolean sameStatus(FullAnswer a, FullAnswer b) {
    return a.main().status() == b.main().status();
  }

  private static boolean sameWords(Answer a, Answer b) {
    return a.status() == b.status() && a.cover() == b.cover() && a.sameEnd(b);
  }

  private Determination determine() {
    boolean covered = kind.purposes().contains(purpose);
    CaseTree main = explore.asAuthorityReads(values);
    CaseTree full = readingsMatter(law, main) ? explore.everyReading(values) : main;
    List<CaseTree.Leaf> leaves = main.leaves();
    CaseTree.Leaf explained = endsFirst(leaves);
    ReadingOutcome outcome = endsFirst(explained, asOf);
    Explain explain = new Explain(law, outcome, values);
    List<Step> steps = explain.steps();
    Status status = covered ? status(leaves) : Status.NOT_COVERED;
    Optional<Ending> through =
        covered ? common(leaves, leaf -> leaf.answer().main().end()) : Optional.empty();
    Rights rights = new Rights(law, kind, values, outcome.outcome(), asOf);
    Answer answer = explained.answer().main();
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
        status == Status.VALID ? common(leaves, this::cover) : Optional.empty(),
        through,
        validAgain(status, leaves),
        covered ? extreme(full, FullAnswer::safe, -1) : Optional.empty(),
        covered ? extreme(full, FullAnswer::arguable, 1) : Optional.empty(),
        validity(explained),
        steps,
        explain.considered(),
        covered ? missing(main, full) : List.of(),
        covered ? new CompareReadings(law, explore, values).splits(full) : List.of(),
        explain.papers(),
        rights.obligations(through.isPresent() ? answer : null),
        rights.granted(),
        explain.remarks(),
        explain.assumptions(document),
        Optional.ofNullable(outcome.outcome().unclear()),
        explain.confidence());
  }

  /// Whether a reading was looked at whose other options the main answer leaves out.
  static boolean readingsMatter(KnownLaw law, CaseTree main) {
    int[] authority = ExploreCases.authority(law.law());
    int first = law.slots().printed() + 1;
    for (CaseTree.Leaf leaf : main.leaves()) {
      for (ReadingOutcome each : leaf.outcomes()) {
        for (int i = 0; i < authority.length; i++) {
          if (each.outcome().consulted()[first + i]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  static Status status(List<CaseTree.Leaf> leaves) {
    Set<Status> all = new LinkedHashSet<>();
    leaves.forEach(leaf -> all.add(leaf.answer().main().status()));
    return all.size() == 1 ? all.iterator().next() : Status.UNDETERMINED;
  }

  private Optional<Cover> cover(CaseTree.Leaf leaf) {
    return Optional.ofNullable(leaf.answer().main().cover());
  }

  /// Returns what all leaves agree on.
  private static <T> Optional<T> common(
      List<CaseTree.Leaf> leaves, Function<CaseTree.Leaf, Optional<T>> read) {
    Optional<T> first = read.apply(leaves.getFirst());
    boolean all = leaves.stream().allMatch(leaf -> read.apply(leaf).equals(first));
    return all ? first : Optional.empty();
  }

  private static Optional<LocalDate> validAgain(Status status, List<CaseTree.Leaf> leaves) {
    if (status != Status.NOT_VALID) {
      return Optional.empty();
    }
    return common(
        leaves,
        leaf -> {
          int again = leaf.answer().main().again();
          return again == Days.NEVER ? Optional.empty() : Optional.of(Days.date(again));
        });
  }

  /// Returns the earliest (-1) or latest (1) end over all cases.
  private static Optional<Ending> extreme(
      CaseTree tree, Function<FullAnswer, Answer> read, int wanted) {
    Answer found = null;
    for (CaseTree.Leaf leaf : tree.leaves()) {
      Answer answer = read.apply(leaf.answer());
      boolean better =
          found == null || Integer.compare(answer.through(), found.through()) == wanted;
      found = better ? answer : found;
    }
    return found == null ? Optional.empty() : found.end();
  }

  static CaseTree.Leaf endsFirst(List<CaseTree.Leaf> leaves) {
    CaseTree.Leaf first = leaves.getFirst();
    for (CaseTree.Leaf leaf : leaves) {
      if (leaf.answer().main().through() < first.answer().main().through()) {
        first = leaf;
      }
    }
    return first;
  }

  /// Among readings of which none is settled, the one that ends first is explained: it is the day
  /// that the answer follows.
  static ReadingOutcome endsFirst(CaseTree.Leaf leaf, int asOf) {
    ReadingOutcome first = leaf.outcomes().getFirst();
    for (ReadingOutcome each : leaf.outcomes()) {
      if (through(each, asOf) < through(first, asOf)) {
        first = each;
      }
    }
    return first;
  }

  private static int through(ReadingOutcome outcome, int asOf) {
    return Answer.of(outcome.outcome().pieces(), asOf, Status.NOT_VALID).through();
  }

  private List<PurposeValidity> validity(CaseTree.Leaf explained) {
    List<PurposeValidity> all = new ArrayList<>();
    for (Purpose each : kind.purposes()) {
      List<Piece> pieces =
          law.sameRules(kind, each, purpose) ? pieces(explained) : pieces(explore(each));
      all.add(new PurposeValidity(each, Explain.intervals(pieces)));
    }
    return all;
  }

  private CaseTree.Leaf explore(Purpose other) {
    ExploreCases cases = new ExploreCases(law, kind, other, asOf);
    return endsFirst(cases.asAuthorityReads(values).leaves());
  }

  private static List<Piece> pieces(CaseTree.Leaf leaf) {
    List<Piece> pieces = leaf.outcomes().getFirst().outcome().pieces();
    for (ReadingOutcome each : leaf.outcomes()) {
      pieces = Timeline.intersection(pieces, each.outcome().pieces());
    }
    return pieces;
  }

  private List<MissingFact> missing(CaseTree main, CaseTree full) {
    CompareCases compare = new CompareCases(law);
    return compare.missing(
        main.reduce(Determine::sameStatus),
        main.reduce(Determine::sameMain),
        full.reduce(Determine::sameFull));
  }
}
