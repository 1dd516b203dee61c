package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.law.Confidence;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A pack's law as published by one day, ready to answer many documents without explanation. Safe
/// to share between threads.
public final class LawOnDay {

  private final KnownLaw law;

  LawOnDay(KnownLaw law) {
    this.law = law;
  }

  /// Returns an array with a place for every fact, each with its assumed value or unknown.
  ///
  /// @return one `int` for each fact of the pack, by [Fact#slot()]
  public int[] blankFacts() {
    int[] facts = new int[law.law().facts().size()];
    for (Fact fact : law.law().facts()) {
      facts[fact.slot()] = fact.assumed().orElse(Fact.UNKNOWN);
    }
    return facts;
  }

  /// Answers.
  ///
  /// @param kind the kind of document
  /// @param purpose for what
  /// @param printed epoch day on the paper, or [Fact#UNKNOWN]
  /// @param facts a value for each fact by [Fact#slot()], as [#blankFacts()] makes it
  /// @param asOf epoch day asked about
  /// @return the answer, equal to the determination's
  public QuickAnswer answer(Kind kind, Purpose purpose, int printed, int[] facts, int asOf) {
    int[] values = law.slots().unknown();
    System.arraycopy(facts, 0, values, 0, facts.length);
    values[law.slots().printed()] = printed;
    ExploreCases explore = new ExploreCases(law, kind, purpose, asOf);
    CaseTree main = explore.asAuthorityReads(values);
    CaseTree full = Determine.readingsMatter(law, main) ? explore.everyReading(values) : main;
    CaseTree.Leaf leaf = Determine.endsFirst(main.leaves());
    Summary summary = new Summary(Determine.endsFirst(leaf, asOf).outcome());
    if (main instanceof CaseTree.Leaf && full instanceof CaseTree.Leaf one) {
      return settled(leaf.answer().main(), one.answer(), summary);
    }
    return open(main, full, summary);
  }

  private static QuickAnswer settled(Answer main, FullAnswer full, Summary summary) {
    return new QuickAnswer(
        main.status(),
        Optional.ofNullable(main.cover()),
        main.through(),
        Optional.ofNullable(main.ending()),
        full.safe().through(),
        full.arguable().through(),
        summary.measures,
        List.of(),
        summary.confidence);
  }

  private QuickAnswer open(CaseTree main, CaseTree full, Summary summary) {
    List<CaseTree.Leaf> leaves = main.leaves();
    Answer first = leaves.getFirst().answer().main();
    boolean oneEnd = true;
    boolean oneCover = true;
    for (CaseTree.Leaf leaf : leaves) {
      oneEnd &= leaf.answer().main().sameEnd(first);
      oneCover &= leaf.answer().main().cover() == first.cover();
    }
    int safe = Days.OPEN;
    int arguable = Days.NEVER;
    for (CaseTree.Leaf leaf : full.leaves()) {
      safe = Math.min(safe, leaf.answer().safe().through());
      arguable = Math.max(arguable, leaf.answer().arguable().through());
    }
    return new QuickAnswer(
        Determine.status(leaves),
        oneCover ? Optional.ofNullable(first.cover()) : Optional.empty(),
        oneEnd ? first.through() : Days.NEVER,
        oneEnd ? Optional.ofNullable(first.ending()) : Optional.empty(),
        safe,
        arguable,
        summary.measures,
        missing(full),
        summary.confidence);
  }

  private List<Fact> missing(CaseTree full) {
    Set<Integer> slots = CompareCases.slots(full.reduce(Determine::sameFull));
    List<Fact> missing = new ArrayList<>();
    for (int slot : slots) {
      if (slot != law.slots().printed()) {
        missing.add(law.law().facts().get(slot));
      }
    }
    return missing;
  }

  /// What one outcome rests on.
  private static final class Summary {

    private final List<MeasureId> measures = new ArrayList<>(4);
    private Confidence confidence = Confidence.VERIFIED;

    Summary(Outcome outcome) {
      for (Act act : outcome.acts()) {
        if (act instanceof Act.Done done) {
          confidence = confidence.or(done.confidence());
          if (!measures.contains(done.measure().id())) {
            measures.add(done.measure().id());
          }
        }
      }
    }
  }
}
